"""What Discord draws a message with, as the reader of Markdown takes it."""

import pytest

from bot.sources.reading.message_text import as_message, as_read
from bot.sources.reading.uploads import MarkdownText, Upload
from index import Article, read
from tests.support.cpu_time import is_linear

RULES = """**1. Be kind**
Nobody may feed the bees.
Guests leave before sunset.

__2. Tickets__
- Write to <#123456789012345678> first
- Wait for ||two|| days

-# Changed <t:1764236400:d> by <:owl:123456789012345678>"""
NEWS = """📢 **The new hive is here** 📢

Come and see it on <t:1764236400:f>.
__**Food**__
> Bring your own.
**Drinks**
There is tea."""


def article(message: str) -> Article:
    text = as_read(message)
    return read(text.encode(), name="text.md" if isinstance(text, MarkdownText) else "text.txt")


def outline(message: str) -> dict[str, list[str]]:
    return {" › ".join(section.path): [one.text for one in some] for section, some in article(message).outline()}


def test_bold_and_underlined_lines_are_headings_and_each_line_is_a_passage() -> None:
    assert outline(RULES) == {
        "1. Be kind": ["Nobody may feed the bees.", "Guests leave before sunset."],
        "2. Tickets": ["Write to … first", "Wait for two days", "Changed 2025-11-27 by"],
    }


def test_a_bold_line_above_all_of_it_is_the_title() -> None:
    assert article(NEWS).title == "The new hive is here"
    assert outline(NEWS) == {
        "": ["Come and see it on 2025-11-27 09:40 UTC."],
        "Food": ["Bring your own."],
        "Drinks": ["There is tea."],
    }


@pytest.mark.parametrize("title", ["House rules", "Règlement 2024", "蜂の家"])
def test_a_first_line_alone_above_others_is_the_title_also_where_these_have_markup(title: str) -> None:
    read = article(f"{title}\n\nBe **kind**.\n\n**Smoke**\nNo smoking.")
    assert read.title == title
    assert [passage.text for passage in read.passages] == ["Be kind.", "No smoking."]


@pytest.mark.parametrize("first", ["Hi all,", "We meet on Monday.", "- One", "What now?", "> Quoted", "Rules:"])
def test_a_first_line_that_is_none_stays_a_passage(first: str) -> None:
    assert len(article(f"{first}\n\nBe **kind**.").passages) == 2


def test_bold_lines_stand_below_the_headings_that_are_marked_as_such() -> None:
    message = "# Rules\n## Garden\n**Gate**\nIt is shut at night.\n## House\nWipe your feet."
    assert outline(message) == {
        "Garden": [],
        "Garden › Gate": ["It is shut at night."],
        "House": ["Wipe your feet."],
    }


def test_code_and_quotations_stay_whole() -> None:
    message = "It hums.\n**Setup**\n```sh\nmake hive\n\nmake tea\n```\n>>> One line\nand another"
    assert outline(message) == {
        "": ["It hums."],
        "Setup": ["make hive\n\nmake tea", "One line and another"],
    }


@pytest.mark.parametrize(
    "message",
    [
        "the tournament starts on saturday\nbring your own controller",
        "Q: When do you meet?\nA: On Mondays, at eight.",
        "2 * 3 * 4 and a_b_c",
    ],
)
def test_words_without_markup_are_left_to_their_layout(message: str) -> None:
    text = as_read(message)
    assert text == message
    assert not isinstance(text, MarkdownText)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("<t:0:t>", "00:00 UTC"),
        ("<t:0:T>", "00:00:00 UTC"),
        ("<t:0:D>", "1970-01-01"),
        ("<t:0:R>", "1970-01-01 00:00 UTC"),
        ("<t:0>", "1970-01-01 00:00 UTC"),
        ("<t:999999999999>", ""),
        ("<t:99999999999999>", "<t:99999999999999>"),
    ],
)
def test_moments_are_told_as_dates(written: str, expected: str) -> None:
    assert as_read(f"It ends {written}.") == f"It ends {expected}."


@pytest.mark.parametrize("part", ["☀️", "**", "** ☀️", "||", "<t:1", "> ", ">>> ", "_*", "```", "# ", "➤ "])
def test_a_message_of_signs_takes_no_longer_than_its_length(part: str) -> None:
    assert is_linear(lambda size: as_read("**x**\n" + part * (size // len(part))), 4_000)


def test_commands_are_called_by_their_names() -> None:
    assert as_read("Use </ticket open:123456789012345678> first.") == "Use /ticket open first."


@pytest.mark.parametrize("name", ["text.txt", "message.txt", "rules.TXT"])
def test_a_text_is_read_as_a_message_where_only_messages_are_written_so(name):
    text = "**Rules**\nBe kind.\n-# since ||May||"

    assert as_message(Upload(text.encode(), name)).data.decode() == as_read(text)
    assert as_message(Upload(text.encode(), "rules.md")).data.decode() == text
    assert as_message(Upload(b"A lamp is lit,\nand **burns**.", name)).name == name
