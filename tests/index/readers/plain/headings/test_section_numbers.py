"""Headings with numbers, and what is numbered below them."""

import pytest

from index.readers.plain.reader import read_text
from tests.support.outlines import paths_and_texts


@pytest.mark.parametrize("first", ["1. {}\n2. {}", "1) {}\n2) {}", "(1) {}\n(2) {}"])
def test_clauses_that_are_counted_anew_below_roman_numbers_make_these_headings(first):
    clauses = first.format("The society is called Thole Rowers.", "Its seat is the old boat house.")
    text = f"STATUTES\n\nI. Name and seat\n{clauses}\n\nII. Members\n{clauses}\n\nIII. Board\n{clauses}\n"
    paths = [path for path, _ in paths_and_texts(read_text(text, None))]

    assert paths == [("I. Name and seat",)] * 2 + [("II. Members",)] * 2 + [("III. Board",)] * 2


def test_numbers_that_are_not_begun_anew_are_items():
    text = "Tools\n\nI. a rope of hemp\nII. a lamp\nIII. two oars and a bucket\n\nAll of it is lent for a week.\n"

    assert {path for path, _ in paths_and_texts(read_text(text, None))} <= {(), ("Tools",)}
