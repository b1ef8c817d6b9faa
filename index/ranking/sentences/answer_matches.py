"""Answer matches: how far a text has what a question asks for: a number, a date, a name, a place, a reason."""

from __future__ import annotations

import re
from collections.abc import Callable
from collections.abc import Set as AbstractSet
from functools import cache
from itertools import pairwise

import regex

from index.language.folding import fold
from index.language.forms.contacts import has_mail, has_phone
from index.language.forms.units import CURRENCIES
from index.language.forms.unsaid import unsaid
from index.language.language import Phrases
from index.language.languages import language_data
from index.language.letters import NOUNS_IN_CAPITALS, in_digits, plain_letters
from index.language.numbers.eastern_numbers import HAN_COUNTED, HAN_ONE
from index.language.numbers.korean_numerals import KOREAN_COUNT
from index.language.numbers.numbers import FIRST
from index.language.shared_words import SHARED_WORDS
from index.language.times.eras import ERA_YEARS
from index.language.tokens import analyser, is_piece
from index.questions.answer_types import ADDRESS, CAPACITY, DATE, EMAIL, HOURS, NAME, NUMBER, PHONE, PLACE, PRICE
from index.ranking.query.query_terms import QueryTerms

# Not by `re`, whose words end at the vowel signs of Hindi and Bengali.
_WORD = regex.compile(r"\w+")
# fmt: off
_DECLINE = frozenset({
    "ar", "be", "bn", "bs", "cs", "el", "et", "fi", "he", "hr", "hu", "lt", "lv", "pl", "ru", "sk", "sl", "sr", "tr",
    "uk",
})
# fmt: on
"""Languages that decline the names of months and days."""
SHORTEST_DECLINED = 5
"""Letters of such a name at least: of shorter words too many have the same stem."""
YEAR_DIGITS = re.compile(r"(?:1\d|20)\d\d")
_ERA_YEAR = re.compile("|".join(re.sub("[?]P<[^>]*>", "?:", years) for years in ERA_YEARS.values()))
_DIGITS = re.compile(r"\d+")
_HAN_COUNT = re.compile(f"(?<!第)(?!十分)(?:[{HAN_ONE}十百千两兩]{{2}}|[{HAN_ONE[1:]}十百千两兩][{HAN_COUNTED}])")
_HOURS = "|".join(SHARED_WORDS["hours"]["behind"])
HOUR = re.compile(
    r"\b\d{1,2}[:h]\d\d\b|\b(?:[01]?\d|2[0-3])\.[0-5]\d\b(?!\s?[€$£%])"
    rf"|\b\d{{1,2}}\s?(?:{_HOURS})(?![^\W\d_])",
    re.IGNORECASE,
)
_EASTERN_DATE = re.compile(
    r"[\d一二三四五六七八九十](?:月|日|[点點時时](?![间間候代]))|\d\s?[월일](?![가-힣]{2})|[周週毎每][一二三四五六日月火水木金土](?![年日月本])"
)
_CODES, _BEFORE_AMOUNT, _BEHIND_HANGUL, _BEHIND_HAN = (
    "|".join(SHARED_WORDS["money"][where]) for where in ("codes", "before", "behind_hangul", "behind_han")
)
_MONEY = re.compile(
    rf"[{CURRENCIES}]\s?\d|\d\s?(?:[{CURRENCIES}]|(?:{_CODES})\b)"
    rf"|[\d십백천만억일이삼사오육칠팔구]\s?(?:{_BEHIND_HANGUL})|[\d二三四五六七八九十百千万萬億亿两兩]\s?(?:{_BEHIND_HAN})"
    rf"|\b(?:{_BEFORE_AMOUNT})\.?\s?\d|\bR\d"
)

ONE_WORD = 0.6
"""How far a single word with a capital is a name, where two side by side count 1."""
NO_PLACE = 0.5
"""How far a name answers « where » that no "in" or "near" stands before, in a language that has such words."""
Finds = Callable[[str, AbstractSet[str], str], float]
"""How far a sentence has something of a type, that is not among the words of the question, in a language."""


def match_type(text: str, answer_type: str, question: AbstractSet[str], language: str) -> float:
    """How far a sentence has what may answer, from 0 to 1; none of the words of the ``question``, which are folded."""
    find, text = _FINDS.get(answer_type), in_digits(text)
    found = find(text, question, language) if find else 0.0
    words_of = DATE if answer_type == HOURS else answer_type
    return max(found, float(_has_words(text, words_of, question, language))) if found < 1 else found


def degree_of(terms: QueryTerms, text: str, answer_type: str) -> float:
    """The same for the words of a question."""
    return match_type(text, answer_type, terms.words, terms.language)


def begins_with_pronoun(text: str, language: str) -> bool:
    """Whether a sentence is on somebody or something that the one before names."""
    phrases, pieces = _phrases_and_pieces(language_data(language).pronouns)
    first = _WORD.search(text)
    return first is not None and (f" {fold(first[0])} " in phrases or text.startswith(pieces))


def _has_number(text: str, question: AbstractSet[str], language: str) -> float:
    if has_new_digits(text, question):
        return True
    known = language_data(language)
    numerals, in_words = known.numerals, analyser(language).numbers.in_words
    words = list(map(str.casefold, _WORD.findall(text)))
    return (
        any(word in numerals for word in words)
        or any(in_words(word) not in ("", FIRST) for word in words)  # « negyvenhárom », « zweihundert »
        or any(word[:1] in known.proclitics and word[1:] in numerals for word in words)
        or _HAN_COUNT.search(text) is not None
        or (language == "ko" and KOREAN_COUNT.search(text) is not None)
    )


def has_new_digits(text: str, question: AbstractSet[str]) -> bool:
    """Whether a text has a number in digits that is no year, and none of the question's."""
    return any(not YEAR_DIGITS.fullmatch(number) for number in _new_numbers(text, question))


def _has_date(text: str, question: AbstractSet[str], language: str) -> float:
    """A year, a day, a month, a day of the week or an hour."""
    if any(map(YEAR_DIGITS.fullmatch, _new_numbers(text, question))):
        return 1.0
    return _has_hours(text, question, language)


def _has_hours(text: str, question: AbstractSet[str], language: str) -> float:
    """A day, a month, a day of the week or an hour, and no year."""
    if any(written.search(text) for written in (HOUR, _EASTERN_DATE, _ERA_YEAR)):
        return 1.0
    in_any_case, in_capitals = _months_and_weekdays(language)
    named = (*in_any_case.findall(text.casefold()), *in_capitals.findall(text))
    return float(any(fold(name) not in question for name in (*named, *_declined(text, language))))


def _declined(text: str, language: str) -> list[str]:
    """Months and days of the week in other forms than the listed ones: « w środę », « elokuussa »."""
    if language not in _DECLINE:
        return []
    stem, stems = analyser(language).stem, _stems_of_months_and_weekdays(language)
    return [word for word in _WORD.findall(text) if len(word) >= SHORTEST_DECLINED and stem(word) in stems]


@cache
def _stems_of_months_and_weekdays(language: str) -> frozenset[str]:
    known = language_data(language)
    return frozenset(map(analyser(language).stem, (*known.months, *known.weekdays)))


@cache
def _months_and_weekdays(language: str) -> tuple[regex.Pattern[str], regex.Pattern[str]]:
    """Months as they are, days of the week in the plural too, in small letters; and those that are a month in capitals
    alone: "may"."""
    known = language_data(language)
    pieces = "|".join(filter(is_piece, (*known.months, *known.weekdays))) or "(?!)"
    months = "|".join(name for name in known.months if name not in known.yes_no) or "(?!)"
    weekdays = "|".join(known.weekdays) or "(?!)"
    capitals = "|".join(name.capitalize() for name in known.months if name in known.yes_no) or "(?!)"
    return (
        regex.compile(rf"\b(?:{months})\b|\b(?:{weekdays})\w{{0,2}}\b|{pieces}"),
        regex.compile(rf"\b(?:{capitals})\b"),
    )


def _new_numbers(text: str, question: AbstractSet[str]) -> list[str]:
    numbers = _DIGITS.findall(text)
    if not numbers:
        return []
    known = set(_DIGITS.findall(" ".join(question)))
    return [number for number in numbers if number not in known]


def _has_name(text: str, question: AbstractSet[str], language: str) -> float:
    """Two words with capitals side by side; or one inside the sentence, unless all nouns have a capital."""
    are_names = [word[0].isupper() and fold(word) not in question for word in _WORD.findall(text)]
    if any(map(all, pairwise(are_names))):
        return 1.0
    return ONE_WORD if language not in NOUNS_IN_CAPITALS and any(are_names[1:]) else 0.0


def _has_place(text: str, question: AbstractSet[str], language: str) -> float:
    """A name, most of all where one is behind a word for where something is: "in Leeds"."""
    found, locatives = _has_name(text, question, language), language_data(language).locatives
    if not (found and locatives):
        return found
    for before, name in pairwise(_WORD.findall(text)):
        if before.casefold() in locatives and name[0].isupper() and fold(name) not in question:
            return 1.0
    return found * NO_PLACE


def tells_place(text: str, question: AbstractSet[str], language: str, *, is_named: bool) -> bool:
    """Whether a text tells where something is: by a word for that, or a name behind one as "in"; where the thing
    ``is_named`` in it, by any word there that is no number or day.

    Where all nouns have capitals, no name is told from them.
    """
    if _has_words(text, PLACE, question, language):
        return True
    if is_named:
        locatives, stem = language_data(language).locatives, analyser(language).stem
        times = _stems_of_months_and_weekdays(language)
        behind = (two.casefold() for one, two in pairwise(_WORD.findall(text)) if one.casefold() in locatives)
        return not locatives or any(word[0].isalpha() and stem(word) not in times for word in behind)
    return language not in NOUNS_IN_CAPITALS and _has_place(text, question, language) == 1


def _has_phone(text: str, question: AbstractSet[str], language: str) -> float:
    return float(has_phone(text))


def _has_email(text: str, question: AbstractSet[str], language: str) -> float:
    return float(has_mail(text))


def _has_address(text: str, question: AbstractSet[str], language: str) -> float:
    return float(unsaid(language).has_address(text))


def _has_room(text: str, question: AbstractSet[str], language: str) -> float:
    return float(unsaid(language).has_room(text))


def _has_price(text: str, question: AbstractSet[str], language: str) -> float:
    if _MONEY.search(text):
        return 1.0
    if language not in _DECLINE:
        return 0.0
    stems, stem = _stems_of_prices(language), analyser(language).stem
    return float(any(stem(word) in stems for word in _WORD.findall(text) if fold(word) not in question))


@cache
def _stems_of_prices(language: str) -> frozenset[str]:
    """« 75 liraya » of « lira »."""
    return frozenset(map(analyser(language).stem, dict(language_data(language).answer_words).get(PRICE, ())))


_FINDS: dict[str, Finds] = {
    NUMBER: _has_number,
    DATE: _has_date,
    HOURS: _has_hours,
    NAME: _has_name,
    PLACE: _has_place,
    PRICE: _has_price,
    PHONE: _has_phone,
    EMAIL: _has_email,
    ADDRESS: _has_address,
    CAPACITY: _has_room,
}


def _has_words(text: str, answer_type: str, question: AbstractSet[str], language: str) -> bool:
    """Whether a sentence has one of the words that show an answer, and that is no word of the question."""
    phrases, pieces = _phrases_and_pieces(dict(language_data(language).answer_words).get(answer_type, ()))
    if not (phrases or pieces):
        return False
    folded = fold(text)
    plain = f" {' '.join(_WORD.findall(folded))} " if phrases else ""
    written = plain_letters(folded, language) if pieces else ""
    return any(phrase in plain and phrase.strip() not in question for phrase in phrases) or any(
        piece in written for piece in pieces
    )


@cache
def _phrases_and_pieces(words: Phrases) -> tuple[frozenset[str], Phrases]:
    """Phrases, folded, between spaces; and those of scripts that write none, and signs."""
    pieces = tuple(word for word in words if is_piece(word) or not _WORD.search(word))
    return frozenset(f" {' '.join(_WORD.findall(fold(word)))} " for word in words if word not in pieces), pieces
