"""What an eye meets that goes from right to left, and what it reads."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.readers.pdf.directions.bidirectional_order import read_from_right
from tests.support.cpu_time import is_linear


@pytest.mark.parametrize(
    ("drawn", "read"),
    [
        ("שלום", "שלום"),
        ("בשנת 1781 נבנה", "בשנת 1871 נבנה"),
        ("03:81 השעה", "18:30 השעה"),
        ("42-01 היה", "10-24 היה"),
        ("في 42-01 كان", "في 24-10 كان"),
        ("%02 היה", "20% היה"),
        ("81–02 היה", "18–20 היה"),
        ("ראו 4202 ASAN כאן", "ראו NASA 2024 כאן"),
        ("האתר gro.elpmaxe.www שלנו", "האתר www.example.org שלנו"),
        ("היא )ראו כאן( באה", "היא (ראו כאן) באה"),
        ("היא (ראו כאן( באה", "היא (ראו כאן) באה"),
        ("]הערה[", "[הערה]"),
        ("ASAN 4202", "2024 NASA"),
        ("", ""),
    ],
)
def test_signs_from_right_to_left_become_words(drawn: str, read: str) -> None:
    assert read_from_right(list(drawn)) == read


@given(st.lists(st.text(min_size=1, max_size=2), max_size=30))
def test_no_sign_is_lost(signs: list[str]) -> None:
    brackets = str.maketrans("([{«‹", ")]}»›")
    assert sorted(read_from_right([sign for sign in signs if sign.isascii()]).translate(brackets)) == sorted(
        "".join(sign for sign in signs if sign.isascii()).translate(brackets)
    )


@pytest.mark.parametrize("signs", ["1 ", "1, ", "%", "- ", "a 1 "])
def test_the_time_of_a_line_grows_with_its_length(signs: str) -> None:
    assert is_linear(lambda length: read_from_right([*(signs * length), "א"]), 2_000)
