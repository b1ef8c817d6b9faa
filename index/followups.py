"""Which questions lean on the one before, and cannot be understood alone."""

from __future__ import annotations

from functools import cache

from index.analysis import analyser, fold
from index.asking import OPENERS
from index.questions import saying, spoken_languages

FEW = 3
"""Words that say something, at most, of a question that leans by its opening."""


def leans(question: str) -> bool:
    """Whether a question is too short to stand alone: « Pourquoi ? », « et en Ukraine ? », « Et Trump ? »."""
    return any(_leans(question, language) for language in spoken_languages(question))


def _leans(question: str, language: str) -> bool:
    said = len(saying(question, language))
    return said == 0 or (said <= FEW and _is_opened(question, language))


def _is_opened(question: str, language: str) -> bool:
    words = [fold(word) for word in analyser(language).words(question)]
    return any(words[: len(opener)] == opener for opener in _openers(language))


@cache
def _openers(language: str) -> list[list[str]]:
    openers = OPENERS[language].split(", ") if language in OPENERS else []
    return [[fold(word) for word in analyser(language).words(opener)] for opener in openers]
