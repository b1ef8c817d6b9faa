"""Content words: those that tell what a question is about, and not how it asks; and the language they are in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from collections.abc import Set as AbstractSet
from functools import cache
from itertools import dropwhile

from index.language.detection import UNDETERMINED
from index.language.languages import language_codes, language_data
from index.language.letters import simplified
from index.language.sentence_ends import QUESTION_ENDS, SENTENCE_ENDS
from index.language.sentences import sentence_spans
from index.language.tokens import analyser, fold, is_piece

ENOUGH = 2
"""Content words from which the sentences that ask are understood without the others of a message."""
WHOLE, UNACCENTED = 2, 1
"""Votes of a function word for its languages, as it is written there and without its accents: these count from two
on, as “can” is also « cần »."""
LONGEST = 500
"""Words of a question that are looked at; a whole article pasted as one would take seconds."""

_UNSPACED = re.compile("[\u0e01-\u0edf\u1000-\u109f\u1780-\u17dd\u3041-\u30ff\u3400-\u9fff]")
_KANA, _THAI = re.compile("[\u3041-\u30ff]"), re.compile("[\u0e01-\u0e4e]")
_SCRIPTS = {
    "ja": _KANA,
    "th": _THAI,
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

_WITHOUT_SPACES = ("th", "lo", "km", "my", "ja")

_ASKS = frozenset(QUESTION_ENDS + ";")
_SENTENCES = re.compile(rf"[{SENTENCE_ENDS}]\s*\w.*[?？؟]|[?？؟]\s*\w", re.DOTALL)


def content_words(text: str, language: str) -> list[str]:
    """The words of a question asked in ``language`` that are no function words of it, nor open it: « Puis-je … ? »"""
    known = language_data(language)
    words = analyser(language).words(without_function_phrases(text, language))[:LONGEST]
    following = dropwhile(lambda word: word.casefold() in known.yes_no, words)
    return [word for word in following if word.casefold() not in known.function_words]


def question_and_context(text: str, language: str) -> tuple[str, str]:
    """The sentences of a message that ask, and the others: « Ma tante vient demain. Quand part le bateau ? »

    All of it, where none is marked as a question, or those that are say too little alone.
    """
    if not _SENTENCES.search(text):
        return text, ""
    sentences = [text[start:end] for start, end in sentence_spans(text, 0, len(text), language)]
    questions = [sentence for sentence in sentences if sentence.rstrip()[-1:] in _ASKS]
    part = " ".join(questions)
    if not questions or len(content_words(part, language)) < ENOUGH:
        return text, ""
    return part, " ".join(sentence for sentence in sentences if sentence not in questions)


def function_words_in(text: str, language: str) -> set[str]:
    """The function words of a language that a text has, casefolded."""
    words = {word.casefold() for word in analyser(language).words(text)}
    return (words & language_data(language).function_words).union(_phrases_in(text, language))


@cache
def folded_function_words(language: str) -> frozenset[str]:
    """Without accents, as many people type: « où » and « ou », « à » and « a »."""
    return frozenset(map(fold, language_data(language).function_words))


def without_function_phrases(text: str, language: str) -> str:
    """A text without courtesies, and in a script that writes no spaces without function words, which are no tokens."""
    if courtesies := _courtesies(language):
        text = courtesies.sub(" ", text)
    text = _as_phrases_are_written(text, language)
    for phrase in _function_phrases(language):
        text = text.replace(phrase, " ")
    return text


def likely_languages(text: str) -> tuple[str, ...]:
    """The languages that have most of the words as function words; of a short question there are often several."""
    votes = _votes(text, UNDETERMINED)
    most = max(votes.values(), default=0)
    return tuple(code for code, count in votes.items() if count == most) or (_language_of_script(text),)


def likely_language(text: str, expected: str) -> str:
    """The language that has most of the words as function words; the ``expected`` one where none has more."""
    votes = _votes(text, expected)
    likeliest, most = max(votes.items(), key=lambda vote: vote[1], default=(expected, 0))
    return likeliest if most > votes[expected] else expected


def _votes(text: str, expected: str) -> Counter[str]:
    """The votes of a text's distinct words for the languages that have them as function words: a name said twice tells
    no more of it."""
    whole, unaccented = _languages_by(_function_words), _languages_by(_unaccented_function_words)
    words = dict.fromkeys(word.casefold() for word in analyser(expected).words(text))  # in order, so that ties are too
    votes: Counter[str] = Counter()
    for word in words:
        votes.update(dict.fromkeys(unaccented.get(word, ()), UNACCENTED))
        votes.update(dict.fromkeys(whole.get(word, ()), WHOLE))
    if _UNSPACED.search(text):
        own = _language_without_spaces(text)
        if phrases := _phrases_in(text, own):
            votes[own] += WHOLE * len(phrases)
        del votes["zh" if own == "ja" else "ja"]  # which share characters
    return Counter({code: count for code, count in votes.items() if count >= WHOLE})


def _phrases_in(text: str, language: str) -> set[str]:
    text = _as_phrases_are_written(text, language)
    return {phrase for phrase in _function_phrases(language) if phrase in text}


def _as_phrases_are_written(text: str, language: str) -> str:
    return text.translate(simplified()) if language == "zh" else text


def _language_without_spaces(text: str) -> str:
    """The one that a text may be in: Japanese has kana, and what has none is Chinese."""
    return next((code for code in _WITHOUT_SPACES if _SCRIPTS[code].search(text)), "zh")


def _language_of_script(text: str) -> str:
    """The one language that is known to write the letters of a text."""
    return next((code for code, letters in _SCRIPTS.items() if letters.search(text)), UNDETERMINED)


@cache
def _languages_by(words_of: Callable[[str], AbstractSet[str]]) -> dict[str, list[str]]:
    """The languages of each word that one of them has."""
    languages: dict[str, list[str]] = {}
    for code in language_codes():
        for word in words_of(code):
            languages.setdefault(word, []).append(code)
    return languages


def _function_words(language: str) -> AbstractSet[str]:
    return language_data(language).function_words


def _unaccented_function_words(language: str) -> AbstractSet[str]:
    """Of those with accents: many people type « khong co » for « không có »."""
    return folded_function_words(language) - language_data(language).function_words


@cache
def _courtesies(language: str) -> re.Pattern[str] | None:
    phrases = sorted(language_data(language).courtesies, key=len, reverse=True)
    written = "|".join(r"[\s,'’-]+".join(phrase.split()) for phrase in phrases).replace("ss", "(?:ss|ß)")
    return re.compile(rf"(?<!\w)(?:{written})(?!\w)", re.IGNORECASE) if phrases else None


@cache
def _function_phrases(language: str) -> list[str]:
    """The function words of a script without spaces, longest first."""
    phrases = filter(is_piece, language_data(language).function_words)
    return sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
