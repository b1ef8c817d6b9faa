"""Which questions lean on the one before, and cannot be understood alone."""

from __future__ import annotations

from index.phrasing import phrasing
from index.questions import saying, spoken_languages

FEW = 3
"""Words that say something, at most, of a question that leans by its opening."""


def leans(question: str) -> bool:
    """Whether a question is too short to stand alone: « Pourquoi ? », « et en Ukraine ? », « Et Trump ? »."""
    return any(_leans(question, language) for language in spoken_languages(question))


def _leans(question: str, language: str) -> bool:
    said = len(saying(question, language))
    return said == 0 or (said <= FEW and phrasing(question, language).follows_on)
