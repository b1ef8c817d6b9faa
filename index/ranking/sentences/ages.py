"""Ages: which numbers of a text may be somebody's age."""

from __future__ import annotations

from collections.abc import Set
from functools import cache

import regex

from index.language.languages import language_data
from index.language.shared_words import SHARED_WORDS
from index.language.tokens import analyser
from index.questions.answer_types import AGE, DURATION
from index.ranking.sentences.quantity_words import words_of

OLDEST = 2
"""Digits of an age at most that no word tells: of a hundred years and more, texts say that it is one."""
_MARKS = frozenset("+.,;:!?)–—")
_TOKEN = regex.compile(r"\d+(?:[.,:/]\d+)*+|[\p{L}\p{M}]+|[^\w\s]")
_RANGE = regex.compile(rf"\d{{1,2}}\s?+(?:[-–—]|(?:{'|'.join(SHARED_WORDS['weekdays']['until'])})\s)\s?+(?=\d)")
_JOINED = regex.compile(r"(?<=\d)[-‑](?=\p{L})|(?<!\p{L})\p{L}['’]")
"""« 34-year-old », « d'années »"""


def may_tell_age(text: str, language: str) -> bool:
    """Whether a number of a text has a word for years behind it, or nothing that it would count.

    >>> may_tell_age("Visitors must be 12 or over.", "en"), may_tell_age("We have 12 boats.", "en")
    (True, False)
    """
    known, numbers = language_data(language), analyser(language).numbers.words
    years, times = words_of(AGE, language), words_of(DURATION, language)
    words = [*_TOKEN.findall(_JOINED.sub(" ", _RANGE.sub("", text.casefold()))), ".", "."]
    for word, following, next_one in zip(words, words[1:], words[2:], strict=False):
        is_digit, is_number = word[0].isdigit(), word in known.numerals
        if not (is_digit or is_number):
            continue
        number = word if is_digit else numbers.get(word, "")
        # « années » of « milliards d'années », "weeks" of "eight weeks old"
        if years.have(following) or (times.have(following) and (not number or next_one in _words_for_old(language))):
            return True
        if number and len(number) <= OLDEST and following in _MARKS:
            return True
        if len(number) in range(1 + (not is_digit), OLDEST + 1) and following in known.function_words:
            return True
    return False


@cache
def _words_for_old(language: str) -> Set[str]:
    """Those behind a word that asks: "how old"."""
    known = language_data(language)
    phrases = map(str.split, dict(known.quantities).get(AGE, ()))
    return frozenset(words[-1] for words in phrases if len(words) > 1 and words[-2] in known.function_words)
