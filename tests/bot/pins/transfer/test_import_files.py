"""What /pins export wrote is read again, whatever stands in it."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import NotAnExport
from bot.libraries.server_library import ServerLibrary
from bot.locales import languages, phrasebook
from bot.pins.transfer.export import pin_file, quoted, written
from bot.pins.transfer.import_files import MOST_BYTES, read_pin_file, unwritten
from bot.shortening import on_one_line
from bot.store.pins import MOST
from bot.store.rows.records import Pin
from index import Article, Library
from tests.support.headers import header_of
from tests.support.hostile import hostile_text

AT = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)
SERVER, CHANNEL, MESSAGE = 100000000000000001, 100000000000000002, 100000000000000003
BEES = Article.from_paragraphs("On *bees*", [(("Honey",), "Bees make honey.")])
LIBRARY = ServerLibrary.of(1, Library([BEES]), [header_of(BEES)])


def pin(number: int = 1, question: str = "Who?", words: str = "make honey", *others: str, title: str = "T") -> Pin:
    place = (CHANNEL, MESSAGE, question, "x", title, 0, len(words), words, "", "", 9, AT, True, others)
    return Pin(SERVER, number, *place)


def read(text: str | bytes, channel: int = CHANNEL) -> list[Pin]:
    data = text if isinstance(text, bytes) else text.encode()
    return list(read_pin_file(data, "pins.md", SERVER, channel, 9, AT).pins)


line = hostile_text.filter(lambda text: text.strip() and "\n" not in text)


@given(line)
def test_a_line_is_read_as_it_was_before_it_was_written(text: str) -> None:
    assert unwritten(written(text)) == text


@given(line, st.lists(line, max_size=3), st.lists(hostile_text.map(lambda text: text.replace("\n", " ")), max_size=4))
def test_what_is_written_is_read(question: str, others: list[str], lines: list[str]) -> None:
    words = "\n".join(["A", *lines])
    text = pin_file([pin(1, question, words, *others)], "Pins", LIBRARY, phrasebook("en"))
    assert quoted(words) in text
    [found] = read(text)
    assert found.words == words
    assert found.question == on_one_line(question)
    assert found.other_questions == tuple(dict.fromkeys(map(on_one_line, others)))


def test_as_many_as_a_server_may_have_are_read_and_no_more() -> None:
    pins = [pin(number, f"Who is {number}?", "make honey " * 100) for number in range(MOST + 1, 0, -1)]
    text = pin_file(pins[1:], "Pins", LIBRARY, phrasebook("en"))
    assert len(read(text)) == MOST
    assert len(text.encode()) < MOST_BYTES
    with pytest.raises(NotAnExport):
        read(pin_file(pins, "Pins", LIBRARY, phrasebook("en")))


@pytest.mark.parametrize("language", languages())
def test_it_is_read_in_every_language_and_the_newest_is_the_last(language: str) -> None:
    pins = [pin(3, "Newest?"), pin(2, "Older?", "bees", "And bees?", title="On › bees"), pin(1, "First?")]
    text = pin_file(pins, "Pins", LIBRARY, phrasebook(language))
    found = read(text.replace("\n", "\r\n"))
    assert [(one.number, one.questions) for one in found] == [
        (1, ("First?",)),
        (2, ("Older?", "And bees?")),
        (3, ("Newest?",)),
    ]
    assert {one.message for one in found} == {MESSAGE}
    assert {one.message for one in read(text, channel=5)} == {None}


LINES = "Bees make honey of nectar, and\neat it in *winter*.\n\n- None is sold."


@pytest.mark.parametrize(
    "edit",
    [
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace("\n", "\r"),
        lambda text: "\ufeff" + text,
        lambda text: text.replace("\n", "   \n"),
        lambda text: text.replace("\\\n", "  \n"),
        lambda text: text.replace("\n- ", "\n*  "),
        lambda text: text.replace("\n- ", "\n  + "),
        lambda text: re.sub(r"(?m)^(##+) (.*)$", r"\1   \2 \1", text),
        lambda text: re.sub(r"(?m)^(#|>)", r"  \1", text),
        lambda text: text.replace("> ", ">"),
        lambda text: text.replace("honey of", "honey\n> of"),
        lambda text: text.replace("honey of", "honey\nof"),
        lambda text: text.replace("honey of", "honey \n   of").replace("None is", "None\nis"),
        lambda text: text.replace("\n\n##", "\n\n---\n\n##"),
        lambda text: text.replace("## Who", "A note of mine.\n\n## Who"),
    ],
)
def test_a_file_that_an_editor_has_put_in_another_form_is_read_as_it_was(edit: Callable[[str], str]) -> None:
    first, second = pin(2, "Who #1?", LINES, "In C #"), pin(1, "And *who*?", "Bees make honey.")
    text = edit(pin_file([first, second], "Pins", LIBRARY, phrasebook("en")))
    assert [(one.questions, one.words, one.message) for one in read(text)] == [
        (one.questions, one.words, one.message) for one in (second, first)
    ]


def test_what_is_written_below_a_quotation_is_no_part_of_it() -> None:
    [found] = read("## Who?\n\n> Bees.\n- T\n\nA note of mine.\n")
    assert found.words == "Bees."


def test_a_file_of_before_several_questions_is_read() -> None:
    text = pin_file([pin()], "Pins", LIBRARY, phrasebook("en"))
    assert "###" not in text
    assert [replace(one, title="T", article="x") for one in read(text)] == [pin()]


@pytest.mark.parametrize(
    "data",
    [
        *[b"", b"\xff\xfe", b"\x00" * 99, b"# Pins\n", b"## Who?\n", b"## Who?\n\n> words\n", b"## \n\n> w\n\n- T\n"],
        *[b"## Who?\n\n> \n\n- T\n", b"## Who?\n\n- T\n", b"## &#9999999;\n\n> w\n\n- T\n", b"> words\n\n- T\n"],
        b"## " + b"x" * 1_001 + b"\n\n> w\n\n- T\n",
        b'{"server": "7"}',
    ],
)
def test_what_is_no_export_is_refused(data: bytes) -> None:
    with pytest.raises(NotAnExport):
        read(data)
