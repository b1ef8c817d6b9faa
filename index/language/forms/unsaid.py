"""What a text tells without a word for it: an address by its street, for how many there is room, a bare number to call.

A sentence that tells one is known by a term too, which nobody writes: « Où êtes-vous ? » has no word in common with
"12 Mill Lane, Ambleside".
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache, cached_property

import regex

from index.language.folding import fold
from index.language.forms.contacts import grouped_phone
from index.language.forms.listed_words import ListedWords, any_of
from index.language.languages import language_data
from index.language.letters import in_digits
from index.language.numbers.korean_numerals import KOREAN_COUNT, KOREAN_NUMERAL
from index.language.numbers.numbers import Numbers

ADDRESS, CAPACITY = "address", "capacity"
TERMS: Mapping[str, str] = {ADDRESS: "\ue000", CAPACITY: "\ue001"}
"""Characters for private use: no script's words have them, and nobody types them."""

# Each has a bound, or gives nothing back: a word of 200 letters after a number was taken apart in all ways.
_WORD = r"[^\W\d_][\w.'’-]{0,40}+"
_FEW = r"(?:[^\w\n,;:.!?]{{0,3}}\w++(?:['’/-]\w++){{0,3}}['’/-]?){{0,{most}}}?[^\w\n;!?]{{0,3}}"
_NEAR = r"[^\n.。;；!！?？]{0,10}?"
"""What may stand between a number and a word, and where no spaces are written."""
_BETWEEN = 4
"""Words at the most between a number and a word for room."""
_NO_PEOPLE = r"(?!\s?(?:[%°€$£¥₽₴]|[kcm]?m²?\b|k?g\b|l\b|ha\b|[:.,]\d|{units}))"
"""What does not follow the number of people: a sign, a unit."""
_HOUSE = r"\d{1,4}(?:\s?[-–/]\s?\d{1,4})?\s?[a-zA-Zа-яА-Я]?(?![\w%€$£°]|[.,:]\d|\s?[:%€$£°])"
_NUMBER_SIGN = r"(?:(?i:n\.?[or°º]\.?|nr\.|num\.|№|no\.?\s?:|{before})\s?)?"
_CLOSES = r"(?=\s*(?:{behind}|[,.;:()\n·•|،。、–—-]|\Z)|\s+\p{{L}}{{1,3}}\s{name})"
"""What follows the number of a house: a mark, a short word (« à », "in") or a name, and no noun that it counts."""


_REACH = 6
"""Words between a number and a word that makes more of it, at the most."""
_DIGIT = re.compile(r"\d")
_HAN_NUMERAL = "[一二三四五六七八九十百千万两兩]{1,7}"


class Unsaid:
    """What the texts of one language tell so."""

    def __init__(self, code: str) -> None:
        self._code = code
        known = language_data(code)
        self._room = dict(known.room)
        self._streets = known.streets
        self._house_numbers = dict(known.house_numbers)
        self._phone = dict(known.contacts).get("phone", ())[:1]

    def words(self, text: str, words: Sequence[str]) -> Sequence[str]:
        """The terms of a sentence that has some ``words``; most have none, and that is told in little time."""
        has_digit = _DIGIT.search(text) is not None
        if not (has_digit or self._counting.are_in(text, words) or self._has_numeral(text)):
            return ()
        terms: list[str] = []
        if has_digit and self._is_near_number(self._street_words, text, words) and self.has_address(text):
            terms.append(TERMS[ADDRESS])
        if self._is_near_number(self._room_words, text, words) and self.has_room(text):
            terms.append(TERMS[CAPACITY])
        return (*terms, *self._phone) if self._phone and grouped_phone(text, self._code) else terms

    def _has_numeral(self, text: str) -> bool:
        """Whether a text has a numeral of Korea before what is counted: 여든 명."""
        return self._code == "ko" and KOREAN_COUNT.search(text) is not None

    def _is_near_number(self, listed: ListedWords, text: str, words: Sequence[str]) -> bool:
        """Whether a listed word stands so near a number that it is worth while to look closer."""
        if self._code in _UNSPACED:
            return listed.are_in(text, words)
        places = [place for place, word in enumerate(words) if listed[word]]
        return any(
            word[:1].isdigit() or self._counting[word]
            for place in places
            for word in words[max(0, place - _REACH) : place + _REACH + 1]
        )

    def has_address(self, text: str) -> bool:
        return bool(self._streets) and self._address.search(in_digits(text)) is not None

    def has_street(self, text: str) -> bool:
        """Whether a text has a word for streets at all."""
        return bool(self._streets) and self._street_words.are_in(text, regex.findall(r"[\p{L}\p{M}]+", text))

    def has_room(self, text: str) -> bool:
        return bool(self._room) and self._room_for.search(in_digits(text)) is not None

    def asks_for_room(self, plain: str) -> bool:
        """Whether a question, of which ``plain`` are the words, has a word for people and one for having room.

        Not in scripts without spaces, where such a word may be a part of others.
        """
        words = list(map(fold, plain.split()))
        is_known = bool(self._room) and self._code not in _UNSPACED
        return is_known and all(listed.are_in(plain, words) for listed in self._question_words)

    def asks(self, word: str, kind: str) -> bool:
        """Whether a folded word of a question tells but that it asks for room."""
        return kind == CAPACITY and any(listed[word] for listed in self._question_words)

    @cached_property
    def _counting(self) -> ListedWords:
        """Numbers in words, with what is written as one with them."""
        numbers = [word for word in Numbers(self._code).words if " " not in word] if self._room else []
        return ListedWords([*numbers, *(letter + word for letter in _prefixes(self._code) for word in numbers)])

    @cached_property
    def _room_words(self) -> ListedWords:
        return ListedWords([word for kind in ("holds", "places", "limits") for word in self._room.get(kind, ())])

    @cached_property
    def _street_words(self) -> ListedWords:
        return ListedWords(self._streets)

    @cached_property
    def _question_words(self) -> tuple[ListedWords, ListedWords]:
        """The words for people, and those for having room, folded; "can" of "can take" is no such word."""
        people, holds = (
            [fold(word) for word in self._room.get(kind, ()) if " " not in word] for kind in ("people", "holds")
        )
        if self._code == "ko":  # « 몇 명까지 들어갈 수 있어요? »
            people += [fold(word) for word in self._room.get("places", ()) if " " not in word]
            holds += [fold(word.split()[0]) for word in self._room.get("holds", ())]
        return ListedWords(people), ListedWords(holds)

    @cached_property
    def _address(self) -> regex.Pattern[str]:
        """« 12 rue du Port », "12 Mill Lane", « Mühlenweg 12 », « ul. Portowa 3 »."""
        street = any_of(word for word in self._streets if not word.startswith("-"))
        if self._code == "ko":
            return regex.compile(rf"(?:{any_of(self._streets)})\s?\d{{1,4}}(?:-\d+)?(?=에|으로|[,.)]|\s*(?:\(|$))")
        if self._code in _BLOCKS:
            return regex.compile(_BLOCKS[self._code].format(street=street))
        is_cased = self._streets[0].upper() != self._streets[0]
        begins = r"\p{Lu}" if is_cased else r"\p{L}"
        own = rf"{begins}[\w.'’-]{{0,40}}+"
        ending = "|".join(regex.escape(word[1:]) for word in self._streets if word.startswith("-")) or "(?!)"
        before = rf"(?<![\w.,:-]){_HOUSE},?\s(?:(?i:(?<!\w)(?:{street})(?!\w))\.?\s(?:{_WORD}\s){{0,3}}?{own}"
        before += rf"|(?:{own}\s){{1,3}}(?:{street}|{_titled(self._streets)})(?!\w))"
        gap = r"[^\w\n;!?]{1,3}"
        names = rf"(?:(?:{gap}\w{{1,3}}(?!\w)){{0,2}}(?:{gap}{own}){{1,4}}?)?"
        sign = _NUMBER_SIGN.format(before=any_of(self._house_numbers.get("before", ())))
        name = r"|\s+\p{Lu}" if is_cased and self._code not in ("de", "lb") else ""
        closes = _CLOSES.format(behind=any_of(self._house_numbers.get("behind", ())), name=name)
        named = rf"(?i:(?<!\w)(?:{street})(?!\p{{L}}))\.?{names}|(?<!\w)\p{{Lu}}[\w-]{{0,40}}(?i:{ending})\.?"
        return regex.compile(rf"{before}|(?:{named})[^\w\n;!?]{{0,3}}{sign}{_HOUSE}{closes}")

    @cached_property
    def _room_for(self) -> regex.Pattern[str]:
        """« accueille jusqu'à 12 convives », « Platz für 30 », "40 seats", « max. 12 personnes »,
        « Людей не більше 80 », 定員40名."""
        holds, places, limits, people = (
            any_of(self._room.get(kind, ())) for kind in ("holds", "places", "limits", "people")
        )
        number = number_pattern(self._code)
        no_people = _NO_PEOPLE.format(units=any_of(self._room.get("units", ())))
        if self._code in _UNSPACED:
            count = rf"(?:{number})\s?(?:{people})" if self._code != "th" else rf"(?:{number})\s?(?:{people})?"
            return regex.compile(
                # Atomic: of 「40リットル」 the 4 is no number of people.
                rf"(?:{holds}){_NEAR}(?>{number}){no_people}|{count}{_NEAR}(?:{holds})|(?:{limits}).{{0,3}}{count}"
                rf"|(?:{number})\s?(?:{places})"
            )
        few, fewer = _FEW.format(most=_BETWEEN), _FEW.format(most=1)
        count = rf"(?<![\w.,:])(?!0)(?:{number}){no_people}(?![^\W_]|\s?[:])"
        return regex.compile(
            rf"(?<!\w)(?:{holds})(?!\w){few}{count}|{count}{few}(?<!\w)(?:{holds})(?!\w)"
            rf"|{count}{fewer}(?<!\w)(?:{places})(?!\w)|(?<!\w)(?:{limits})(?!\w){fewer}{count}{fewer}(?<!\w)(?:{people})(?!\w)"
            rf"|(?<!\w)(?:{people})(?!\w){fewer}(?<!\w)(?:{limits})(?!\w)[^\w\n;!?]{{0,3}}{count}",
            regex.IGNORECASE,
        )


_BLOCKS = {
    "ja": r"\d{{1,4}}\s?(?:丁目|番地)|\p{{Han}}(?:{street})\s?\d{{1,4}}(?:[-－−ー]\d|番|号|$|[、。,])",
    "th": r"\d{{1,4}}(?:/\d+)?\s?(?:{street})|(?:ซอย|หมู่)\s?\d{{1,3}}(?!\d)",
    "zh": r"(?:{street})\s?\d{{1,4}}\s?(?:号|號|弄|$|[，。,])",
}
"""Addresses in scripts without spaces."""
_UNSPACED = frozenset({"ja", "zh", "th", "ko"})


def _titled(listed: Sequence[str]) -> str:
    return any_of([word.title() for word in listed if not word.startswith("-")])


def _prefixes(code: str) -> str:
    return "".join(sorted(language_data(code).number_prefixes))


@cache
def number_pattern(code: str) -> str:
    """Matches a number in figures, or in words where the language's are listed in order."""
    counted = sorted(
        Numbers(code).words.keys() - language_data(code).ordinal_forms, key=lambda word: (-len(word), word)
    )
    words = "|".join(regex.escape(word).replace(r"\ ", r"\s+") for word in counted)
    ordinary = r"\d{1,3}(?:[.,\s\u202f]\d{3}){1,2}(?!\d)|\d{1,7}"
    own = {"ja": _HAN_NUMERAL, "zh": _HAN_NUMERAL, "ko": KOREAN_NUMERAL}.get(code)
    ordinary += f"|{own}" if own else ""
    prefix = f"[{_prefixes(code)}]?-?" if _prefixes(code) else ""
    return rf"{ordinary}|{prefix}(?:{words})" if words else ordinary


@cache
def unsaid(code: str) -> Unsaid:
    return Unsaid(code)
