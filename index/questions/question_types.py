"""Question types: what kind of thing a question asks for, whether it denies, whether it follows on from another."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from index.language.folding import fold
from index.language.language import Phrases
from index.language.languages import language_data
from index.language.tokens import analyser, is_piece
from index.questions.plain_words import is_accented_otherwise, plain_words, words_accented_otherwise

WHAT, WHO, WHOM, WHETHER, HOW = "what", "who", "whom", "whether", "how"
"""Kinds: of a question that asks for a thing, for who does something, for the other, for yes or no, for the way."""
NUMBER, PRICE, DATE, PLACE, NAME = "number", "price", "date", "place", "name"
PHONE, EMAIL = "phone", "email"
REASON, YES_NO = "reason", "yes or no"
"""Types of answers."""
CONTACTS = frozenset({PHONE, EMAIL})
MEASURED = frozenset({NUMBER, PRICE, DATE}) | CONTACTS
"""Those that a passage has for certain, or has not; most passages name somebody, or some place."""
COUNT, OFTEN, LENGTH, WEIGHT, AGE, SIZE = "count", "often", "length", "weight", "age", "size"
"""Quantities: what kind of number is asked for. A size is one of a tower, or of a fee: « Wie hoch ist … ? »"""
YEAR, COLOUR = "year", "colour"
"""What kind of date, or of thing."""
DEFINABLE = (WHAT, WHO, "object", "subject", "where")
"""Kinds of questions that may ask what something is, or where."""

_ANSWER_TYPES = {"many": NUMBER, "when": DATE, "why": REASON, WHETHER: YES_NO}
_ANSWER_TYPES |= dict.fromkeys(("where", "whence", "whither"), PLACE)
_ANSWER_TYPES |= dict.fromkeys((WHO, WHOM, "agent", "receiver", "owner"), NAME)
"""The answer that a kind of question asks for; of the others, a noun may tell."""
_MEASURED = (LENGTH, WEIGHT, AGE)
_NOUN_WITHIN = 5
"""Words from the interrogative on among which such a noun stands: « Quelle est la population … ? »"""

_ByType = list[tuple[str, str]]
"""Phrases, each behind the kind of question, or the type of answer, that it tells."""


class QuestionType(NamedTuple):
    """``kind`` is empty where no word asks; ``question_words`` are those that tell it, and have no other meaning.

    ``answer_type`` is that of what is asked for, where the words tell it. ``negations`` is how many words deny;
    ``roles`` are the words that tell who does something from whom it is done to: "by". ``words_for_definitions``
    are those that ask for one, if the question does: "meaning". ``particles`` are words that deny only beside another
    one: « ne » beside « pas ». What ends as a follow-up begins as one too: « 药师呢？ ». ``measures`` are the words of
    what tells the answer's type: "tall" of "how tall", « population ». ``quantity`` is what is to be told, where
    the language knows words for it: a year, and no other date.
    """

    kind: str
    answer_type: str
    question_words: tuple[str, ...]
    negations: int
    roles: frozenset[str]
    words_for_definitions: frozenset[str]
    particles: frozenset[str]
    begins_as_follow_up: bool
    measures: frozenset[str]
    quantity: str

    @property
    def may_ask_for_definition(self) -> bool:
        """Also a term alone does: « Spinnaker ? »"""
        return self.kind in (*DEFINABLE, "") and self.answer_type in ("", NAME, PLACE) and not self.negations

    @property
    def asks(self) -> bool:
        return bool(self.kind) or self.begins_as_follow_up


def question_type(text: str, language: str) -> QuestionType:
    is_folded = text.isascii() or not analyser(language).has_accented_grams
    known, plain = _forms(language, is_folded=is_folded), plain_words(text, language, is_folded=is_folded)
    yes_no = [] if is_accented_otherwise(text, language_data(language).yes_no) else known.yes_no
    kinds = [
        (place, -len(phrase), kind, phrase)
        for kind, phrase in (*known.interrogatives, *yes_no)
        if (place := plain.find(phrase)) == 0 or (place > 0 and kind != WHETHER)
    ]
    place, _, kind, phrase = min(kinds, default=(0, 0, "", ""))
    if kind == WHO and any(subject in plain for subject in known.subjects):
        kind = WHOM  # « Qui Musk soutient-il ? » is not « Qui soutient Musk ? »
    question_words = tuple(fold(phrase).split())
    others = words_accented_otherwise(text, _single_nouns(language))
    nouns = [noun for noun in known.answer_nouns if noun[1].strip() not in others] if others else known.answer_nouns
    answer_type, measures = _answer_type(kind, plain, place, nouns)
    return QuestionType(
        kind=kind,
        answer_type=answer_type,
        question_words=question_words,
        negations=sum(map(plain.count, known.negations)),
        roles=frozenset(fold(role.strip()) for role in known.roles if role in plain).difference(question_words),
        words_for_definitions=known.words_for_definitions.intersection(fold(plain).split()),
        particles=known.particles,
        begins_as_follow_up=plain.startswith(known.openers) or (not kind and plain.rstrip().endswith(known.closers)),
        # Hardly a line with a telephone's number says whose it is.
        measures=frozenset(() if answer_type in CONTACTS else measures.split()).difference(question_words),
        quantity=_quantity(kind, answer_type, phrase, plain, known.quantities),
    )


def _answer_type(kind: str, plain: str, place: int, nouns: _ByType) -> tuple[str, str]:
    """The type, and the noun that tells it; ``place`` is where the interrogative stands in the ``plain`` question."""
    answer_type, noun = _ANSWER_TYPES.get(kind, ""), ""
    if not answer_type:
        answer_type, noun = _type_by_noun(plain[place:], nouns, is_how=kind == HOW)
    # Wherever it stands: « Ça coûte combien ? »
    is_price = answer_type == NUMBER and any(known == PRICE and word in plain for known, word in nouns)
    return PRICE if is_price else answer_type, noun


def _type_by_noun(question: str, nouns: _ByType, *, is_how: bool) -> tuple[str, str]:
    """What the first of the ``nouns`` tells, and that noun; ``question`` begins with the interrogative.

    "How tall is it?" asks for a number, "How do I change its height?" does not.
    """
    words = question.split()
    near, whole = (f" {' '.join(some)} " for some in (words[:_NOUN_WITHIN], words))
    end = 1 if is_how else len(near) - 1
    found = [
        (place, -len(phrase), answer_type, phrase)
        for answer_type, phrase in nouns
        if 0 <= (place := whole.find(phrase)) < end
    ]
    return min(found, default=(0, 0, "", ""))[2:]


def _quantity(kind: str, answer_type: str, interrogative: str, plain: str, quantities: dict[str, Phrases]) -> str:
    """The quantity that a ``plain`` question asks for; none, where its language knows no words for them."""

    def has(quantity: str) -> bool:
        return any(phrase in plain for phrase in quantities.get(quantity, ()))

    if not (quantities and kind) or answer_type not in ("", NUMBER, DATE):
        return ""
    if answer_type == DATE:
        return YEAR if has(YEAR) else ""
    if answer_type == NUMBER:
        return next(filter(has, (*_MEASURED, SIZE, OFTEN)), COUNT)
    colours = [phrase.strip() for phrase in quantities.get(COLOUR, ())]
    beside = plain.partition(interrogative)
    is_beside = any(beside[2].startswith(colour) or beside[0].rstrip().endswith(colour) for colour in colours)
    return COLOUR if is_beside else ""


@cache
def _single_nouns(language: str) -> dict[str, set[str]]:
    """The nouns of one word that tell a type, as they are written, by their folded forms."""
    nouns: dict[str, set[str]] = {}
    for noun in (one for _, phrases in language_data(language).answer_nouns for one in phrases if " " not in one):
        nouns.setdefault(fold(noun), set()).add(noun)
    return nouns


class _Forms(NamedTuple):
    """The phrases of a language as a plain text holds them; see `Language`."""

    interrogatives: _ByType
    yes_no: _ByType
    answer_nouns: _ByType
    subjects: tuple[str, ...]
    negations: tuple[str, ...]
    roles: tuple[str, ...]
    openers: tuple[str, ...]
    closers: tuple[str, ...]
    particles: frozenset[str]
    words_for_definitions: frozenset[str]
    quantities: dict[str, Phrases]


@cache
def _forms(language: str, *, is_folded: bool) -> _Forms:
    known = language_data(language)

    def forms(phrases: Phrases) -> tuple[str, ...]:
        """Where words are not parted, a phrase may stand within others."""
        plain = [plain_words(phrase, language, is_folded=is_folded) for phrase in phrases]
        return tuple(form.strip() if is_piece(phrase) else form for phrase, form in zip(phrases, plain, strict=True))

    def beginning(phrase: str) -> str:
        plain = plain_words(phrase, language, is_folded=is_folded)
        return plain.rstrip() if phrase.endswith("-") else plain

    def by_type(phrases_of: Iterable[tuple[str, Phrases]]) -> _ByType:
        return [(of_one, form) for of_one, phrases in phrases_of for form in forms(phrases)]

    quantities = {quantity: tuple(map(beginning, phrases)) for quantity, phrases in known.quantities}
    return _Forms(
        interrogatives=by_type(known.interrogatives),
        yes_no=by_type([(WHETHER, known.yes_no)]),
        answer_nouns=[
            *by_type(known.answer_nouns),
            *((NUMBER, one) for kind in _MEASURED for one in quantities.get(kind, ())),
        ],
        subjects=forms(known.subjects),
        negations=forms(known.negations),
        roles=forms(known.roles),
        openers=tuple(f"{space}{form}" for form in forms(known.openers) for space in ("", " ")),
        closers=tuple(map(str.strip, forms(known.closers))),
        particles=frozenset(map(fold, map(str.strip, forms(known.particles)))),
        words_for_definitions=frozenset(map(fold, dict(known.definitions).get("asking", ()))),
        quantities=quantities,
    )
