"""Question types: what kind of thing a question asks for, whether it denies, whether it follows on from another."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import regex

from index.language.languages import Phrases, language_data
from index.language.tokens import fold, is_piece

WHAT, WHO, WHOM, WHETHER = "what", "who", "whom", "whether"
"""Kinds: of a question that asks for a thing, for who does something, for the other person, for yes or no."""

# Not by `re`, whose words end at the vowel signs of Hindi and Bengali.
_PART = regex.compile(r"[^\W_]+")


class QuestionType(NamedTuple):
    """``kind`` is empty where no word asks; ``question_words`` are those that tell it, and have no other meaning.

    ``negations`` is how many words deny; ``roles`` are the words that tell who does something from whom it is done to:
    "by". ``particles`` are words that deny only beside another one: « ne » beside « pas ».
    """

    kind: str
    question_words: tuple[str, ...]
    negations: int
    roles: frozenset[str]
    particles: frozenset[str]
    begins_as_follow_up: bool

    @property
    def asks(self) -> bool:
        return bool(self.kind) or self.begins_as_follow_up


def question_type(text: str, language: str) -> QuestionType:
    known = language_data(language)
    plain = _plain(text)
    kinds = [
        (place, -len(phrase), kind, phrase)
        for kind, phrases in (*known.interrogatives, (WHETHER, known.yes_no))
        for phrase in _folded(phrases)
        if (place := plain.find(phrase)) == 0 or (place > 0 and kind != WHETHER)
    ]
    *_, kind, phrase = min(kinds, default=("", ""))
    if kind == WHO and any(subject in plain for subject in _folded(known.subjects)):
        kind = WHOM  # « Qui Musk soutient-il ? » is not « Qui soutient Musk ? »
    question_words = tuple(phrase.split())
    return QuestionType(
        kind=kind,
        question_words=question_words,
        negations=sum(plain.count(phrase) for phrase in _folded(known.negations)),
        roles=frozenset(role.strip() for role in _folded(known.roles) if role in plain).difference(question_words),
        particles=frozenset(particle.strip() for particle in _folded(known.particles)),
        begins_as_follow_up=any(plain.startswith(phrase) for phrase in _folded(known.openers)),
    )


@cache
def _folded(phrases: Phrases) -> list[str]:
    """Phrases as a plain text holds them; where words are not parted, within others."""
    return [_plain(phrase).strip() if is_piece(phrase) else _plain(phrase) for phrase in phrases]


def _plain(text: str) -> str:
    """The words of a text, folded, a space around each."""
    return f" {' '.join(_PART.findall(fold(text)))} "
