"""Which questions lean on the one before and cannot be understood alone, and which are none."""

from __future__ import annotations

from index.questions.content_words import content_words, likely_languages
from index.questions.question_types import phrasing
from index.questions.syntax import Query

FEW = 3
"""Words that say something, at most, of a question that leans by its opening."""


def leans(question: str) -> bool:
    """Whether a question is too short to stand alone: « Pourquoi ? », « et en Ukraine ? », « Et Trump ? »."""
    return any(_leans(question, language) for language in likely_languages(question))


def says_nothing(question: str) -> bool:
    """Whether it has no word that says something, nor one that asks or follows on: “thanks!”, « bonjour »."""
    if Query.of(question).phrases:
        return False
    languages = likely_languages(question)
    return all(not content_words(question, language) and not _asks(question, language) for language in languages)


def _leans(question: str, language: str) -> bool:
    said = len(content_words(question, language))
    if said == 0:
        return _asks(question, language)
    return said <= FEW and phrasing(question, language).follows_on


def _asks(question: str, language: str) -> bool:
    put = phrasing(question, language)
    return bool(put.kind) or put.follows_on
