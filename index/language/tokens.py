"""Words -> Terms, each folded, each with its place in the text. One analyser for questions and passages."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import NamedTuple

import regex
from Stemmer import Stemmer

from index.language.languages import Language, language_data

# \w would not do: it leaves out the vowel signs of Hindi and Thai, and keeps underscores.
_CHARACTER = r"[\p{L}\p{M}\p{N}]"
_EAST = r"[\p{Han}\p{Hiragana}\p{Katakana}]"
_SOUTH_EAST = r"[\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]"
_SPACED = rf"[{_CHARACTER}--[{_EAST}{_SOUTH_EAST}]]"
_HIDDEN = rf"(?:\p{{Cf}}+{_SPACED}+)*"
"""Soft hyphens and their like, which no reader sees inside a word."""
_APOSTROPHE = "['’ʼ＇]"
# Where letters are Latin, Greek or Cyrillic and carry their accents in themselves, `re` finds the same words, faster.
_PLAIN = re.compile("[\0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u200a\u2010-\u2029\u202f-\u205f]*")
_PLAIN_CHARACTER = r"[^\W_]"
_UNSPACED = regex.compile(rf"{_EAST}|{_SOUTH_EAST}")
_ACCENTS = regex.compile(r"[\P{Canonical_Combining_Class=0}\p{Cf}]+")
_HIDDEN_CHARACTERS = regex.compile(r"\p{Cf}+")
_LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})
"""Letters that people type without their sign, and that Unicode does not take apart."""

GRAM = 4
"""Characters in a gram: words' beginnings, compounds' parts and other languages' spellings meet in four."""


class Term(NamedTuple):
    """A word as the index knows it (``key``), and where it stands in the text."""

    key: str
    start: int
    end: int


class Analyser:
    """What turns the texts of one language into words, and words into what the index knows them by."""

    def __init__(self, language: str) -> None:
        self.language = language_data(language)
        self._word = _word_pattern(self.language)
        self._plain_word = re.compile(_spaced_word(self.language, _PLAIN_CHARACTER))
        # Without Stemmer's own cache: every word comes here once, and its upkeep takes longer than the stemming.
        self._stemmer = Stemmer(self.language.stemmer, 0) if self.language.stemmer else None

    def words(self, text: str) -> list[str]:
        """The words of a text as written, without what leans on them: l’, qu’, ’s.

        Scripts that write no spaces give overlapping pieces, of two characters in China and Japan and of three
        further south.
        """
        if _PLAIN.fullmatch(text):
            return self._plain_word.findall(text)
        return [word for (word,) in self._word.findall(text)]

    def terms(self, text: str) -> list[Term]:
        return [Term(self.stem(match[1]), *match.span(1)) for match in self._word.finditer(text)]

    def stem(self, word: str) -> str:
        """A word as the index knows it. Stemmed first: Snowball's rules know the accents that folding takes away."""
        word = _HIDDEN_CHARACTERS.sub("", word.casefold())
        return fold(self._stemmer.stemWord(word) if self._stemmer else word)


@cache
def analyser(language: str) -> Analyser:
    """The analyser of a language (ISO 639-1); one it does not know is folded, not stemmed."""
    return Analyser(language)


def analyse(text: str, language: str) -> list[Term]:
    """The terms of a text written in ``language``."""
    return analyser(language).terms(text)


def grams(folded: str) -> list[str]:
    """The character n-grams of a word, its edges marked.

    A piece of a script without spaces is one already; in East Asia, where one character may be a word, so is its first.
    """
    if is_piece(folded):
        return [folded, folded[0]] if len(folded) == 2 else [folded]
    edged = f"_{folded}_"
    return [edged[at : at + GRAM] for at in range(max(1, len(edged) - GRAM + 1))]


def is_piece(word: str) -> bool:
    """Whether a word is a piece of a script that writes no spaces."""
    return _UNSPACED.match(word) is not None


def fold(word: str) -> str:
    """A word without case, accents and ligatures: « Élysée », "ELYSEE" and "élysée" are one."""
    if word.isascii():
        return word.lower()
    folded = unicodedata.normalize("NFKD", word).casefold()
    return _ACCENTS.sub("", unicodedata.normalize("NFKD", folded)).translate(_LETTERS)


def _word_pattern(language: Language) -> regex.Pattern[str]:
    """Matches a word as group 1."""
    return regex.compile(
        rf"(?={_CHARACTER})(?|{_spaced_word(language, _SPACED, _HIDDEN)}"
        rf"|(?=({_EAST}{{2}})){_EAST}|(?<!{_EAST})({_EAST})(?!{_EAST})"
        rf"|(?=({_SOUTH_EAST}{{3}})){_SOUTH_EAST}|(?<!{_SOUTH_EAST})({_SOUTH_EAST}{{1,2}})(?!{_SOUTH_EAST}))",
        regex.V1,
    )


def _spaced_word(language: Language, character: str, hidden: str = "") -> str:
    elided = "|".join(sorted(language.elisions)) or r"(?!)"
    enclitic = "|".join(sorted(language.enclitics)) or r"(?!)"
    leaning = rf"(?i:{elided}){_APOSTROPHE}{character}|(?<={character}{_APOSTROPHE})(?i:{enclitic})(?!{character})"
    return rf"(?<!{character})(?!{leaning})({character}+{hidden})"
