"""Romanised words: those of another script as they are typed in Latin letters: « kitni fees hai », "kogda viktorina".

Nobody types them by a standard, so that words are compared by a key of what all spellings share: « a » is left out, as
it may be said and not written; « e » is « i », and « o » is « u »; no letter is doubled.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache, cached_property
from typing import NamedTuple

from index.language.folding import fold
from index.language.languages import language_data

SHORTEST, SHORTEST_TYPED = 3, 4
"""Letters of a key at least that a word of the texts is known by, or of what is typed: « naav » is « नाव »."""
BEGINNING, LONGEST_ENDING = 4, 3
"""Letters of a key at least that one with another ending has in common with it, and of this ending at most."""
LEAST = 0.5
"""The share of the words of a question that must be known in the other script."""


class _Script(NamedTuple):
    """What is said for each letter and pair of letters, and what is ``typed`` for it, as expressions, in this order."""

    letters: Mapping[str, str]
    typed: tuple[tuple[str, str], ...]
    pairs: tuple[tuple[str, str], ...] = ()

    def key_of(self, word: str) -> str:
        """The key of a word in its own letters; those that are not known, vowel signs among them, are left out."""
        word = fold(word)
        for pair, said in self.pairs:
            word = word.replace(pair, said)
        return _alike("".join(self.letters.get(letter, letter if letter.isascii() else "") for letter in word))

    def key_typed(self, word: str) -> str:
        """The key of a word in Latin letters."""
        for expression, letters in self.typed:
            word = re.sub(expression, letters, word)
        return _alike(word)


def _alike(word: str) -> str:
    for expression, letters in _ALIKE:
        word = expression.sub(letters, word)
    return word


_NASAL = ("ं", "ँ")
_ALIKE = (
    (re.compile("[ei]+"), "i"),
    (re.compile("[ou]+"), "u"),
    (re.compile("a"), ""),
    (re.compile("m(?=[pb])"), "n"),
    (re.compile(r"(.)\1+"), r"\1"),
)
_DEVANAGARI = _Script(
    dict(zip("कखगघङचछजझञटठडढणतथदधनपफबभमयरलळवशषसह", "kkggnccjjnttddnttddnppbbmyrllvsssh", strict=True))
    | dict.fromkeys("इईिीएऐेैऍॅ", "i")
    | dict.fromkeys("उऊुूओऔोौऑॉ", "u")
    | dict.fromkeys("ंँ", "n")
    | dict.fromkeys("ऋृ", "ri"),
    (
        ("ch", "ç"), ("sh", "s"), ("x", "ks"), ("f", "p"), ("w", "v"), ("[qc]", "k"), ("z", "j"),
        ("(?<=[kgçjtdpb])h", ""), ("ç", "c"),
    ),
)  # fmt: skip
_CYRILLIC = _Script(
    dict(zip("бвгдеёжзийклмнопрстуфхцчшщыэ", "bvgdiizziiklmnuprstufh-cssii", strict=True))
    | {"ц": "ts", "ю": "iu", "я": "i"},
    (("sh?ch|sh", "s"), ("ch", "c"), ("zh", "z"), ("kh|x", "h"), ("[yj]o?", "i"), ("w", "v"), ("q", "k")),
)
_GREEK = _Script(
    dict(zip("βγδεζηθικλμνοπρσςτυφχω", "vgdizitiklmnuprsstifhu", strict=True)) | {"ξ": "ks", "ψ": "ps"},
    (("th|8", "t"), ("3|x(?=[aeiou])", "h"), ("x", "ks"), ("ch", "h"), ("ph", "f"), ("w", "o"), ("b", "v"), ("y", "i")),
    (("ευ", "εβ"), ("αυ", "αβ")),
)
_SCRIPTS = dict.fromkeys(("hi", "mr", "ne"), _DEVANAGARI) | {"ru": _CYRILLIC, "el": _GREEK}

_TYPED_WORD = re.compile("[a-z0-9]+")


def is_romanised(language: str) -> bool:
    """Whether it is known how a language is typed in Latin letters."""
    return language in _SCRIPTS


class Romanised:
    """The words of some texts, and those that ask or link in their language, by their keys."""

    def __init__(self, language: str, words: Iterable[str]) -> None:
        """``words`` are those of the texts, casefolded; they are read when a first question is in their language."""
        self._language, self._script, self._texts = language, _SCRIPTS[language], words

    def native(self, text: str, function_words: int) -> str:
        """A question in Latin letters, in those of the texts; empty where it is not in their language.

        ``function_words`` are how many it has in the language that it would be in otherwise: it must have more here,
        or no other word.
        """
        linking, measures = _function_words_by_key(self._language), _measures_by_key(self._language)
        typed = _TYPED_WORD.findall(text.casefold())
        keys = list(map(self._script.key_typed, typed))
        known = {key for key in keys if key in linking}
        if not known or len(known) < function_words:
            return ""
        found = [
            linking.get(key) or self._word(key, len(word)) or measures.get(key, "")
            for key, word in zip(keys, typed, strict=True)
        ]
        is_whole = all(found)  # « kto » asks in Polish too
        if len(known) < function_words + (not is_whole) or sum(map(bool, found)) < LEAST * len(typed):
            return ""
        return " ".join(word or written for word, written in zip(found, typed, strict=True))

    @cached_property
    def _words(self) -> Mapping[str, str]:
        keys = ((self._script.key_of(word), word) for word in self._texts)
        return {key: word for key, word in keys if len(key) > 1}

    @cached_property
    def _without_ending(self) -> Mapping[str, str]:
        return {bare: word for key, word in self._words.items() if len(bare := _bare(key)) >= SHORTEST}

    def _word(self, key: str, length: int) -> str:
        """The word of the texts that is typed so, in ``length`` letters, or nearly: with another ending."""
        if len(key) < SHORTEST and length < SHORTEST_TYPED:
            return ""
        if known := self._words.get(key) or self._without_ending.get(_bare(key)):
            return known
        shorter = (key[:size] for size in range(len(key) - 1, max(BEGINNING, len(key) - LONGEST_ENDING) - 1, -1))
        return next((self._words[start] for start in shorter if start in self._words), "")


def _bare(key: str) -> str:
    """A key without its last vowel: « khuli » and « खुला » are one."""
    return key.rstrip("iu")


@cache
def _function_words_by_key(language: str) -> Mapping[str, str]:
    """Those that ask come before others, and each before those that say it through the nose: "me" is « में »."""
    known, key_of = language_data(language), _SCRIPTS[language].key_of
    interrogatives = [word for _, phrases in known.interrogatives for phrase in phrases for word in phrase.split()]
    words = sorted(known.function_words - set(interrogatives))
    by_key = {key_of(word).removesuffix("n"): word for word in words if word[-1] in _NASAL}
    by_key |= {key_of(word): word for word in (*words, *reversed(interrogatives))}
    by_key.pop("", None)
    return by_key


@cache
def _measures_by_key(language: str) -> Mapping[str, str]:
    return {_SCRIPTS[language].key_of(word): word for word in sorted(language_data(language).measures)}
