"""Which word of the texts is meant by one that they do not have: a typo, or another language's spelling."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import regex
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import OSA

SHORTEST = 4
"""Letters below which nearly everything is near."""
LONG = 7
"""Letters from which two edits are forgiven, and not one."""
ALIKE = 0.6
"""The share of its letters that a word must have in common with the one meant, or no sound explains it."""
WIDTH = 24
"""Letters that are looked at before the distance is measured."""

_DOUBLED = regex.compile(r"(.)\1+")
_SOUNDS = str.maketrans({"c": "k", "q": "k", "y": "i", "j": "i", "z": "s", "x": "s", "w": "v"})


class Spelling:
    """The words one can mean; ``words`` are folded."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = words
        self._known = frozenset(words)
        self._skeletons = [skeleton(word) for word in words]
        self._letters = _letters(self._skeletons)

    def nearest(self, folded: str) -> tuple[str, float]:
        """The word meant, and how far to believe it, up to 1; the word itself where none is.

        Words are compared by their skeletons; of those equally near the one spelt most alike is taken.
        """
        if folded in self._known or len(folded) < SHORTEST or not folded.isalpha():
            return folded, 1.0
        bones, most = skeleton(folded), 2 if len(folded) >= LONG else 1
        differing = np.bitwise_count(self._letters ^ _letters([bones]))
        plausible = np.flatnonzero(differing <= 2 * most)
        skeletons = [self._skeletons[number] for number in plausible]
        near = process.extract(bones, skeletons, scorer=OSA.distance, score_cutoff=most, limit=None)
        alike = OSA.normalized_similarity
        words = [(-edits, alike(folded, word := self._words[plausible[at]]), word) for _, edits, at in near]
        _, likeness, word = max(words, default=(0, 0.0, folded))
        return (word, likeness**2) if likeness >= ALIKE else (folded, 1.0)


def skeleton(folded: str) -> str:
    """A word as several languages would spell its sounds: "photo" and "foto", "classic" and "klasik" are one."""
    for pair, sound in (("ph", "f"), ("th", "t"), ("ch", "k")):
        folded = folded.replace(pair, sound)
    return _DOUBLED.sub(r"\1", folded.translate(_SOUNDS))


def _letters(words: Sequence[str]) -> NDArray[np.uint64]:
    """The letters of each word as a set of 64 bits: words with many letters of their own cannot be near."""
    codes = np.array(words, f"<U{WIDTH}").view(np.uint32).reshape(len(words), WIDTH).astype(np.uint64)
    bits = np.where(codes > 0, np.uint64(1) << (codes & np.uint64(63)), np.uint64(0))
    letters: NDArray[np.uint64] = np.bitwise_or.reduce(bits, axis=1)
    return letters
