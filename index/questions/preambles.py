"""Preambles: what people tell of themselves before they ask, in the same sentence: "I'm new here, where do I park?\""""

from __future__ import annotations

import re
from functools import cache

from index.language.folding import fold
from index.language.languages import language_data
from index.questions.content_words import courtesies_in

SHORTEST = 3
"""Words of a preamble at least: « ma tante, qui … » tells who she is."""
_WITHIN = 4
"""Words at most among which the one that asks stands, behind the preamble: « à quelle heure »."""
_GAP = re.compile(r"[,;:–—]+|\s-+\s")
_WORD = re.compile(r"[^\W_]+")


def question_and_preamble(text: str, language: str) -> tuple[str, str]:
    """The part of a sentence that asks, and what its writer tells before that; all of it, where none is told.

    >>> question_and_preamble("I joined yesterday, when do rehearsals start?", "en")
    ('when do rehearsals start?', 'I joined yesterday')
    """
    first = [fold(word) for word in _WORD.findall(text[:40])[:2]]
    pronouns, others = _first_person(language)
    if len(first) < 2 or first[0] not in pronouns | others or first[1] in pronouns:  # « bin ich » asks
        return text, ""
    gaps = [gap.span() for gap in _GAP.finditer(text)] + list(courtesies_in(text, language))
    for start, end in sorted(gaps):
        told, question = text[:start].strip(), text[end:].strip(" ¿,-–—")
        if len(_WORD.findall(told)) >= SHORTEST and "," not in question and _asks(question, language):
            return question, told
    return text, ""


def _asks(part: str, language: str) -> bool:
    words = [fold(word) for word in _WORD.findall(part)]
    begins = f" {' '.join(words[:_WITHIN])} "
    if part.rstrip().endswith("?") and words[:1] and words[0] in _yes_no(language):
        return True
    return any(f" {phrase} " in begins for phrase in _interrogatives(language))


@cache
def _first_person(language: str) -> tuple[frozenset[str], frozenset[str]]:
    listed = dict(language_data(language).first_person)
    pronouns, others = (frozenset(map(fold, listed.get(kind, ()))) for kind in ("pronouns", "others"))
    return pronouns, others


@cache
def _interrogatives(language: str) -> frozenset[str]:
    listed = (phrase for _, phrases in language_data(language).interrogatives for phrase in phrases)
    return frozenset(map(fold, listed))


@cache
def _yes_no(language: str) -> frozenset[str]:
    return frozenset(map(fold, language_data(language).yes_no))
