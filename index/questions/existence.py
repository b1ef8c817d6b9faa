"""Questions whether there is something: « Gibt es WLAN im Bus? » asks for the one, and tells where by the other."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from index.language.languages import language_data
from index.questions.answer_types import WHETHER
from index.questions.plain_words import plain_words
from index.questions.question_types import QuestionType

SHORTEST = 3
"""Letters of a word at least before the ending that tells where."""


class _Existence(NamedTuple):
    """The phrases that ask, the words before a place, and the endings of one."""

    phrases: tuple[str, ...]
    before: frozenset[str]
    endings: tuple[str, ...]


def asks_for_existence(text: str, question_type: QuestionType, language: str) -> bool:
    """Whether a question asks if something is there."""
    phrases = _existence(language).phrases
    if question_type.kind not in ("", WHETHER) or not phrases:
        return False
    plain = plain_words(text, language, is_folded=True)
    return any(phrase in plain for phrase in phrases)


def locations_in(words: Sequence[str], language: str) -> frozenset[str]:
    """Those of the words of such a question that tell where."""
    _, before, endings = _existence(language)
    function_words, found, linking = language_data(language).function_words, set[str](), set[str]()
    for word in words:
        written = word.casefold()
        if written in function_words:
            linking.add(written)
            continue
        if not before.isdisjoint(linking) or written[SHORTEST:].endswith(endings):
            found.add(word)
        linking.clear()
    return frozenset(found)


@cache
def _existence(language: str) -> _Existence:
    known = language_data(language)
    listed = dict(known.existence)
    phrases = (plain_words(phrase, language, is_folded=True) for phrase in listed.get("asking", ()))
    places = listed.get("places", ())
    before = known.locatives.union(word for word in places if not word.startswith("-"))
    return _Existence(tuple(phrases), before, tuple(word[1:] for word in places if word.startswith("-")))
