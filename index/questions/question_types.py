"""Question types: what kind of thing a question asks for, whether it denies, whether it follows on from another."""

from __future__ import annotations

from functools import cache, partial
from typing import NamedTuple

import regex

from index.language.folding import fold
from index.language.language import Phrases
from index.language.languages import language_data
from index.language.letters import plain_letters
from index.language.tokens import is_piece

WHAT, WHO, WHOM, WHETHER = "what", "who", "whom", "whether"
"""Kinds: of a question that asks for a thing, for who does something, for the other person, for yes or no."""
NUMBER, PRICE, DATE, PLACE, NAME = "number", "price", "date", "place", "name"
REASON, YES_NO = "reason", "yes or no"
"""Types of answers."""
DEFINABLE = (WHAT, WHO, "object", "subject", "where")
"""Kinds of questions that may ask what something is, or where."""

_ANSWER_TYPES = {"many": NUMBER, "when": DATE, "why": REASON, WHETHER: YES_NO}
_ANSWER_TYPES |= dict.fromkeys(("where", "whence", "whither"), PLACE)
_ANSWER_TYPES |= dict.fromkeys((WHO, WHOM, "agent", "receiver", "owner"), NAME)
"""The answer that a kind of question asks for; of the others, a noun may tell."""
_NOUN_WITHIN = 5
"""Words from the interrogative on among which such a noun stands: « Quelle est la population … ? »"""

# Not by `re`, whose words end at the vowel signs of Hindi and Bengali.
_PART = regex.compile(r"[^\W_]+")


class QuestionType(NamedTuple):
    """``kind`` is empty where no word asks; ``question_words`` are those that tell it, and have no other meaning.

    ``answer_type`` is that of what is asked for, where the words tell it. ``negations`` is how many words deny;
    ``roles`` are the words that tell who does something from whom it is done to: "by". ``words_for_definitions``
    are those that ask for one, if the question does: "meaning". ``particles`` are words that deny only beside another
    one: « ne » beside « pas ». What ends as a follow-up begins as one too: « 药师呢？ ». ``measures`` are the words of
    what tells the answer's type: "tall" of "how tall", « population ».
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

    @property
    def may_ask_for_definition(self) -> bool:
        """Also a term alone does: « Spinnaker ? »"""
        return self.kind in (*DEFINABLE, "") and self.answer_type in ("", NAME, PLACE) and not self.negations

    @property
    def asks(self) -> bool:
        return bool(self.kind) or self.begins_as_follow_up


def question_type(text: str, language: str) -> QuestionType:
    known = language_data(language)
    plain, forms = _plain(text, language), partial(_forms, language=language)
    yes_no = () if _is_accented_otherwise(text, known.yes_no) else known.yes_no
    kinds = [
        (place, -len(phrase), kind, phrase)
        for kind, phrases in (*known.interrogatives, (WHETHER, yes_no))
        for phrase in forms(phrases)
        if (place := plain.find(phrase)) == 0 or (place > 0 and kind != WHETHER)
    ]
    place, _, kind, phrase = min(kinds, default=(0, 0, "", ""))
    if kind == WHO and any(subject in plain for subject in forms(known.subjects)):
        kind = WHOM  # « Qui Musk soutient-il ? » is not « Qui soutient Musk ? »
    question_words = tuple(phrase.split())
    answer_type, measures = _answer_type(kind, plain, place, language)
    return QuestionType(
        kind=kind,
        answer_type=answer_type,
        question_words=question_words,
        negations=sum(plain.count(phrase) for phrase in forms(known.negations)),
        roles=frozenset(role.strip() for role in forms(known.roles) if role in plain).difference(question_words),
        words_for_definitions=_definition_words(language).intersection(plain.split()),
        particles=frozenset(particle.strip() for particle in forms(known.particles)),
        begins_as_follow_up=any(plain.startswith((phrase, f" {phrase}")) for phrase in forms(known.openers))
        or (not kind and plain.rstrip().endswith(tuple(map(str.strip, forms(known.closers))))),
        measures=frozenset(measures.split()).difference(question_words),
    )


@cache
def _definition_words(language: str) -> frozenset[str]:
    return frozenset(map(fold, dict(language_data(language).definitions).get("asking", ())))


def _is_accented_otherwise(text: str, phrases: Phrases) -> bool:
    """Whether the accents of a text's first word are those of none of the phrases: « à » is not « a-t-il »."""
    first = _PART.search(text.casefold())
    return first is not None and fold(first[0]) != first[0] and first[0] not in {words.split()[0] for words in phrases}


def _answer_type(kind: str, plain: str, place: int, language: str) -> tuple[str, str]:
    """The type, and the noun that tells it; ``place`` is where the interrogative stands in the ``plain`` question."""
    answer_type, noun = _ANSWER_TYPES.get(kind, ""), ""
    if not answer_type:
        answer_type, noun = _type_by_noun(plain[place:], language)
    # Wherever it stands: « Ça coûte combien ? »
    is_price = answer_type == NUMBER and any(word in plain for word in _forms(_answer_nouns(language, PRICE), language))
    return PRICE if is_price else answer_type, noun


def _answer_nouns(language: str, answer_type: str) -> Phrases:
    return dict(language_data(language).answer_nouns).get(answer_type, ())


def _type_by_noun(question: str, language: str) -> tuple[str, str]:
    """What the first of the ``answer_nouns`` tells, and that noun; ``question`` begins with the interrogative."""
    near = f" {' '.join(question.split(maxsplit=_NOUN_WITHIN)[:_NOUN_WITHIN])} "
    found = [
        (place, -len(phrase), answer_type, phrase)
        for answer_type, nouns in language_data(language).answer_nouns
        for phrase in _forms(nouns, language)
        if (place := near.find(phrase)) >= 0
    ]
    return min(found, default=(0, 0, "", ""))[2:]


@cache
def _forms(phrases: Phrases, language: str) -> list[str]:
    """Phrases as a plain text holds them; where words are not parted, within others."""
    plain = [_plain(phrase, language) for phrase in phrases]
    return [form.strip() if is_piece(phrase) else form for phrase, form in zip(phrases, plain, strict=True)]


def _plain(text: str, language: str) -> str:
    """The words of a text, folded and in the letters of the language, a space around each."""
    return f" {' '.join(plain_letters(word, language) for word in _PART.findall(fold(text)))} "
