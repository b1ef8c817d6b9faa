"""Contacts: telephone numbers and other long ones, and addresses of mail, as people write them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from index.language.languages import language_data
from index.language.letters import in_digits

MAIL = r"(?P<mail>(?<![\w.+-])\w[\w.+-]{0,63}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,5})"
"""Matches an address of mail."""
PHONE = r"""
    (?:\+\d{1,3}[ ]?)?
      (?:\(?0\d{1,4}\)?(?:(?:[ .\-]|[ ]?/[ ]?)?\d{2,8}){1,6}|\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{4})(?!\w)
  | \+\d{1,3}(?:[ .-]\d{1,8}){2,6}(?!\w) | 97[89](?:[ -]?\d){10}(?!\w) | \d{9,15}(?!\w)
"""
"""Matches a telephone number, a book's or another long one, verbosely."""
SEVEN = 7
"""Digits at the end of a long number, a telephone's or a book's, that it is known by."""
FEWEST = 5
"""Digits of a telephone number, at the least."""
FEWEST_CALLED = 7
"""Digits of one of which nothing but how it is written tells that it is to be called, at the least."""

COUNTED = r"(?:[%€$£]|[^\W\d_]{4,})"
"""What a number counts that stands before it: a sign, a noun."""

_GROUPED = re.compile(r"\d[ \u00a0\u202f.-]\d\d")
_NUMBER = re.compile(r"[+(]{0,2}\d(?:[ \u00a0\u202f().–/-]{0,3}\d){2,16}")
_DAY = re.compile(r"\b(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d)\b")
_MAIL = re.compile(r"[\w-]@[\w-]+\.\w")
_DIGITS = re.compile(r"\d+")
_CALLED = re.compile(r"[+(0]")
_OF_A_TOWN = re.compile(r"\(?0\d{2,4}[) ./-]+\d")
_GROUPS = ("0d ddd ddd", "0dd ddd dddd", "0dd dddd dddd", "0ddd ddd dddd")
"""How numbers are grouped that are called with a zero before them, in all languages."""


def long_number(written: str) -> Sequence[str]:
    """The end of a number of nine digits or more: what stands before it may be left out, or written otherwise."""
    digits = "".join(filter(str.isdigit, in_digits(written)))
    if digits.endswith("000"):
        return (digits,)  # no number that is only told: as figures in groups are
    return (digits[-SEVEN:],) if len(digits) > SEVEN + 1 else ()


def is_called(number: str) -> bool:
    """Whether a long number begins as one to call does, and no other: « 02 98 12 34 56 », « +49 … »."""
    return _CALLED.match(number) is not None


def is_local(number: str) -> bool:
    """Whether a number too short to be known by its end is one to call: « 0761 1234 », after the number of a town."""
    return len(re.sub(r"\D", "", number)) >= FEWEST_CALLED and _OF_A_TOWN.match(number) is not None


def phone_words(written: str, phone: Sequence[str]) -> Sequence[str]:
    """The end of a long number, and of one to call the word for a ``phone``: the text may give no other for it."""
    number = long_number(written)
    if is_local(written) and not number:
        return (*_DIGITS.findall(in_digits(written)), *phone)
    return (*number, *phone) if is_called(written) and number else number


def has_phone(text: str) -> bool:
    """Whether a text, in digits from 0 to 9, has what may be a telephone number, and is no date."""
    return any(sum(map(str.isdigit, number)) >= FEWEST for number in _NUMBER.findall(_DAY.sub("", text)))


def without_phones(text: str, language: str) -> str:
    """A text, in digits from 0 to 9, without the numbers that are written as those to call."""
    if not _NUMBER.search(text):
        return text
    called = _NUMBER.sub(lambda number: " " if _is_to_call(number[0]) else number[0], text)
    return _grouped(language).sub(" ", called)


def _is_to_call(number: str) -> bool:
    return is_called(number) and sum(map(str.isdigit, number)) >= FEWEST_CALLED


def grouped_phone(text: str, language: str) -> bool:
    """Whether a text has a number that is grouped as those to call are, and counts nothing: « 912 345 678 »."""
    return _GROUPED.search(text) is not None and _grouped(language).search(in_digits(text)) is not None


@cache
def _grouped(language: str) -> re.Pattern[str]:
    ways = (*language_data(language).phone_groups, *_GROUPS)
    written = "|".join(way.replace("d", r"\d").replace(" ", "[ \u00a0\u202f.-]") for way in ways)
    number = rf"(?<![\w.,+-])(?:{written})(?![\w%€$£]|[.,]\d|[ \u00a0\u202f]\d)"
    return re.compile(rf"(?<=[:：(][ \u00a0\u202f]){number}|{number}(?![ \u00a0\u202f]{COUNTED})")


def has_mail(text: str) -> bool:
    return _MAIL.search(text) is not None
