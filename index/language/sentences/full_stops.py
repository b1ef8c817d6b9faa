"""Full stops: whether one ends a sentence, or only an abbreviation, an initial, an ordinal."""

from __future__ import annotations

import re

import regex

from index.language.folding import fold
from index.language.language import Abbreviations
from index.language.languages import language_data
from index.language.letters import is_lower
from index.language.numbers.numbers import ORDINAL_STOP
from index.language.times.weekdays import weekdays_of

ABBREVIATED = 6
"""Letters of the longest abbreviation without a full stop inside."""
LOOKED_BACK = 40
"""Characters before a full stop among which its word is looked for; what is longer is no abbreviation."""

_ANYWHERE = Abbreviations(
    titles=frozenset({"cf", "dr", "mr", "mrs", "ms", "prof"} | {"डॉ", "डा", "డా", "ডা", "ড", "პროფ", "պրոֆ"}),
    others=frozenset({"al", "approx", "ca", "cit", "ed", "etc", "fig", "ibid", "no", "nr", "op", "pp", "vol", "vs"})
    | {"jan", "feb", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"},
    middle=frozenset({"bros", "co", "corp", "inc", "jr", "ltd", "sr", "st"}),
)
"""In texts of any language."""

_DATE = re.compile(r"(?<!\d)\d\d?\. \d\d?\.(?= \d{4}(?!\d))")
"""« 31. 12. 1999 », where « 31. » is an ordinal."""
_STREETS = "str"
"""How names of streets end before their number: « Hauptstr. 5 »."""
STARTS = 3
"""Words that are no sentence, the last of them an abbreviation of what is counted: « В 1941 г. | Москва »."""

_WORD = re.compile(r"[^(\[«»“”„‘’'\"]*\Z")
# Not by `isalpha`, to which the vowel signs of India are no letters.
_LETTERS = regex.compile(r"[\p{L}\p{M}]+")
_ROMAN = re.compile(r"[IVXLC]+")
_VOWEL = re.compile("[aeiouyаеиоуяєіαειου]")
_CONSONANTS = re.compile(r"[b-df-hj-np-tv-xzβ-δζθκ-νξπ-τφ-ψбвгґджзкл-нп-тф-щ]{2,4}")
_SYLLABIC = re.compile(r"..*[rl].")
"""« smrt », « krk »: words of Slavic languages without a vowel."""


class FullStops:
    """The full stops of one language, told by the words on both sides."""

    def __init__(self, language: str) -> None:
        known = language_data(language)
        listed = known.abbreviations
        others = _ANYWHERE.others | listed.others
        self._titles = listed.titles | (_ANYWHERE.titles - others)
        self._others = others - listed.titles
        self._middle = (_ANYWHERE.middle | listed.middle) - listed.titles - listed.others
        weekdays = weekdays_of(language)
        self._weekdays, self._clear_weekdays = weekdays.shortened, weekdays.shortened - weekdays.little
        self._listed = self._weekdays | self._titles | self._others | self._middle
        self._has_ordinals = language in ORDINAL_STOP
        self._no_names = known.function_words | known.elisions

    def is_plain(self, word: str) -> bool:
        """Whether a word before a full stop is no abbreviation, told in little time; false where that is not sure."""
        if not word.isalpha() or len(word) > ABBREVIATED:
            return word.isalpha()
        return (
            len(word) > 2
            and word.casefold() not in self._listed
            and _VOWEL.search(word) is not None
            and not _ROMAN.fullmatch(word)
        )

    def is_end(self, text: str, start: int, stop: int, following: str) -> bool:
        """Whether the sentence that began at ``start`` ends at the full stop ``stop``, before ``following``."""
        before = text[max(start, stop - LOOKED_BACK) : stop].split()
        if not before or not following:
            return True
        word = _WORD.findall(before[-1])[0]
        if word.isdigit() and self._has_ordinals and _is_in_date(text, start, stop):
            return False
        if word.isdigit() or (_ROMAN.fullmatch(word) and len(word) > 1):
            return not self._is_ordinal(before, word, following)
        if len(word) > ABBREVIATED and "." not in word:
            return not (word.endswith(_STREETS) and following[0].isdigit())
        if len(before) <= STARTS and start >= stop - LOOKED_BACK and self._counts(before, word):
            return False
        if self._is_weekday(word, before[:-1]) and self._goes_on_from_weekday(following):
            return False
        return not self._is_abbreviated(before, word, following)

    def _is_weekday(self, word: str, before: list[str]) -> bool:
        """« Mo. – Do. 8–12 Uhr », « de lun. a vie. 9–14 h », « nd. nieczynne »; « la mer » is the sea."""
        days = self._weekdays
        if word.rstrip(".").casefold() not in days:
            return False
        others = (other for one in before for other in one.casefold().replace("-", " ").split())
        return word[:1].isupper() or not before or any(other.rstrip(".") in days for other in others)

    def _goes_on_from_weekday(self, following: str) -> bool:
        day = following.rstrip(".").casefold()
        return following[0].isdigit() or is_lower(following) or day in self._clear_weekdays

    def _counts(self, before: list[str], word: str) -> bool:
        """Whether an abbreviation stands behind a number: « 1941 г. », « XIX в. »."""
        number = before[-2] if len(before) > 1 else ""
        return word.casefold() in self._others and (number.isdigit() or _ROMAN.fullmatch(number) is not None)

    def _is_abbreviated(self, before: list[str], word: str, following: str) -> bool:
        short = word.casefold()
        if short in self._titles:
            return True
        is_middle = short in self._middle or _is_shortened(before, word)
        if is_lower(following) or following[0].isdigit() or _ROMAN.fullmatch(following.rstrip(".")):
            return is_middle or short in self._others
        if short in self._others and not _is_initial(before, word):
            return not following[0].isupper()
        return is_middle and not self._is_no_name(following)

    def _is_ordinal(self, before: list[str], figure: str, following: str) -> bool:
        """« Im 19. | Jahrhundert », « Karel IV. | Lucemburský »; but « S. 4. | Danach »."""
        if not self._has_ordinals or (figure.isdigit() and len(figure) > 2):
            return False
        if following[0].isdigit() or self._is_no_name(following):
            return False
        return len(before) < 2 or before[-2][-1] != "."

    def _is_no_name(self, word: str) -> bool:
        """Whether a word links or asks, and is no initial: « A. »."""
        is_initial = len(word) == 2 and word[1] == "."
        return not is_initial and word.casefold().rstrip("'’.") in self._no_names


def _is_in_date(text: str, start: int, stop: int) -> bool:
    """Whether a full stop stands inside a date in figures."""
    dates = _DATE.finditer(text, max(start, stop - len("31. 12")), stop + len(" 12. 1999") + 1)
    return any(date.start() < stop < date.end() for date in dates)


def _is_shortened(before: list[str], word: str) -> bool:
    """Whether a word looks like an abbreviation: an initial, « f.eks », or without a vowel and no unit."""
    parts = word.split(".")
    if len(parts) > 1 and 0 < len(parts[-1]) < 5 and _LETTERS.fullmatch(parts[0]):
        return True
    last = word.rpartition("-")[2]
    if len(last) == 1 and (last.isupper() or last == word):
        return last.isalpha()  # « J. », « Jean-J. »
    is_unit = len(before) > 1 and before[-2][-1].isdigit()
    folded = fold(word)
    return not is_unit and not word.isupper() and bool(_CONSONANTS.fullmatch(folded)) and not _SYLLABIC.match(folded)


def _is_initial(before: list[str], word: str) -> bool:
    """Whether a word is of one letter, and a capital or after another such: « J. P. », « т. н. »."""
    return len(word) == 1 and (word.isupper() or (len(before) > 1 and len(before[-2]) == 2 and before[-2][1] == "."))
