import re
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from bot.libraries.server_library import ServerLibrary
from bot.locales import phrasebook
from bot.pins.transfer.export import pin_file, quoted, written
from bot.store.rows.records import Pin
from index import Article, Library
from tests.support.headers import header_of
from tests.support.hostile import hostile_text

SAY = phrasebook("en")
READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
AT = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)

BEES = Article.from_paragraphs("On *bees*", [(("Honey",), "Bees make honey."), (("Honey",), "They dance.")])
LIBRARY = ServerLibrary.of(1, Library([BEES]), [header_of(BEES)])


def shown(markdown: str) -> str:
    """The texts that a reader of Markdown sees; paragraphs are an empty line apart."""
    paragraphs = [token for token in READER.parse(markdown) if token.type == "inline"]
    return "\n\n".join("".join(map(text_of, paragraph.children or [])) for paragraph in paragraphs)


def text_of(token: Token) -> str:
    if token.type in ("softbreak", "hardbreak"):
        return "\n"
    # With no other kind of token, nothing was taken for markup; a link is the jump to the message.
    assert token.type in ("text", "text_special", "link_open", "link_close"), token.type
    assert token.type != "link_open" or token.markup == "autolink"
    return token.content


def pin(**facts: object) -> Pin:
    start = BEES.text.index("They dance.")
    known = {"number": 7, "server": 1, "channel": 2, "message": 3, "question": "What do bees do?", "article": "on-bees"}
    place = {"title": "On *bees*", "start": start, "end": start + 11, "words": "They dance.", "before": "", "after": ""}
    return Pin(**{**known, **place, "by": 9, "at": AT, "is_current": True, **facts})  # type: ignore[arg-type]


# By CommonMark, only spaces and tabs are stripped; the reader strips whatever Python takes for space.
line = hostile_text.map(lambda text: re.sub(r"\0|[^\S \t\r]", " ", text)).filter(bool)


@given(line)
def test_words_are_read_as_they_were_written(words: str) -> None:
    assert shown(f"## {written(words)}") == words
    assert shown(f"- {written(words)}") == words


@given(line, st.lists(st.tuples(st.sampled_from(["\n", "\n\n"]), line), max_size=5))
def test_lines_and_paragraphs_are_kept(first: str, more: list[tuple[str, str]]) -> None:
    words = first + "".join(map("".join, more))
    assert shown(quoted(words)) == words


def test_plain_words_stay_plain() -> None:
    words = "« A bee, it’s said, makes (much) honey! » 12 bees; 3.5 grams - isn’t it? A/B: yes_no."
    assert written(words).replace("\\", "") == words
    assert written(words).count("\\") == 3


@pytest.mark.parametrize(
    "words", ["1) one", "1. one", "- one", "+ one", "=== one", "--- ", "> one", "    one", "\tone"]
)
def test_no_line_begins_anything(words: str) -> None:
    assert shown(f"before\n{written(words)}") == f"before\n{words}"


def test_each_pin_has_its_question_words_place_maker_and_link() -> None:
    text = pin_file([pin()], "Pins", LIBRARY, SAY)
    assert shown(text).split("\n\n") == [
        "Pins",
        "What do bees do?",
        "They dance.",
        "On *bees* › Honey",
        "¶ 2 of 2",
        "📌 Pinned by <@9> on 2026-03-01 12:30 UTC",
        "https://discord.com/channels/1/2/3",
    ]


def test_a_pin_that_lost_its_passage_keeps_its_words_and_is_marked() -> None:
    text = shown(pin_file([pin(words="They sing.", is_current=False, by=None, message=None)], "Pins", LIBRARY, SAY))
    assert text.split("\n\n")[2:] == [
        "They sing.",
        "On *bees*",
        "⚠ passage changed",
        "📌 Pinned on 2026-03-01 12:30 UTC",
    ]
