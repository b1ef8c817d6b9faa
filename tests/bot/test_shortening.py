import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.shortening import is_visible, on_one_line, shortened


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (" A hive\n is  warm. ", "A hive is warm."),
        ("A hive is warm, and the queen", "A hive is warm…"),
        ("Donaudampfschifffahrtsgesellschaft", "Donaudampfschifffah…"),
        ("12 · 蜜蜂在夏天采集花粉并酿造蜂蜜，冬天吃蜂蜜", "12 · 蜜蜂在夏天采集花粉并酿造蜂蜜…"),
        ("3 · สิทธิมนุษยชนเป็นของทุกคนเสมอ", "3 · สิทธิมนุษยชนเป็…"),
        ("", ""),
    ],
)
def test_a_text_too_long_for_a_line_is_cut_between_words(text: str, shown: str) -> None:
    assert shortened(text, 20) == shown


@given(st.text(), st.integers(2, 50))
def test_what_is_shortened_fits_and_begins_as_the_text_does(text: str, limit: int) -> None:
    shown = shortened(text, limit)
    assert len(shown) <= limit
    assert shown == on_one_line(text) or on_one_line(text).startswith(shown.removesuffix("…"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *[
            (blank, False)
            for blank in ("", " \n", "\u200b", "\u2800\u2800", "\u3164", "\u115f\u1160", "\ufe0f", "\u2060\ufeff")
        ],
        *[(title, True) for title in ("a", "❤\ufe0f", "가", "ㅤa", "⠃", ".", "م\u200c")],
    ],
)
def test_signs_that_draw_nothing_are_no_title(text: str, expected: bool) -> None:
    assert is_visible(text) == expected
