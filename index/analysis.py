"""Words -> Terms, each folded, each with its place in the text. One analyser for questions and passages."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import regex
from Stemmer import Stemmer

from index.languages import LANGUAGES, UNKNOWN, Language

_UNSPACED = r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]"
# \w would not do: it leaves out the vowel signs of Hindi and Thai, and keeps underscores.
_RUN = regex.compile(
    rf"(?P<unspaced>{_UNSPACED}+)|[[\p{{L}}\p{{N}}]--{_UNSPACED}][[\p{{L}}\p{{M}}\p{{N}}]--{_UNSPACED}]*", regex.V1
)
_APOSTROPHES = frozenset("'’ʼ＇")
_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})
"""Letters that people type without their sign, and that Unicode does not take apart."""

_PAIR = 2
GRAM = 4
"""Characters in a gram: words' beginnings, compounds' parts and other languages' spellings meet in four."""


class Term(NamedTuple):
    """A word as the index knows it (``key``), and where it stands in the text."""

    key: str
    start: int
    end: int


class Analyser:
    """What turns the texts of one language into terms; it remembers every word it has met."""

    def __init__(self, language: str) -> None:
        self._language: Language = LANGUAGES.get(language, UNKNOWN)
        self._stemmer = Stemmer(self._language.stemmer) if self._language.stemmer else None
        self._keys: dict[str, str] = {}

    def terms(self, text: str) -> list[Term]:
        """The words of a text, without elisions (l’, qu’), each stemmed by Snowball and folded.

        Scripts that write no spaces give overlapping pairs of characters.
        """
        return [Term(self._key(text[start:end]), start, end) for start, end in self._words(text)]

    def _words(self, text: str) -> Iterator[tuple[int, int]]:
        for run in _RUN.finditer(text):
            start, end = run.span()
            if run["unspaced"]:
                for at in range(start, max(start + 1, end - _PAIR + 1)):
                    yield at, min(at + _PAIR, end)
            elif not self._leans(text, start, end):
                yield start, end

    def _leans(self, text: str, start: int, end: int) -> bool:
        """Whether a word only leans on its neighbour, with an apostrophe between."""
        word = text[start:end].lower()
        if text[end : end + 1] in _APOSTROPHES and word in self._language.elisions:
            return text[end + 1 : end + 2].isalnum()
        return word in self._language.enclitics and text[start - 1 : start] in _APOSTROPHES

    def _key(self, word: str) -> str:
        key = self._keys.get(word)
        if key is None:
            # Stemmed first: Snowball's rules know the accents that folding takes away.
            stem = self._stemmer.stemWord(word.casefold()) if self._stemmer else word
            key = self._keys[word] = fold(stem)
        return key


@cache
def analyser(language: str) -> Analyser:
    return Analyser(language)


def analyse(text: str, language: str) -> list[Term]:
    """The terms of a text written in ``language`` (ISO 639-1; an unknown one is folded, not stemmed)."""
    return analyser(language).terms(text)


def grams(key: str) -> list[str]:
    """The character n-grams of a word, its two edges marked."""
    edged = f"_{key}_"
    return [edged[at : at + GRAM] for at in range(max(1, len(edged) - GRAM + 1))]


def fold(word: str) -> str:
    """A word without case, accents and ligatures: « Élysée », "ELYSEE" and "élysée" are one."""
    decomposed = unicodedata.normalize("NFKD", word.casefold().translate(_LETTERS))
    return "".join(char for char in decomposed if not unicodedata.combining(char))
