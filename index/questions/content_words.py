"""Content words: those that tell what a question is about, and not how it asks; and the language they are in."""

from __future__ import annotations

from collections import Counter
from functools import cache

from index.language.detection import UNDETERMINED
from index.language.languages import language_codes, language_data
from index.language.tokens import analyser, is_piece

LONGEST = 500
"""Words of a question that are looked at; a whole article pasted as one would take seconds."""


def content_words(text: str, language: str) -> list[str]:
    """The words of a question asked in ``language`` that are no function words of it."""
    function_words = language_data(language).function_words
    words = analyser(language).words(without_function_phrases(text, language))[:LONGEST]
    return [word for word in words if word.casefold() not in function_words]


def function_words_in(text: str, language: str) -> set[str]:
    """The function words of a language that a text has, casefolded."""
    words = {word.casefold() for word in analyser(language).words(text)}
    return words & language_data(language).function_words | {
        phrase for phrase in _function_phrases(language) if phrase in text
    }


def without_function_phrases(text: str, language: str) -> str:
    """A text without the function words of a script that writes no spaces, where no tokens could tell them apart."""
    for phrase in _function_phrases(language):
        text = text.replace(phrase, " ")
    return text


def likely_languages(text: str) -> tuple[str, ...]:
    """The languages that have most of the words as function words; of a short question there are often several."""
    votes = _votes(text, UNDETERMINED)
    return tuple(code for code, count in votes.items() if count == max(votes.values())) or (UNDETERMINED,)


def likely_language(text: str, expected: str) -> str:
    """The language that has most of the words as function words; the ``expected`` one where none has more."""
    votes = _votes(text, expected)
    likeliest, most = max(votes.items(), key=lambda vote: vote[1], default=(expected, 0))
    return likeliest if most > votes[expected] else expected


def _votes(text: str, expected: str) -> Counter[str]:
    """How many words of a text are function words of each language."""
    languages = _languages_by_function_word()
    words = analyser(expected).words(text)
    return Counter(code for word in words for code in languages.get(word.casefold(), ()))


@cache
def _languages_by_function_word() -> dict[str, list[str]]:
    languages: dict[str, list[str]] = {}
    for code in language_codes():
        for word in language_data(code).function_words:
            languages.setdefault(word, []).append(code)
    return languages


@cache
def _function_phrases(language: str) -> list[str]:
    """The function words of a script without spaces, longest first."""
    phrases = filter(is_piece, language_data(language).function_words)
    return sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
