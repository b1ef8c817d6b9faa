"""Question types: what kind of thing a question asks for, whether it denies, whether it follows on from another."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from index.language.folding import fold
from index.language.forms.counters import counters
from index.language.forms.unsaid import unsaid
from index.language.language import Phrases
from index.language.languages import language_data
from index.language.tokens import analyser, is_piece
from index.questions.answer_types import (
    ADDRESS,
    AGE,
    CAPACITY,
    COLOUR,
    COUNT,
    DATE,
    DURATION,
    FORMS,
    HOW,
    LIFE,
    MANY,
    MANY_THINGS,
    MEASURED,
    NAME,
    NUMBER,
    OFTEN,
    PLACE,
    PRICE,
    REASON,
    SIZE,
    WHAT,
    WHETHER,
    WHO,
    WHOM,
    YEAR,
    YES_NO,
)
from index.questions.content_words import content_words, folded_function_words
from index.questions.plain_phrases import NUMBER_QUANTITIES, ByType, PlainPhrases, plain_phrases, single_nouns
from index.questions.plain_words import is_accented_otherwise, plain_words, words_accented_otherwise

DEFINABLE = (WHAT, WHO, "object", "subject", "where")
"""Kinds of questions that may ask what something is, or where."""

_ANSWER_TYPES = {MANY: NUMBER, "when": DATE, "why": REASON, WHETHER: YES_NO}
_ANSWER_TYPES |= dict.fromkeys(("where", "whence", "whither"), PLACE)
_ANSWER_TYPES |= dict.fromkeys((WHO, WHOM, "agent", "receiver", "owner"), NAME)
"""The answer that a kind of question asks for; of the others, a noun may tell."""
_AMBIGUOUS = frozenset({ADDRESS, CAPACITY})
"""Types whose nouns have other meanings too: « dirección » is a direction, « capacité » what somebody can do."""
_FEW_WORDS = 3
"""Content words at most of a question whose noun has the meaning of such a type."""
_NOUN_WITHIN = 5
"""Words from the interrogative on among which such a noun stands: « Quelle est la population … ? »"""


class QuestionType(NamedTuple):
    """``kind`` is empty where no word asks; ``question_words`` are those that tell it, and have no other meaning.

    ``answer_type`` is that of what is asked for, where the words tell it. ``negations`` is how many words deny;
    ``roles`` are the words that tell who does something from whom it is done to: "by". ``words_for_definitions``
    are those that ask for one, if the question does: "meaning". ``particles`` are words that deny only beside another
    one: « ne » beside « pas ». What ends as a follow-up begins as one too: « 药师呢？ ». ``measures`` are the words of
    what tells the answer's type: "tall" of "how tall", « population ». ``quantity`` is what is to be told, where
    the language knows words for it: a year, and no other date. ``names_nothing`` tells that nothing is said of what
    a price or an address is asked for: « C'est combien ? », « Où êtes-vous ? » ``counters`` are what stands behind the
    numbers that answer, one of them: 人 and 名 for 「何人」.
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
    names_nothing: bool
    counters: Phrases

    @property
    def may_ask_for_definition(self) -> bool:
        """Also a term alone does: « Spinnaker ? »"""
        return self.kind in (*DEFINABLE, "") and self.answer_type in ("", NAME, PLACE) and not self.negations

    @property
    def interrogative_words(self) -> AbstractSet[str]:
        """Words that only ask: "who", and "meaning" where a definition may be asked for."""
        others = self.words_for_definitions if self.may_ask_for_definition else frozenset[str]()
        return others.union(self.question_words)

    @property
    def asks(self) -> bool:
        return bool(self.kind) or self.begins_as_follow_up

    def tells_nothing(self, are_measures: Iterable[bool]) -> bool:
        """Whether nothing is said of what is asked about, by which of the content words are measures: there are none,
        or those alone of a measure that is asked for, as in “How much does it cost?” “What is allowed?” asks for none.
        """
        return all(is_measure and self.answer_type in MEASURED for is_measure in are_measures)


def question_type(text: str, language: str, *, follows: bool = False) -> QuestionType:
    """``follows`` tells that there was a question before: what « Combien ? » asks then, that one tells."""
    is_folded = text.isascii() or not analyser(language).has_accented_grams
    known, plain = plain_phrases(language, is_folded=is_folded), plain_words(text, language, is_folded=is_folded)
    rest = _without_forms(plain, known.unspaced_forms)
    yes_no = [] if is_accented_otherwise(text, language_data(language).yes_no) else known.yes_no
    kinds = [
        (place, -len(phrase), kind == WHAT, kind, phrase)
        for kind, phrase in (*known.interrogatives, *yes_no)
        if (place := rest.find(phrase)) == 0 or (place > 0 and kind != WHETHER)
    ]
    place, _, _, kind, phrase = min(kinds, default=(0, 0, False, "", ""))
    if kind == WHO and any(subject in plain for subject in known.subjects):
        kind = WHOM  # « Qui Musk soutient-il ? » is not « Qui soutient Musk ? »
    question_words = tuple(fold(phrase).split())
    if others := words_accented_otherwise(text, single_nouns(language)):
        known = known._replace(answer_nouns=[noun for noun in known.answer_nouns if noun[1].strip() not in others])
    answer_type, measures = _answer_type(kind, plain, slice(place, place + len(phrase)), known, language)
    if answer_type == NUMBER and unsaid(language).asks_for_room(plain):
        answer_type = CAPACITY
    if answer_type in _AMBIGUOUS and kind != MANY and _is_long(text, language):
        answer_type, measures = "", ""
    counted = counters(language).of_question(plain) if answer_type in ("", NUMBER) else ()
    answer_type = NUMBER if counted else answer_type
    is_age = counted != () and counted == counters(language).of_age
    bare = _type_of_no_thing(plain, language, known, follows=follows)
    if bare:
        kind, answer_type, measures = kind or (MANY if bare == PRICE else "where"), bare, ""
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
        measures=frozenset(() if answer_type in FORMS else measures.split()).difference(question_words),
        quantity=AGE if is_age else _quantity(kind, answer_type, phrase, plain, known.quantities),
        names_nothing=bool(bare),
        counters=counted,
    )


def _is_long(text: str, language: str) -> bool:
    """Whether a question has many content words; where no spaces are written, the listed phrases are no other words."""
    return sum(not is_piece(word) for word in content_words(text, language)) > _FEW_WORDS


def _without_forms(plain: str, forms: ByType) -> str:
    """A ``plain`` text where nouns for ``forms`` are no words: どれ asks, and asks nothing in メールアドレス."""
    for _, noun in forms:
        plain = plain.replace(noun, "·" * len(noun))
    return plain


def _answer_type(kind: str, plain: str, asks: slice, known: PlainPhrases, language: str) -> tuple[str, str]:
    """The type, and the noun that tells it; ``asks`` is where the interrogative stands in the ``plain`` question."""
    answer_type, noun, nouns = _ANSWER_TYPES.get(kind, ""), "", known.answer_nouns
    if not answer_type:
        answer_type, noun = _type_by_noun(plain[asks.start :], nouns, is_how=kind == HOW)
    if not answer_type and kind == WHAT and not content_words(plain[asks.stop :], language):
        answer_type, noun = _type_by_noun_before(f"{plain[: asks.start]} ", nouns, language)
    # Wherever these stand: « Ça coûte combien ? », メールアドレスはどれですか
    if answer_type == NUMBER:
        return next((one for one, word in nouns if one in (PRICE, CAPACITY) and word in plain), NUMBER), noun
    before = (one for one in nouns if one[0] in FORMS and kind == WHAT and one[1] in f"{plain[: asks.start]} ")
    told = (one for one in (*known.unspaced_forms, *before) if not answer_type and one[1] in plain)
    return next(told, (answer_type, noun))


def _type_of_no_thing(plain: str, language: str, known: PlainPhrases, *, follows: bool) -> str:
    """What a ``plain`` question asks for that says not of what, a price or an address: « Bonjour, c'est combien ? »

    A word that asks is all of it: « Combien sont-ils ? » asks for no price.
    """
    if plain.strip() in known.interrogatives_for_prices:
        return "" if follows else PRICE
    whole = ((PRICE, known.price_questions), (ADDRESS, known.address_questions))
    return next((kind for kind, questions in whole if _is_no_more_than(plain, questions, language)), "")


def _is_no_more_than(plain: str, questions: Iterable[str], language: str) -> bool:
    """Whether a ``plain`` question is one of these and function words."""
    whole = max((one for one in questions if f" {one} " in plain), key=len, default="")
    others = plain.replace(f" {whole} ", " ", 1).split()
    return bool(whole) and folded_function_words(language).issuperset(map(fold, others))


def _type_by_noun(question: str, nouns: ByType, *, is_how: bool) -> tuple[str, str]:
    """What the first of the ``nouns`` tells, and that noun; ``question`` begins with the interrogative.

    "How tall is it?" asks for a number, "How do I change its height?" does not.
    """
    words = question.split()
    near, whole = (f" {' '.join(some)} " for some in (words[:_NOUN_WITHIN], words))
    end = 2 if is_how else len(near) - 1  # a phrase of a script without spaces has none before it
    found = [
        (place, -len(phrase), answer_type, phrase)
        for answer_type, phrase in nouns
        if 0 <= (place := whole.find(phrase)) < end
    ]
    return min(found, default=(0, 0, "", ""))[2:]


def _type_by_noun_before(before: str, nouns: ByType, language: str) -> tuple[str, str]:
    """The same of the noun before an interrogative that stands last: « oyunun fiyatı nedir », 名前は何ですか"""
    found = [(at + len(noun), known, noun) for known, noun in nouns if (at := before.rfind(noun)) >= 0]
    end, answer_type, noun = max(found, default=(0, "", ""))
    return (answer_type, noun) if found and not content_words(before[end:], language) else ("", "")


def _quantity(kind: str, answer_type: str, interrogative: str, plain: str, quantities: dict[str, Phrases]) -> str:
    """The quantity that a ``plain`` question asks for; none, where its language knows no words for them."""

    def has(quantity: str) -> bool:
        return any(phrase in plain for phrase in quantities.get(quantity, ()))

    if not kind:  # « edad mínima »
        return AGE if answer_type == NUMBER and has(AGE) else ""
    if not quantities or answer_type not in ("", NUMBER, DATE):
        return ""
    if answer_type == DATE:
        return next(filter(has, (*LIFE, YEAR)), "")
    if answer_type == NUMBER:
        kinds = (*NUMBER_QUANTITIES, SIZE, DURATION, OFTEN, MANY_THINGS)
        return next(filter(has, kinds), COUNT if quantities.keys() & {OFTEN, MANY_THINGS} else "")
    colours = [phrase.strip() for phrase in quantities.get(COLOUR, ())]
    beside = plain.partition(interrogative)
    is_beside = any(beside[2].startswith(colour) or beside[0].rstrip().endswith(colour) for colour in colours)
    return COLOUR if is_beside else ""
