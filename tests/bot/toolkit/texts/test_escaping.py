import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.toolkit.texts.escaping import (
    LINE_BREAKS,
    balanced,
    escape,
    in_its_direction,
    isolated,
    unescape,
    without_direction,
)
from tests.support.directions import still_open
from tests.support.discord_markdown import Run, render
from tests.support.hostile import hostile_text

MARKUP = [
    "**bold** *italics* __under__ _it_ ~~gone~~ ||spoiler||",
    "`code` ``co`de`` ```py\nprint()\n```",
    "# Heading\n## Heading\n### Heading\n  # Heading\n-# small print",
    "- one\n* two\n+ three\n1. four\n  - five\n42. six",
    "> quoted\n>>> all of it",
    "@everyone @here <@1> <@!1> <@&1> <#1> <id:browse> </ask:1> <:x:1> <a:x:1> :smile: :+1: <t:0> <t:0:R>",
    "[x](https://evil.example) <https://evil.example> https://evil.example steam://run discord://x <mailto:a@b.c>",
    "<+33123456789>",
    "discord.gg/evil DISCORD.GG/evil discord.com/invite/evil discordapp.com/invite/evil",
    "back\\slash \\* \\\\ C:\\_temp\\ ¯\\_(ツ)_/¯",
    "snake_case_name 2*3*4 _a_b_ a_ _b",
]


@pytest.mark.parametrize("text", MARKUP)
def test_markup_is_shown_as_written(text: str) -> None:
    assert render(escape(text)) == [Run(text)]


@pytest.mark.parametrize("text", MARKUP[:-2])
def test_the_model_of_discord_knows_this_markup_when_it_is_not_escaped(text: str) -> None:
    assert render(text) != [Run(text)]


@pytest.mark.parametrize(
    "text",
    [
        "C’est à 12:30 - ou 13:00 ; 5 < 6 > 4, a-b, e@x.fr (voir p. 3) : « oui » !",
        "En 2024. Le n° 1.5 & #7, C++ / C# ; (note) n’est pas un lien ?",
        "Starlink : entre soutien et restrictions",
        "– un tiret long, – un autre",
    ],
)
def test_prose_needs_no_backslash(text: str) -> None:
    assert escape(text) == text


@given(hostile_text | st.text())
@example("\\")
def test_unescaping_gives_the_text_back(text: str) -> None:
    assert unescape(escape(text)) == text


@given(hostile_text)
def test_every_character_is_shown_as_written(text: str) -> None:
    assert "".join(run.text for run in render(escape(text))) == text
    assert all(run.within == () for run in render(escape(text)))


@given(hostile_text)
def test_escaping_takes_at_most_twice_the_room(text: str) -> None:
    assert len(escape(text)) <= 2 * len(text)


@given(hostile_text)
def test_no_direction_stays_open_after_a_balanced_line(text: str) -> None:
    line = "".join(char for char in text if char not in LINE_BREAKS)
    assert balanced(line).startswith(line)
    assert not still_open(balanced(line))


@given(hostile_text)
def test_no_direction_stays_open_after_an_isolated_text(text: str) -> None:
    assert text in isolated(text)
    assert not still_open(isolated(text))


@given(hostile_text | st.text("אבa ()\u202b\u202c\u2068\u2069"))
def test_the_direction_of_a_line_is_given_and_taken_back(text: str) -> None:
    line = "".join(char for char in text if char not in LINE_BREAKS)
    assert without_direction(in_its_direction(line)) == line
    assert not still_open(in_its_direction(balanced(line)))


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("يصنع النحل العسل.", "\u202bيصنع النحل العسل.\u202c"),
        ("**מי** עושה honey?", "\u202b**מי** עושה honey?\u202c"),
        ("[…] שלום", "\u202b[…] שלום\u202c"),
        ("Shalom שלום.", "Shalom שלום."),
        ("1 · 2", "1 · 2"),
        ("", ""),
    ],
)
def test_a_line_that_begins_from_right_to_left_runs_so(line: str, shown: str) -> None:
    assert in_its_direction(line) == shown


def test_only_texts_that_run_from_right_to_left_are_isolated() -> None:
    assert isolated("Taïwan 2024") == "Taïwan 2024"
    assert isolated("שלום") == "\u2068שלום\u2069"
