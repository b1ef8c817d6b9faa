"""The phrases of a language that tell a question's type, as the plain words of a question hold them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from index.language.folding import fold
from index.language.language import Phrases
from index.language.languages import language_data
from index.language.tokens import is_piece
from index.questions.answer_types import AGE, FORMS, LENGTH, NUMBER, WEIGHT, WHETHER
from index.questions.plain_words import plain_words

NUMBER_QUANTITIES = (LENGTH, WEIGHT, AGE)
"""Those whose words alone tell that a number is asked for: « poids », "how old"."""

ByType = list[tuple[str, str]]
"""Phrases, each behind the kind of question, or the type of answer, that it tells."""


class PlainPhrases(NamedTuple):
    """The phrases of a language as a plain text holds them; see `Language`.

    ``unspaced_forms`` are the nouns for what has a form, in a script without spaces; ``interrogatives_for_prices``
    those ``price_questions`` that are one word that asks, and ask for other things beside others: « Combien ? »
    """

    interrogatives: ByType
    yes_no: ByType
    answer_nouns: ByType
    unspaced_forms: ByType
    interrogatives_for_prices: frozenset[str]
    price_questions: frozenset[str]
    address_questions: frozenset[str]
    subjects: tuple[str, ...]
    negations: tuple[str, ...]
    roles: tuple[str, ...]
    openers: tuple[str, ...]
    closers: tuple[str, ...]
    particles: frozenset[str]
    words_for_definitions: frozenset[str]
    quantities: dict[str, Phrases]


@cache
def plain_phrases(language: str, *, is_folded: bool) -> PlainPhrases:
    known = language_data(language)

    def forms(phrases: Phrases) -> tuple[str, ...]:
        """Where words are not parted, a phrase may stand within others."""
        plain = [plain_words(phrase, language, is_folded=is_folded) for phrase in phrases]
        return tuple(form.strip() if is_piece(phrase) else form for phrase, form in zip(phrases, plain, strict=True))

    def beginning(phrase: str) -> str:
        plain = plain_words(phrase, language, is_folded=is_folded)
        if is_piece(phrase):
            return plain.strip()
        return plain.rstrip() if phrase.endswith("-") else plain

    def by_type(phrases_of: Iterable[tuple[str, Phrases]]) -> ByType:
        return [(of_one, form) for of_one, phrases in phrases_of for form in forms(phrases)]

    quantities = {quantity: tuple(map(beginning, phrases)) for quantity, phrases in known.quantities}
    interrogatives = by_type(known.interrogatives)
    ask_alone = {phrase.strip() for _, phrase in interrogatives}
    price_questions = frozenset(map(str.strip, forms(known.price_questions)))
    named_forms = by_type((kind, nouns) for kind, nouns in known.answer_nouns if kind in FORMS)
    return PlainPhrases(
        interrogatives=interrogatives,
        yes_no=by_type([(WHETHER, known.yes_no)]),
        answer_nouns=[
            *by_type(known.answer_nouns),
            *((NUMBER, one) for kind in NUMBER_QUANTITIES for one in quantities.get(kind, ())),
        ],
        unspaced_forms=[(kind, noun) for kind, noun in named_forms if not noun.startswith(" ")],
        interrogatives_for_prices=price_questions & ask_alone,
        price_questions=price_questions - ask_alone,
        address_questions=frozenset(map(str.strip, forms(known.address_questions))),
        subjects=forms(known.subjects),
        negations=forms(known.negations),
        roles=forms(known.roles),
        openers=tuple(f"{space}{form}" for form in forms(known.openers) for space in ("", " ")),
        closers=tuple(map(str.strip, forms(known.closers))),
        particles=frozenset(map(fold, map(str.strip, forms(known.particles)))),
        words_for_definitions=frozenset(map(fold, dict(known.definitions).get("asking", ()))),
        quantities=quantities,
    )


@cache
def single_nouns(language: str) -> dict[str, set[str]]:
    """The nouns of one word that tell a type, as they are written, by their folded forms."""
    nouns: dict[str, set[str]] = {}
    for noun in (one for _, phrases in language_data(language).answer_nouns for one in phrases if " " not in one):
        nouns.setdefault(fold(noun), set()).add(noun)
    return nouns
