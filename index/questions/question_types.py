"""How a question is put: what kind of thing it asks for, whether it denies, whether it follows on from another."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from index.language.languages import Phrases, language_data
from index.language.tokens import fold, is_piece

WHO, WHOM, WHETHER = "who", "whom", "whether"
"""Kinds: of a question that wants the one who does something, the other one, and a yes or a no."""

_PART = re.compile(r"[^\W_]+")


class Phrasing(NamedTuple):
    """``kind`` is empty where no word asks; ``by`` are the words that tell it, and say nothing else.

    ``denials`` counts the words that deny; ``roles`` are those that tell who does from whom it is done to.
    """

    kind: str
    by: frozenset[str]
    denials: int
    roles: frozenset[str]
    follows_on: bool


def phrasing(question: str, language: str) -> Phrasing:
    asking = language_data(language)
    said = _plain(question)
    kinds = [
        (place, -len(phrase), kind, phrase)
        for kind, phrases in (*asking.interrogatives, (WHETHER, asking.yes_no))
        for phrase in _folded(phrases)
        if (place := said.find(phrase)) == 0 or (place > 0 and kind != WHETHER)
    ]
    *_, kind, phrase = min(kinds, default=("", ""))
    if kind == WHO and any(subject in said for subject in _folded(asking.subjects)):
        kind = WHOM  # « Qui Musk soutient-il ? » is not « Qui soutient Musk ? »
    by = frozenset(phrase.split())
    return Phrasing(
        kind=kind,
        by=by,
        denials=sum(said.count(phrase) for phrase in _folded(asking.negations)),
        roles=frozenset(role for role in _folded(asking.roles) if role in said and role.strip() not in by),
        follows_on=any(said.startswith(phrase) for phrase in _folded(asking.openers)),
    )


@cache
def _folded(phrases: Phrases) -> list[str]:
    """As they stand in a plain text; where words are not parted, within others."""
    return [_plain(phrase).strip() if is_piece(phrase) else _plain(phrase) for phrase in phrases]


def _plain(text: str) -> str:
    """Its words, folded, a space around each."""
    return f" {' '.join(_PART.findall(fold(text)))} "
