"""Ages: which numbers of a text may be somebody's age, and whom a text names."""

from __future__ import annotations

from collections.abc import Iterator, Set
from functools import cache
from itertools import pairwise
from typing import NamedTuple

import regex

from index.language.folding import fold
from index.language.languages import language_data
from index.language.shared_words import SHARED_WORDS
from index.language.tokens import analyser
from index.questions.answer_types import AGE
from index.ranking.query.question_words import NOUNS_IN_CAPITALS

OLDEST = 2
"""Digits of an age at most that no word tells: of a hundred years and more, texts say that it is one."""
BEHIND_A_ROLE = 3
"""Words at most from "by" to a name: "by Martin and Helen"."""
LONGEST_ROLE = 40
"""Characters before a name in which that word is looked for."""
_MARKS = frozenset("+.,;:!?)–—")
_TOKEN = regex.compile(r"\d+(?:[.,:/]\d+)*+|[\p{L}\p{M}]+|[^\w\s]")
_JOINED = regex.compile(r"(?<=\d)-(?=\p{L})")
"""“the 13-year-old”, « der 13-jährige »"""
_RANGE = regex.compile(rf"\d{{1,2}}\s?+(?:[-–—]|(?:{'|'.join(SHARED_WORDS['weekdays']['until'])})\s)\s?+(?=\d)")
_NAME = r"\p{Lu}[\p{L}\p{M}’'-]*+"
_FULL_NAME = regex.compile(rf"(?<![\p{{L}}’'-]){_NAME}(?:[ \u00a0]{_NAME})++")
_ANY_NAME = regex.compile(rf"{_FULL_NAME.pattern}|(?<=[\p{{Ll}}\p{{M}}\d,;:—–][ \u00a0]|[(«“„]){_NAME}")
"""Also a word with a capital that begins no sentence."""


def may_tell_age(text: str, language: str) -> bool:
    """Whether a number of a text has a word for years behind it, or nothing that it would count.

    >>> may_tell_age("Visitors must be 12 or over.", "en"), may_tell_age("We have 12 boats.", "en")
    (True, False)
    """
    known, numbers = language_data(language), analyser(language).numbers.words
    words = pairwise([*_TOKEN.findall(_JOINED.sub(" ", _RANGE.sub("", text.casefold()))), "."])
    numerals = (
        (word if word.isdigit() else numbers.get(word, ""), word.isdigit(), following) for word, following in words
    )
    return any(
        _is_of_years(following, language)
        or (len(number) <= OLDEST and following in _MARKS)
        or (len(number) <= OLDEST and (is_digit or len(number) > 1) and following in known.function_words)
        for number, is_digit, following in numerals
        if number
    )


def _is_of_years(word: str, language: str) -> bool:
    whole, beginnings = _words_for_years(language)
    return word in whole or word.startswith(beginnings)


@cache
def _words_for_years(language: str) -> tuple[Set[str], tuple[str, ...]]:
    listed = dict(language_data(language).quantity_words).get(AGE, ())
    return frozenset(listed), tuple(word.rstrip("-") for word in listed if word.endswith("-"))


class Name(NamedTuple):
    """The folded stems of its words, and whether it stands behind what tells who did something: "by"."""

    words: frozenset[str]
    is_behind_role: bool


def names_in(text: str, language: str) -> Iterator[Name]:
    """The names of a text; in languages that give all nouns a capital, only those of several words are told."""
    stem, known, is_noun = analyser(language).stem, language_data(language), language in NOUNS_IN_CAPITALS
    for name in (_FULL_NAME if is_noun else _ANY_NAME).finditer(text):
        before = text[max(0, name.start() - LONGEST_ROLE) : name.start()].casefold().split()[-BEHIND_A_ROLE:]
        words = [word for word in name[0].split() if word.casefold() not in known.function_words]
        if len(words) > is_noun:
            yield Name(frozenset(fold(stem(fold(word))) for word in words), not set(known.roles).isdisjoint(before))
