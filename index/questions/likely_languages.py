"""The languages that a question is likely to be in: by its function words, or else by its script."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Set as AbstractSet
from functools import cache, lru_cache

from index.language.detection import UNDETERMINED
from index.language.languages import language_codes, language_data
from index.language.letters import simplified
from index.language.tokens import analyser
from index.questions.content_words import QUESTIONS, folded_function_words, function_phrases_in

WHOLE, HALF = 2, 1
"""Votes of a word for its languages: of a function word as it is written there, and of what tells less. Halves count
from two on, as “can” is also « cần »."""

_SCRIPTS = {
    "ja": re.compile("[\u3041-\u30ff]"),
    "th": re.compile("[\u0e01-\u0e4e]"),
    "lo": re.compile("[\u0e81-\u0edf]"),
    "km": re.compile("[\u1780-\u17dd]"),
    "my": re.compile("[\u1000-\u109f]"),
    "ko": re.compile("[\u1100-\u11ff\uac00-\ud7a3]"),
    "he": re.compile("[\u05d0-\u05ea]"),
    "el": re.compile("[\u03b1-\u03c9]"),
    "hy": re.compile("[\u0561-\u0587]"),
    "ta": re.compile("[\u0b85-\u0bb9]"),
    "bn": re.compile("[\u0985-\u09b9]"),
    "ka": re.compile("[\u10d0-\u10ff]"),
    "pa": re.compile("[\u0a05-\u0a39]"),
    "gu": re.compile("[\u0a85-\u0ab9]"),
    "te": re.compile("[\u0c05-\u0c39]"),
    "kn": re.compile("[\u0c85-\u0cb9]"),
    "ml": re.compile("[\u0d05-\u0d3a]"),
    "si": re.compile("[\u0d85-\u0dc6]"),
    "am": re.compile("[\u1200-\u135a]"),
}
"""Scripts of one language, or nearly; that of China is Japan's as well."""

_CYRILLIC = {
    "їєґ": ("uk",), "ў": ("be",), "ђћ": ("sr",), "ѓќѕ": ("mk",), "ј": ("sr", "mk"), "љњџ": ("sr", "mk"),
    "і": ("uk", "be", "kk"), "ыэё": ("ru", "be", "kk", "mn"), "ъ": ("ru", "bg", "mn"),
}  # fmt: skip
"""Letters of the script that most languages share, and those that write them: of « до котрої » all words but one are
Russian as well."""
_HAN = re.compile("[\u3400-\u9fff]")
_ELIDED = re.compile(r"(?<!\w)([^\W\d_]{1,8})['’](?=\w)")
_WITHOUT_SPACES = ("th", "lo", "km", "my", "ja")


def likely_languages(text: str) -> tuple[str, ...]:
    """The languages that have most of the words as function words; of a short question there are often several."""
    votes = _votes(text, UNDETERMINED)
    most = max(votes.values(), default=0)
    likely = tuple(code for code, count in votes.items() if count == most) or (_language_of_script(text),)
    return (*likely, "ja") if likely == ("zh",) and _may_be_japanese(text) else likely


def nearly_likely_languages(text: str) -> tuple[str, ...]:
    """The languages that have half a word less than the likely ones, and two at least: “do u take card” is Czech by
    one of its words alone."""
    votes = _votes(text, UNDETERMINED)
    least = max(2 * WHOLE, max(votes.values(), default=0) - HALF)
    return tuple(code for code, count in votes.items() if count >= least)


def likely_language(text: str, expected: str) -> str:
    """The language that has most of the words as function words; the ``expected`` one where none has more."""
    votes = _votes(text, expected)
    likeliest, most = max(votes.items(), key=lambda vote: vote[1], default=(expected, 0))
    return likeliest if most > votes[expected] else expected


@lru_cache(QUESTIONS)
def _votes(text: str, expected: str) -> Counter[str]:
    """The votes of a text's distinct words for the languages that have them as function words: a name said twice tells
    no more of it."""
    votes_of = _votes_of_words()
    words = dict.fromkeys(word.casefold() for word in analyser(expected).words(text))  # in order, so that ties are too
    votes: Counter[str] = Counter()
    for word in words:
        for code, count in votes_of.get(word, ()):
            votes[code] += count
    for elided in dict.fromkeys(_ELIDED.findall(text.casefold())):
        votes.update(dict.fromkeys(_languages_that_elide().get(elided, ()), WHOLE))
    if own := _language_without_spaces(text):
        if phrases := function_phrases_in(text, own):
            votes[own] += WHOLE * len(phrases)
        del votes["zh" if own == "ja" else "ja"]  # which share characters
    writes = _that_write(text.casefold())
    votes.update(dict.fromkeys(writes if len(writes) == 1 else (), WHOLE))
    return Counter({code: count for code, count in votes.items() if count >= WHOLE and (not writes or code in writes)})


def _that_write(folded: str) -> AbstractSet[str]:
    """The languages that write all of a text's Cyrillic letters; none where any may."""
    sets = [set(codes) for letters, codes in _CYRILLIC.items() if any(letter in folded for letter in letters)]
    return set.intersection(*sets) if sets else frozenset()


def _language_without_spaces(text: str) -> str:
    """The one that a text may be in, if it may: Japanese has kana, and what has none is Chinese."""
    own = next((code for code in _WITHOUT_SPACES if _SCRIPTS[code].search(text)), "")
    return own or ("zh" if _HAN.search(text) else "")


def _may_be_japanese(text: str) -> bool:
    """Whether a text of Chinese characters alone is as well a question as people type it in Japan: 「門限何時」.

    Something in it then asks or links in Japanese that does not in Chinese, and no more of it does in Chinese.
    """
    chinese = function_phrases_in(text, "zh")
    japanese = {phrase.translate(simplified()) for phrase in function_phrases_in(text, "ja")}
    return len(chinese) <= len(japanese) and not japanese <= chinese


def _language_of_script(text: str) -> str:
    """The one language that is known to write the letters of a text."""
    return next((code for code, letters in _SCRIPTS.items() if letters.search(text)), UNDETERMINED)


@cache
def _votes_of_words() -> dict[str, list[tuple[str, int]]]:
    """The votes of each word that a language has: one that begins a question as a function word, though it may be
    another word elsewhere (“can”, “will”), one that asks for a measure or lacks its accents for half of that."""
    votes: dict[str, list[tuple[str, int]]] = {}
    for words_of, count in ((_words_that_tell_less, HALF), (_words_that_tell, WHOLE)):
        for code in language_codes():
            vote = code, count
            for word in words_of(code):
                votes.setdefault(word, []).append(vote)
    return votes


@cache
def _languages_that_elide() -> dict[str, list[str]]:
    """The languages of each word that is cut off before an apostrophe: of « l’adresse » French, Italian, Catalan."""
    languages: dict[str, list[str]] = {}
    for code in language_codes():
        for elided in language_data(code).elisions:
            languages.setdefault(elided, []).append(code)
    return languages


def _words_that_tell(language: str) -> AbstractSet[str]:
    data = language_data(language)
    return data.function_words.union(data.yes_no)


def _words_that_tell_less(language: str) -> AbstractSet[str]:
    """Among them function words without their accents: many people type « khong co » for « không có »."""
    return (folded_function_words(language) | language_data(language).measures) - _words_that_tell(language)
