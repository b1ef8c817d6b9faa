"""Requirements: what a passage must have to answer, by what a question asks for: a date, a price, a place, a number."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

import numpy as np
import regex

from index.language.folding import fold
from index.language.forms.contacts import without_phones
from index.language.forms.counters import counters
from index.language.forms.unsaid import unsaid
from index.language.languages import language_data
from index.language.letters import in_digits
from index.language.sentences.sentences import sentence_spans
from index.language.tokens import analyser
from index.passages import Passage
from index.questions.answer_types import ADDRESS, DATE, FORMS, HOURS, NUMBER, PLACE, PRICE, SALE
from index.questions.content_words import folded_function_words
from index.ranking.query.query_terms import QueryTerms
from index.ranking.sentences.answer_matches import YEAR_DIGITS, degree_of, has_new_digits, match_type, tells_place
from index.ranking.sentences.quantities import QUANTITIES, has_quantity, without_dates, without_first

WITHOUT_NUMBER = float(np.exp(-5.0))
"""What the odds are multiplied by of a passage without a number where one is asked for: "how many", « quanto custa ».

Set by hand: of what such questions found, one in fifty had none where it was right, one in six on other matters.
"""
WITHOUT_PRICE = float(np.exp(-12.0))
"""The same of one that tells no price: the text need not have the word that asks for one, and if it has none, all that
is found is what the question is about."""
WITHOUT_QUANTITY = float(np.exp(-10.0))
"""The same of one that tells not what is asked for in words: no length or weight for "how deep" or "how heavy", no year
for "when was it built", no number but those of dates and hours for "how many", no colour."""
_LONE_YEAR = regex.compile(rf"(?<!\d){YEAR_DIGITS.pattern}(?!\d)")
_UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
_NUMBER_AND_NEXT = regex.compile(
    rf"(?<![[\p{{L}}--[{_UNSPACED}]]\d.,:])\d+(?:[.,]\d+)*(?![\d%°])(?:[\s-]?([\p{{L}}\p{{M}}]+))?", regex.V1
)
"""A number, and the word behind it: a letter before it is a part of it, but where no spaces are written."""


class Requirement(NamedTuple):
    """Whether a passage has what must be there, and what the odds are multiplied by of one that has it not."""

    is_met_by: Callable[[Passage], bool]
    odds_factor: float


def requirement_of(terms: QueryTerms) -> Requirement | None:
    """What a question requires of a passage; None where nothing, or where no word tells what it is like."""
    if has := _OF_TYPE.get(terms.answer_type):
        return Requirement(partial(has, terms), WITHOUT_PRICE)
    if terms.counters:
        return Requirement(partial(_has_counted, terms), WITHOUT_QUANTITY)
    if terms.quantity in QUANTITIES:
        return Requirement(partial(_has_quantity, terms), WITHOUT_QUANTITY)
    known = language_data(terms.language)
    if terms.answer_type == NUMBER and (known.numerals or NUMBER in dict(known.answer_words)):
        return Requirement(partial(_has_number, terms), WITHOUT_NUMBER)
    return None


def _has_number(terms: QueryTerms, passage: Passage) -> bool:
    """A date answers as well: « Wie oft …? » – « Jeden Montag »."""
    if has_new_digits(in_digits(passage.text), terms.words):
        return True
    text = without_first(passage.text, terms.language)
    return bool(degree_of(terms, text, DATE) or degree_of(terms, text, NUMBER))


def _has_form(terms: QueryTerms, passage: Passage) -> bool:
    """A street that is named tells where something is, if not at which number."""
    is_on_street = terms.answer_type == ADDRESS and unsaid(terms.language).has_street(passage.text)
    return bool(is_on_street or degree_of(terms, passage.text, terms.answer_type))


def _has_place(terms: QueryTerms, passage: Passage) -> bool:
    """A word for where something is, one behind "in" that is no time, or an address; below « Accès », any passage.

    What names the thing and has no figures may tell it in other words: "The mill looks over the canal".
    """
    is_named = _names(terms, passage.text)
    return (
        (is_named and not any(map(str.isdigit, passage.text)))
        or _names(terms, " ".join(passage.section.path))
        or tells_place(passage.text, terms.words, terms.language, is_named=is_named)
        or bool(degree_of(terms, passage.text, ADDRESS))
    )


def _has_hours(terms: QueryTerms, passage: Passage) -> bool:
    """« Du lever au coucher du soleil » are some too, below « Horaires »."""
    told = degree_of(terms, passage.text, HOURS) or any(analyser(terms.language).times(passage.text))
    return bool(told) or _names(terms, " ".join(passage.section.path))


def _has_quantity(terms: QueryTerms, passage: Passage) -> bool:
    return has_quantity(passage.text, terms.quantity, terms.words, terms.language)


def _has_counted(terms: QueryTerms, passage: Passage) -> bool:
    return counters(terms.language).are_in(passage.text, terms.counters)


def _has_price(terms: QueryTerms, passage: Passage) -> bool:
    """A number beside money or a word for it, below « Tarifs », or with what is asked about and in no date."""

    def is_priced(text: str) -> bool:
        return bool(match_type(text, PRICE, frozenset(), terms.language))

    text = passage.text
    amounts = (amount[0] for amount in _NUMBER_AND_NEXT.finditer(in_digits(text)) if amount[1])
    # « 1650 рублей » is no year, nor is 「1500元」.
    if not (degree_of(terms, text, NUMBER) or any(map(is_priced, amounts))):
        return False
    is_about = is_priced(text) or is_priced(" ".join(passage.section.path))
    return is_about or (_names(terms, text) and (_is_sold(terms, text) or _has_bare_number(terms, text)))


def _is_sold(terms: QueryTerms, text: str) -> bool:
    """Whether a sentence tells that something is sold, and a number: « sold for two shells »."""
    if not degree_of(terms, text, SALE):
        return False
    sentences = (text[start:end] for start, end in sentence_spans(text, 0, len(text), terms.language))
    return any(degree_of(terms, one, SALE) and degree_of(terms, one, NUMBER) for one in sentences)


def _has_bare_number(terms: QueryTerms, text: str) -> bool:
    """Whether a number stands that no noun follows, so that it may be of money: « Adultes : 12, moins de 10 ans 6 ».

    It is none to call.
    """
    function_words = folded_function_words(terms.language)
    told = without_phones(in_digits(text), terms.language)
    undated = _LONE_YEAR.sub(" ", without_dates(told, terms.language))
    return any(not follows or fold(follows) in function_words for follows in _NUMBER_AND_NEXT.findall(undated))


def _names(terms: QueryTerms, text: str) -> bool:
    """Whether a text has a content word of a question as it stands there."""
    content = terms.words - folded_function_words(terms.language)
    return not content.isdisjoint(map(fold, analyser(terms.language).words(text)))


_OF_TYPE: dict[str, Callable[[QueryTerms, Passage], bool]] = {
    **dict.fromkeys(FORMS, _has_form),
    HOURS: _has_hours,
    PLACE: _has_place,
    PRICE: _has_price,
}
