"""Numbers in letters and in Roman ones."""

import pytest

from index.readers.written_numbers import in_letters, in_roman


@pytest.mark.parametrize(
    ("number", "roman"), [(1, "i"), (4, "iv"), (49, "xlix"), (399, "cccxcix"), (400, "400"), (0, "0")]
)
def test_roman_numbers_are_written_as_far_as_lists_go(number, roman):
    assert in_roman(number) == roman


@pytest.mark.parametrize(("number", "letters"), [(1, "a"), (26, "z"), (27, "aa"), (53, "aaa")])
def test_letters_are_doubled_after_the_last(number, letters):
    assert in_letters(number) == letters
