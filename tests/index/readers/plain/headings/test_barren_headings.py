"""Numbered lines with nothing below them."""

from __future__ import annotations

import pytest

from index.readers.plain.reader import read_text

CLAUSE = "The keeper lights the lamp at dusk, and puts it out when the sun has risen above the island."


def headings(text):
    return [section.path[-1] for section in read_text(text, None).sections]


def passages(text):
    draft = read_text(text, None)
    return [draft.text[one.start : one.end] for one in draft.passages]


@pytest.mark.parametrize(
    ("first", "second"), [("（1）灯を消した者", "（2）鍵をなくした者"), ("(1) 사공", "(2) 등대지기")]
)
def test_numbered_lines_that_all_have_nothing_below_them_are_a_list(first, second):
    text = f"Rules\n\n1. The lamp\n{CLAUSE}\nThese may not enter.\n{first}\n{second}\n\n2. The keeper\n{CLAUSE}\n"

    assert headings(text) == ["1. The lamp", "2. The keeper"]
    assert first in "\n".join(passages(text))


def test_an_exclamation_among_numbered_sentences_is_none_of_the_headings():
    text = f"1. Use\n1.1. {CLAUSE}\n1.2. Never lend the key!\n\n2. Care\n2.1. {CLAUSE}\n"

    assert "1.2. Never lend the key!" in passages(text)


def test_outer_headings_with_nothing_but_inner_ones_below_them_stay():
    text = f"1. The tower\n1.1 The stairs\n{CLAUSE}\n1.2 The lamp\n{CLAUSE}\n\n2. The island\n2.1 The ferry\n{CLAUSE}\n"

    assert headings(text) == ["1. The tower", "1.1 The stairs", "1.2 The lamp", "2. The island", "2.1 The ferry"]
