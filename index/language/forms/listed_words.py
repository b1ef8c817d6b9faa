"""Listed words: where a text has one of those that a language lists, whole, or how words begin or end."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import regex

from index.language.word_patterns import UNSPACED


class ListedWords(dict[str, bool]):
    """Whether a word is listed, or the longest of a phrase: ``-weg`` is how it ends, ``capac-`` how it begins."""

    def __init__(self, listed: Sequence[str]) -> None:
        # Of a phrase the longest word: nearly every sentence has the "a" of "a maximum of".
        self._whole = frozenset(max(phrase.casefold().split(), key=len) for phrase in listed)
        self._begin = tuple(word.rstrip("-") for word in listed if word.endswith("-"))
        self._end = tuple(word.lstrip("-") for word in listed if word.startswith("-"))
        self._pieces = tuple(word.strip("-") for word in listed if UNSPACED.match(word))

    def __missing__(self, written: str) -> bool:
        word = written.casefold()
        is_one = word in self._whole or word.startswith(self._begin) or word.endswith(self._end)
        is_one = is_one or any(piece in word for piece in self._pieces)
        self[written] = is_one
        return is_one

    def are_in(self, text: str, words: Iterable[str]) -> bool:
        return any(map(self.__getitem__, words)) or any(piece in text for piece in self._pieces)


def any_of(listed: Iterable[str]) -> str:
    """Matches a listed word or phrase; what begins or ends in a hyphen, in any word that has it there."""
    ways = [
        rf"(?<![^\W\d_])[^\W\d_]*{regex.escape(word[1:])}"
        if word.startswith("-")
        else rf"{regex.escape(word[:-1])}\w*"
        if word.endswith("-")
        else regex.escape(word).replace(r"\ ", r"[\s'’-]+")
        for word in sorted(listed, key=lambda word: (-len(word), word))
    ]
    return "|".join(ways) or "(?!)"
