"""Which word of the texts is meant by one that they do not have: a typo, or another language's spelling."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from index.arrays import Bools, Ints
from index.language.folding import fold

SHORTEST = 4
"""Letters below which nearly everything is near: "marry" is not "may", though « faas » sounds as « fås »."""
LONG = 7
"""Letters from which two edits are forgiven, and not one."""
ALIKE = 0.6
"""The share of its letters that a word must have in common with the one meant, or no sound explains it."""
BATCH = 4_096
"""Words whose letters are looked at together."""
MOST_LETTERS = 255
"""Letters of a word that are counted."""
WIDTH = 24
"""Letters that are looked at before the distance is measured."""

_DOUBLED = re.compile(r"(.)\1+")
_SOUNDS = str.maketrans({"c": "k", "q": "k", "y": "i", "j": "i", "z": "s", "x": "s", "w": "v"})


class Spelling:
    """The words that can be meant."""

    def __init__(
        self, words: Sequence[str], skeletons: Sequence[str], is_used: Bools, known: Spelling | None = None
    ) -> None:
        """``is_used`` (words,) tells which ``words`` can be meant; ``known`` has found out about the first of them."""
        start = len(known._words) if known else 0
        batches = [skeletons[at : at + BATCH] for at in range(start, len(skeletons), BATCH)]
        letters, lengths = [_letters(batch) for batch in batches], [_lengths(batch) for batch in batches]
        self._words: Sequence[str] = words
        self._skeletons: Sequence[str] = skeletons
        self._letters: NDArray[np.uint64] = np.concatenate(
            [known._letters if known else np.empty(0, np.uint64), *letters]
        )
        self._lengths: Ints = np.concatenate([known._lengths if known else np.empty(0, np.uint8), *lengths])
        # By length: those nearly as long as another word stand side by side.
        self._by_length = np.flatnonzero(is_used)
        self._by_length = self._by_length[np.argsort(self._lengths[self._by_length], kind="stable")]
        self._firsts = np.searchsorted(self._lengths[self._by_length], np.arange(MOST_LETTERS + 2))
        self._letters_by_length = self._letters[self._by_length]

    def nearest(self, folded: str) -> tuple[str, float]:
        """The word meant, and how far to believe it, up to 1; the word itself where none is.

        Words are compared by their skeletons; of those equally near the one spelt most alike is taken.
        """
        if len(folded) < SHORTEST or not folded.isalpha():
            return folded, 1.0
        from rapidfuzz import process  # most questions have no typo, and the terminal starts without
        from rapidfuzz.distance import OSA

        bones, most = skeleton(folded), 2 if len(folded) >= LONG else 1
        plausible = self._plausible(bones, most).tolist()
        skeletons = list(map(self._skeletons.__getitem__, plausible))
        near = process.extract(bones, skeletons, scorer=OSA.distance, score_cutoff=most, limit=None)
        alike = OSA.normalized_similarity
        words = [
            (-edits, alike(folded, fold(word)), word)
            for _, edits, at in near
            if len(word := self._words[plausible[at]]) >= SHORTEST or edits == 0
        ]
        _, likeness, word = max(words, default=(0, 0.0, folded))
        return (word, likeness**2) if likeness >= ALIKE else (folded, 1.0)

    def _plausible(self, bones: str, most: int) -> Ints:
        """The words that may be so few edits away; a letter more is one edit, another letter is one edit for two."""
        length, letters = min(len(bones), MOST_LETTERS), np.uint64(sum({1 << (ord(one) & 63) for one in bones[:WIDTH]}))
        first = self._firsts[max(length - most, 0)]
        near = slice(first, self._firsts[min(length + most, MOST_LETTERS) + 1])
        differing = np.bitwise_count(self._letters_by_length[near] ^ letters)
        places = np.flatnonzero(differing <= 2 * most)
        words: Ints = self._by_length[near][places]
        longer = np.abs(self._lengths[words].astype(np.int16) - np.int16(length))
        plausible: Ints = words[differing[places] + longer <= 2 * most]
        return plausible


def skeleton(folded: str) -> str:
    """A word as several languages would spell its sounds: "photo" and "foto", "classic" and "klasik" are one."""
    for pair, sound in (("ph", "f"), ("th", "t"), ("ch", "k"), ("ou", "u")):
        folded = folded.replace(pair, sound)
    return _DOUBLED.sub(r"\1", folded.translate(_SOUNDS))


def skeletons_of(folded: Sequence[str]) -> list[str]:
    """The `skeleton` of each of some words: those of all at once take a fifth of the time."""
    return skeleton("\n".join(folded)).split("\n") if folded else []


def _lengths(words: Sequence[str]) -> Ints:
    return np.array([min(len(word), MOST_LETTERS) for word in words], np.uint8)


def _letters(words: Sequence[str]) -> NDArray[np.uint64]:
    """The letters of each word as a set of 64 bits: words with many letters of their own cannot be near."""
    codes = np.array(words, f"<U{WIDTH}").view(np.uint32).reshape(len(words), WIDTH).astype(np.uint64)
    bits = np.where(codes > 0, np.uint64(1) << (codes & np.uint64(63)), np.uint64(0))
    letters: NDArray[np.uint64] = np.bitwise_or.reduce(bits, axis=1)
    return letters
