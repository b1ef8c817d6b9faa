"""Postings: which documents have which terms, and how often."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np

from index.arrays import Bools, Ints, compact
from index.language.vocabulary.lexicon import places

TERMS_AT_ONCE = 8_192
"""Terms whose postings are made together: sorting those of all at once would need the memory of several indexes."""

_NONE = np.empty(0, np.int32)


class Corpus(NamedTuple):
    """Documents of term numbers, end to end, and how many terms each has."""

    terms: Ints
    lengths: Ints

    @classmethod
    def of(cls, documents: Sequence[Ints]) -> Corpus:
        return cls(np.concatenate([_NONE, *documents]), np.array([len(document) for document in documents], np.int32))


class Postings(NamedTuple):
    """The ``documents`` of each term, term after term, ascending, and ``frequencies``, how often each has it.

    ``counts`` (terms,) is how many documents each term has, ``lengths`` (documents,) how many terms each document has.
    """

    documents: Ints
    frequencies: Ints
    counts: Ints
    lengths: Ints

    @classmethod
    def of(cls, corpus: Corpus, terms: int) -> Postings:
        """``corpus`` holds numbers below ``terms``."""
        every = np.repeat(np.arange(len(corpus.lengths), dtype=np.int32), corpus.lengths)
        batches = [range(first, min(first + TERMS_AT_ONCE, terms)) for first in range(0, terms, TERMS_AT_ONCE)]
        parts = [_postings_of(batch, corpus.terms, every, len(corpus.lengths)) for batch in batches]
        documents, frequencies, counts = (
            np.concatenate([_NONE, *arrays]) for arrays in (zip(*parts, strict=True) if parts else [()] * 3)
        )
        return cls(compact(documents), compact(frequencies), counts, corpus.lengths)

    @classmethod
    def merged(cls, parts: Sequence[tuple[Postings, Ints]], terms: int) -> Postings:
        """The postings of the documents of some, one after the other.

        Beside each part are the numbers, below ``terms``, that its terms have among all; no two of them are the same.
        """
        counts = np.zeros(terms, np.int32)
        for part, numbers in parts:
            counts[numbers] += part.counts.astype(np.int32)
        free = np.cumsum(counts, dtype=np.int64) - counts
        lengths = np.concatenate([_NONE, *(part.lengths for part, _ in parts)])
        documents = np.empty(int(counts.sum()), np.min_scalar_type(len(lengths)))
        frequencies = np.empty(len(documents), _widest(part.frequencies for part, _ in parts))
        first = 0
        for part, numbers in parts:
            at = places(free[numbers], part.counts)
            documents[at] = part.documents + np.int32(first)
            frequencies[at] = part.frequencies
            free[numbers] += part.counts
            first += len(part.lengths)
        return cls(documents, frequencies, counts, lengths)

    def staying(self, stays: Bools) -> Postings:
        """Those of the documents (D,) that stay, in their order."""
        if stays.all():
            return self
        deleted = np.flatnonzero(~stays[self.documents])
        gone = np.searchsorted(np.cumsum(self.counts), deleted, "right")
        counts = self.counts - np.bincount(gone, minlength=len(self.counts)).astype(self.counts.dtype)
        number = np.cumsum(stays, dtype=np.int32) - np.int32(1)
        documents = number[np.delete(self.documents, deleted)]
        return Postings(documents, np.delete(self.frequencies, deleted), counts, self.lengths[stays])


NO_POSTINGS = Postings(_NONE, _NONE.astype(np.uint8), _NONE, _NONE)


def _postings_of(some: range, terms: Ints, documents: Ints, size: int) -> tuple[Ints, Ints, Ints]:
    """The postings of ``some`` terms; ``terms`` and ``documents`` are one pair an occurrence, in ``size`` documents."""
    is_one = (terms >= some.start) & (terms < some.stop)
    # One number for a term in a document: sorted, equal ones side by side, they are the postings.
    occurrences = np.multiply(terms[is_one] - some.start, size, dtype=np.int64)
    occurrences += documents[is_one]
    occurrences.sort()
    firsts = np.flatnonzero(np.diff(occurrences, prepend=-1))
    frequencies = np.diff(firsts, append=len(occurrences)).astype(np.int32)
    holders, documents = np.divmod(occurrences[firsts], size)
    return documents.astype(np.int32), frequencies, np.bincount(holders, minlength=len(some)).astype(np.int32)


def _widest(arrays: Iterable[Ints]) -> np.dtype[np.integer]:
    return np.result_type(np.uint8, *(one.dtype for one in arrays))
