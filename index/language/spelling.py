"""Which word of the texts is meant by one that they do not have: a typo, or another language's spelling."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import islice

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import OSA

from index.arrays import Bools, Ints
from index.language.tokens import fold

SHORTEST = 4
"""Letters below which nearly everything is near."""
LONG = 7
"""Letters from which two edits are forgiven, and not one."""
ALIKE = 0.6
"""The share of its letters that a word must have in common with the one meant, or no sound explains it."""
BATCH = 4_096
"""Words whose letters are looked at together."""
WIDTH = 24
"""Letters that are looked at before the distance is measured."""

_DOUBLED = re.compile(r"(.)\1+")
_SOUNDS = str.maketrans({"c": "k", "q": "k", "y": "i", "j": "i", "z": "s", "x": "s", "w": "v"})


class Spelling:
    """The words one can mean."""

    def __init__(self) -> None:
        self._words: list[str] = []
        self._skeletons: list[str] = []
        self._lengths: Ints = np.empty(0, np.uint8)
        self._letters = np.empty(0, np.uint64)
        self._is_used: Bools = np.empty(0, bool)

    def learn(self, words: Iterable[str], is_used: Bools) -> None:
        """``words`` are those learnt before and new ones, ``is_used`` (words,) tells which of them can be meant."""
        new = islice(words, len(self._words), None)
        while batch := list(islice(new, BATCH)):
            skeletons = [skeleton(fold(word)) for word in batch]
            self._words += batch
            # Most are their words: as one string they take no room of their own.
            self._skeletons += [word if bones == word else bones for word, bones in zip(batch, skeletons, strict=True)]
            self._lengths = np.append(self._lengths, np.array([min(len(bones), 255) for bones in skeletons], np.uint8))
            self._letters = np.append(self._letters, _letters(skeletons))
        self._is_used = is_used

    def nearest(self, folded: str) -> tuple[str, float]:
        """The word meant, and how far to believe it, up to 1; the word itself where none is.

        Words are compared by their skeletons; of those equally near the one spelt most alike is taken.
        """
        if len(folded) < SHORTEST or not folded.isalpha():
            return folded, 1.0
        bones, most = skeleton(folded), 2 if len(folded) >= LONG else 1
        differing = np.bitwise_count(self._letters ^ _letters([bones]))
        differing[~self._is_used] = WIDTH
        is_as_long = np.abs(self._lengths.astype(np.int16) - len(bones)) <= most
        plausible = np.flatnonzero((differing <= 2 * most) & is_as_long)
        skeletons = [self._skeletons[number] for number in plausible]
        near = process.extract(bones, skeletons, scorer=OSA.distance, score_cutoff=most, limit=None)
        alike = OSA.normalized_similarity
        words = [(-edits, alike(folded, fold(word := self._words[plausible[at]])), word) for _, edits, at in near]
        _, likeness, word = max(words, default=(0, 0.0, folded))
        return (word, likeness**2) if likeness >= ALIKE else (folded, 1.0)


def skeleton(folded: str) -> str:
    """A word as several languages would spell its sounds: "photo" and "foto", "classic" and "klasik" are one."""
    for pair, sound in (("ph", "f"), ("th", "t"), ("ch", "k"), ("ou", "u")):
        folded = folded.replace(pair, sound)
    return _DOUBLED.sub(r"\1", folded.translate(_SOUNDS))


def _letters(words: Sequence[str]) -> NDArray[np.uint64]:
    """The letters of each word as a set of 64 bits: words with many letters of their own cannot be near."""
    codes = np.array(words, f"<U{WIDTH}").view(np.uint32).reshape(len(words), WIDTH).astype(np.uint64)
    bits = np.where(codes > 0, np.uint64(1) << (codes & np.uint64(63)), np.uint64(0))
    letters: NDArray[np.uint64] = np.bitwise_or.reduce(bits, axis=1)
    return letters
