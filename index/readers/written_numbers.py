"""The numbers that a program counts and writes itself, in the forms that it has for them: « 4 », « d », « iv »."""

from __future__ import annotations

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ROMAN = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_LARGEST_ROMAN = 399
_MOST_LETTERS = 30
"""« aaa… » of a number; Word begins again after them."""


def in_letters(number: int) -> str:
    """
    >>> in_letters(4), in_letters(28)
    ('d', 'bb')
    """
    return _LETTERS[(number - 1) % len(_LETTERS)] * ((number - 1) // len(_LETTERS) % _MOST_LETTERS + 1)


def in_roman(number: int) -> str:
    """
    >>> in_roman(14), in_roman(400)
    ('xiv', '400')
    """
    if not 0 < number <= _LARGEST_ROMAN:
        return str(number)
    written = ""
    for value, sign in _ROMAN:
        written, number = written + sign * (number // value), number % value
    return written
