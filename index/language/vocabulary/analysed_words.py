"""What an analyser makes of words, each of them once for all the texts that are analysed together."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.arrays import Ints
from index.language.folding import fold
from index.language.forms.unsaid import unsaid
from index.language.spelling.spelling import skeletons_of
from index.language.tokens import GRAM, Analyser, grams, is_piece
from index.language.vocabulary.sharing import shared_words

MOST_WORDS = 50_000
"""Words that are remembered, in some fifteen megabytes; then it begins anew."""
BATCH = 16_384
"""Words that are analysed, or whose grams are told, at a time: making an index takes little more memory than it has."""

Packed = NDArray[np.uint64]
"""Grams, each as one number."""
_BITS = 21
"""Of a character: three of them are packed side by side."""
_SPREAD = np.uint64(0x9E3779B97F4A7C15)
"""The fourth character is spread over all 64 bits by this odd number (the golden ratio): two grams hardly ever meet."""


class AnalysedWord(NamedTuple):
    """A word, its stem, what it is for `index.language.spelling`, and its grams: the bytes of ``Packed``."""

    word: str
    stem: str
    skeleton: str
    grams: bytes


class AnalysedWords:
    """Most words of an article are in others too; those of one language, for one thread."""

    def __init__(self, analyser: Analyser) -> None:
        self.analyser = analyser
        self.unsaid = unsaid(analyser.code)
        self._known: dict[str, AnalysedWord] = {}

    def of(self, words: Collection[str]) -> list[AnalysedWord]:
        """``words`` are casefolded and distinct."""
        if len(self._known) > MOST_WORDS:
            self._known.clear()
        known = self._known
        new = [word for word in words if word not in known]
        for first in range(0, len(new), BATCH):
            some = new[first : first + BATCH]
            known.update((one.word, one) for one in self._analysed(some))
        return [known[word] for word in words]

    def _analysed(self, words: Sequence[str]) -> Iterator[AnalysedWord]:
        analyser, words = self.analyser, shared_words(words)
        # Where a stem is its word, as most skeletons are, one string serves both.
        stems = shared_words(map(analyser.stem, words))
        skeletons = shared_words(skeletons_of([word if word.isascii() else fold(word) for word in words]))
        packed, counts = grams_of_words([word if word.isascii() else analyser.folded(word) for word in words])
        ends = (np.cumsum(counts) * packed.itemsize).tolist()
        data = packed.tobytes()
        parts = (data[start:end] for start, end in zip([0, *ends[:-1]], ends, strict=True))
        return map(AnalysedWord, words, stems, skeletons, parts)


def grams_of_words(folded: Sequence[str]) -> tuple[Packed, Ints]:
    """What `grams` cuts from words, end to end, and how many each has."""
    if not folded or any(map(is_piece, folded)):
        pieces = [grams(word) for word in folded]
        return packed_grams([gram for some in pieces for gram in some]), np.array(list(map(len, pieces)), np.int32)
    # Side by side, they are cut and packed all at once; shorter words than a gram are filled up.
    edged = [f"_{word}_".ljust(GRAM, "\0") for word in folded]
    lengths = np.array(list(map(len, edged)), np.int32)
    is_first = np.ones(lengths.sum(), bool)
    for at in range(1, GRAM):
        is_first[np.cumsum(lengths) - at] = False
    characters = np.frombuffer("".join(edged).encode("utf-32-le", "surrogatepass"), np.uint32)
    cut = np.lib.stride_tricks.sliding_window_view(characters, GRAM)[np.flatnonzero(is_first)]
    return _packed(cut), lengths - np.int32(GRAM - 1)


def packed_grams(some: Sequence[str]) -> Packed:
    return _packed(np.array(some, f"<U{GRAM}").view(np.uint32).reshape(len(some), GRAM))


def _packed(characters: NDArray[np.uint32]) -> Packed:
    """``characters`` (grams, GRAM)."""
    wide = characters.astype(np.uint64)
    packed: Packed = wide[:, GRAM - 1] * _SPREAD
    for at in range(GRAM - 1):
        packed ^= wide[:, at] << np.uint64(at * _BITS)
    return packed
