"""Quantities: whether a passage tells a length, a weight, an age, a year or a colour, or how many."""

from __future__ import annotations

import re
from functools import cache

import regex

from index.language.folding import fold
from index.language.forms.contacts import without_phones
from index.language.forms.pattern_parts import any_of_longest
from index.language.forms.units import CURRENCIES
from index.language.language import Phrases
from index.language.languages import language_data
from index.language.letters import NOUNS_IN_CAPITALS, in_digits
from index.language.shared_words import SHARED_WORDS
from index.language.tokens import analyser, is_piece
from index.questions.answer_types import (
    AGE,
    COLOUR,
    COUNTS,
    DATE,
    DURATION,
    LENGTH,
    LIFE,
    MANY_THINGS,
    NUMBER,
    PRICE,
    SIZE,
    WEIGHT,
    YEAR,
)
from index.ranking.sentences.ages import may_tell_age
from index.ranking.sentences.answer_matches import HOUR, has_new_digits, match_type
from index.ranking.sentences.quantity_words import UNITS, WORD, beginning_of, has_word, words_of

QUANTITIES = frozenset({*COUNTS, LENGTH, WEIGHT, AGE, SIZE, DURATION, YEAR, *LIFE, COLOUR})
"""Those that a passage has for certain, or has not."""

_UNTIL = "|".join(SHARED_WORDS["weekdays"]["until"])
_SHORT_UNITS = {
    LENGTH: re.compile(r"\d\s?(?:[kcm]?m|ft|[кс]?м|мм|㎞|㎝|㎜)(?![^\W\d_])|\d\s?[\"″'′](?!\w)|\d\s?%"),
    WEIGHT: re.compile(r"\d\s?(?:k?g|t|lbs?|oz|кг|㎏)(?![^\W\d_])|\d\s?%"),
    DURATION: re.compile(r"\d\s?(?:h|min|mn|s|j|d)(?![^\W\d_])"),
}
_HEIGHT = re.compile(r"(?<!\d)[12][.,]\d\d(?!\d)")
"""« à partir de 1,40 »"""
LONGEST_BEFORE = 30
"""Characters before a year in which the word beside it stands."""
_SIGNS = "[kcmкс]?[mм][²³]?|k?g|кг|EUR|USD|GBP|CHF"
"""Units and currencies in letters."""
_YEAR = re.compile(
    r"(?<![\d.,:/-])(?<!\d[ \u00a0\u202f](?=\d{3}\b))[1-9]\d{2,3}(?!\d|[.,:]\d|[ \u00a0\u202f]\d{3}\b|\s?[%°€$£])"
    r"|[’']\d\d\b|\d\d?0s\b|\d{1,3}\s(?:A\.?D|B?\.?C\.?E?)\b|\d{1,3}\s(?!(?i:[ap]m)\.)[^\W\d_]{1,3}\.\s?[^\W\d_]"
)
"""No part of « 28 000 »."""
_LABEL = regex.compile(r"(?<![\p{L}\p{M}])([\p{L}\p{M}]++)[ \u00a0]\d++(?![.,:]\d)")
_COUNTED = regex.compile(r"[ \u00a0\u202f]([\p{L}\p{M}]+)")
_LAST_WORD = regex.compile(r"[\p{L}\p{M}]++(?=[ \u00a0\u202f]$)")
_INSIDE = r"(?:(?![^\W\d_]{3}\.\s[^\W\d_])[^()\n])"
_LIFESPAN = re.compile(
    rf"\d{{3,4}}[年년]?(?:[–—~～－-]|{_INSIDE}{{0,40}}?\s[–—-]\s{_INSIDE}{{0,60}}?)\d{{3,4}}|[*†]\s?\d"
)
"""« v. 1175 à Pise - v. 1250 », 「1921年－1999年」, in one sentence."""
_NUMERIC_DATE = r"\d{1,4}[./-]\d{1,2}[./-](?:\d{2,4})?"


def has_quantity(text: str, quantity: str, question: frozenset[str], language: str) -> bool:
    """Whether a text tells a quantity; no number of a date or an hour tells how many."""
    if quantity == COLOUR:
        return has_word(text, COLOUR, language)
    if quantity == DURATION:
        return _lasts(text, question, language)
    text = _without_amounts(in_digits(text), quantity, question, language)
    if quantity in LIFE:
        text = _days_and_hours(language).sub(" ", text)  # which come again: "every Thursday at five"
        has_date = _YEAR.search(text) is not None or match_type(text, DATE, question, language) > 0
        return has_date and _tells_of(quantity, text, language)
    if quantity == YEAR:
        return _has_year(text, language)
    if _has_number(text, question, language):
        return _may_be_of(quantity, text, language)
    return (quantity == LENGTH and _HEIGHT.search(text) is not None) or (quantity == AGE and _has_year(text, language))


def _lasts(text: str, question: frozenset[str], language: str) -> bool:
    """Whether a text tells for how long, or until when; a length is another answer to "how long"."""
    units = (_has_unit(text, one, language) for one in (DURATION, LENGTH))
    return any(units) or match_type(in_digits(text), DATE, question, language) > 0


def _without_amounts(text: str, quantity: str, question: frozenset[str], language: str) -> str:
    """A text without its prices and measures, which tell no year, no age and not how many: « 150 m », « 6 000 Ft ».

    Where a question has a unit, that is what it counts: "how many dollars".
    """
    if quantity not in (MANY_THINGS, AGE, YEAR):
        return text
    amount, unit = _amounts(quantity, language)
    if quantity == MANY_THINGS:
        text = _without_labels(text, question, language)
    return text if any(map(unit.fullmatch, question)) else amount.sub(" ", without_phones(text, language))


def _without_labels(text: str, question: frozenset[str], language: str) -> str:
    """A text without the numbers of single things: “flat 2” does not tell how many flats there are."""
    stem = analyser(language).stem
    counted = {stem(word) for word in question}

    def is_label(match: regex.Match[str]) -> bool:
        word = fold(match[1])
        return word not in question and stem(word) in counted

    return _LABEL.sub(lambda match: match[1] if is_label(match) else match[0], text)


@cache
def _amounts(quantity: str, language: str) -> tuple[regex.Pattern[str], regex.Pattern[str]]:
    """Numbers beside a unit or a currency, for a count beside years of age as well, and the words for these, folded.

    What is free counts nothing either.
    """
    known = language_data(language)
    ages = dict(known.quantity_words).get(AGE, ()) if quantity == MANY_THINGS else ()
    measures = [f"{re.escape(beginning_of(unit.split()[0]))}\\w*" for unit in known.units[1:] if not is_piece(unit)]
    moneys = [re.escape(word) for word in dict(known.answer_words).get(PRICE, ()) if WORD.fullmatch(word)]
    years = [re.escape(word).replace(r"\-", r"\w*") for word in ages if WORD.match(word)]
    unit, number = "|".join((*measures, *moneys, *years)) or "(?!)", any_of_longest(known.numerals)
    free = any_of_longest(dict(known.answer_words).get(NUMBER, ()))
    digits = r"(?<![\w.,])\d[\d.,]*+(?:[ \u00a0\u202f]\d{3}(?!\d))*+"
    amount = (
        rf"(?:{digits}|(?<!\w)(?:{number}))[\s-]?(?:{unit}|{_SIGNS})(?!\w)|{digits}\s?[{CURRENCIES}]"
        rf"|[{CURRENCIES}]\s?\d[\d.,]*+|(?<!\w)(?:{free})(?!\w)"
    )
    return regex.compile(amount, regex.IGNORECASE), regex.compile(fold(unit))


def _has_year(text: str, language: str) -> bool:
    """Whether a text tells a year, or a century."""
    return any(_is_year(year, language) for year in _YEAR.finditer(text)) or has_word(text, YEAR, language)


def _is_year(year: re.Match[str], language: str) -> bool:
    """Whether three figures before a word that is no function word tell a year: "in 843", not « 320 студентів »."""
    if not year[0].isdigit() or len(year[0]) > len("843"):
        return True
    known, counted = language_data(language), _COUNTED.match(year.string, year.end())
    before = _LAST_WORD.search(year.string[max(0, year.start() - LONGEST_BEFORE) : year.start()])
    if not (counted and known.locatives) or counted[1].casefold() in known.function_words:
        return True
    if counted[1][0].isupper() and language not in NOUNS_IN_CAPITALS:
        return True
    return before is not None and (before[0].casefold() in known.locatives or has_word(before[0], AGE, language))


def _tells_of(event: str, text: str, language: str) -> bool:
    """Whether a text tells of a birth or a death: by a word, or as « (1921–1999) » does."""
    return not any(words_of(event, language)) or _LIFESPAN.search(text) is not None or has_word(text, event, language)


def _may_be_of(quantity: str, text: str, language: str) -> bool:
    """Whether the numbers of a text may tell a quantity: « deux des ailes » tell no age, « seize ou plus » do."""
    if quantity != AGE or not any(words_of(AGE, language)):
        return quantity not in UNITS or _has_unit(text, quantity, language)
    return may_tell_age(without_dates(text, language), language) or _has_year(text, language)


def has_its_unit(text: str, quantity: str, language: str) -> bool:
    """Whether a text has a word or a sign of what numbers of a quantity are told in: metres, years."""
    if quantity == SIZE:
        return _has_unit(text, LENGTH, language) or match_type(text, PRICE, frozenset(), language) > 0
    if quantity == DURATION:
        return _has_number(in_digits(text), frozenset(), language)
    return quantity not in (AGE, *UNITS) or _has_unit(text, quantity, language)


def _has_unit(text: str, quantity: str, language: str) -> bool:
    short = _SHORT_UNITS.get(quantity)
    return (short is not None and short.search(text) is not None) or has_word(text, quantity, language)


def _has_number(text: str, question: frozenset[str], language: str) -> bool:
    undated = without_dates(text, language)
    if has_new_digits(undated, question):
        return True
    undated = without_first(undated, language)
    if match_type(undated, NUMBER, question, language):
        return True
    stems = _numeral_stems(language)
    return any(analyser(language).stem(word) in stems for word in WORD.findall(undated.casefold()))


@cache
def _numeral_stems(language: str) -> frozenset[str]:
    known = language_data(language)
    return _stems_of((*known.cardinals, *known.tens), language)


def without_dates(text: str, language: str) -> str:
    """A text without its days and hours."""
    return _dates(language).sub(" ", text)


def without_first(text: str, language: str) -> str:
    """A text without the ordinal of one: « la première heure » counts nothing, « la troisième fois » does."""
    stem, firsts = analyser(language).stem, _stems_of_first(language)
    if firsts.isdisjoint(map(stem, set(WORD.findall(text)))):
        return text
    return WORD.sub(lambda word: " " if stem(word[0]) in firsts else word[0], text)


@cache
def _stems_of_first(language: str) -> frozenset[str]:
    return _stems_of(language_data(language).ordinals[:1], language)


def _stems_of(numerals: Phrases, language: str) -> frozenset[str]:
    """The stems of all forms of some numerals: "два/две"."""
    forms = (form for numeral in numerals for form in numeral.split("/") if form != "-")
    return frozenset(map(analyser(language).stem, forms))


@cache
def _dates(language: str) -> regex.Pattern[str]:
    known = language_data(language)
    named = "|".join(map(re.escape, (known.months or known.date_months))) or "(?!)"
    range_from = rf"(?:\d{{1,2}}\.?(?:\s?[-–—,]\s?|\s(?:{_UNTIL})\s))?"
    day = rf"{range_from}\d{{1,2}}\w{{0,2}}\.?\s?(?:\w{{1,2}}[\s'’])?(?:{named})(?!\w)"
    day = rf"{day}|(?<!\w)(?:{named})\s\d{{1,2}}(?!\d)"
    return regex.compile(rf"\d{{1,2}}\s?h\s?\d\d(?!\d)|{HOUR.pattern}|{_NUMERIC_DATE}|{day}", regex.IGNORECASE)


@cache
def _days_and_hours(language: str) -> regex.Pattern[str]:
    weekdays = any_of_longest(language_data(language).weekdays)
    return regex.compile(rf"(?<!\w)(?:{weekdays})\w{{0,2}}(?!\w)|{HOUR.pattern}", regex.IGNORECASE)
