"""Meaning: what can be told of a question by itself; by it, questions asked again and again are counted as one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from index.language.languages import LANGUAGES, UNLISTED
from index.language.tokens import analyser, fold
from index.questions.content_words import content_words, likely_languages
from index.questions.question_types import Phrasing, phrasing

KEY_VERSION = "1"
"""Another one whenever `question_key` gives another key to some question: stored keys are then computed anew."""

REMEMBERED = 8_192
"""Questions whose meaning is remembered: hundreds are compared with every new one."""
USUAL = ("en", "fr", "es", "de")
"""The languages that a question is thought to be in first, where it could be in several."""

# Roman numerals as well: the fourteenth Louis is not the fifteenth.
_NUMBER = re.compile(r"\d+|^(?=[ivxlcdm]{2})m{0,3}(?:c[md]|d?c{0,3})(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})$")


class Meaning(NamedTuple):
    """What can be told of a question without articles; ``order`` are all its words, folded.

    ``words`` are those it is about, as written, and ``others`` the rest, folded.
    """

    language: str
    words: Sequence[str]
    others: frozenset[str]
    order: Sequence[str]
    numbers: frozenset[str]
    phrasing: Phrasing


@lru_cache(REMEMBERED)
def meaning(question: str, expected: Sequence[str] = ()) -> Meaning:
    """``expected`` are the languages that it is likely to be in, the likeliest first."""
    language = _language(question, (*expected, *USUAL))
    put = phrasing(question, language)
    said = [word.casefold() for word in content_words(question, language)]
    words = tuple(word for word in said if fold(word) not in put.by)
    order = tuple(fold(word) for word in analyser(language).words(question))
    return Meaning(
        language=language,
        words=words,
        others=frozenset(order).difference(map(fold, said)),
        order=order,
        numbers=frozenset(number for word in words for number in _NUMBER.findall(fold(word)) if number),
        phrasing=put,
    )


def question_key(question: str) -> str:
    """A key that is the same for questions that ask the same in nearly the same words; their language is guessed."""
    meant = meaning(question)
    stem = analyser(meant.language).stem
    words = {stem(fold(word)) for word in meant.words if fold(word) not in _function_words(meant.language)}
    put = meant.phrasing
    marks = [f"({put.kind})", *["(not)"] * put.denials, *(f"({role.strip()})" for role in sorted(put.roles))]
    return " ".join([*sorted(words or meant.others), *marks])


@cache
def _function_words(language: str) -> frozenset[str]:
    """Without their accents, so that some say something: « né », « sûr »."""
    return frozenset(map(fold, LANGUAGES.get(language, UNLISTED).function_words))


def _language(question: str, expected: Sequence[str]) -> str:
    likely = likely_languages(question)
    return next((language for language in expected if language in likely), min(likely))
