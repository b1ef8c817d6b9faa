"""BM25: rank_bm25's weights, frozen for speed; knows nothing of articles."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from typing import Any, NamedTuple

import numpy as np
from rank_bm25 import BM25Okapi

from index.arrays import Bools, Floats, Ints
from index.language.vocabulary import lucene_idf

K1, B = 0.3, 0.6
"""Low, both: that a paragraph has a word tells nearly all, how often it does and how long it is hardly anything."""
TERMS_AT_ONCE = 8_192
"""Terms whose postings are made together: sorting those of all at once would need the memory of several indexes."""

_NONE = np.empty(0, np.int32)


class LuceneBM25(BM25Okapi):  # type: ignore[misc]
    """rank_bm25 with the idf of Lucene, which is never negative.

    Okapi's own turns negative for a word that stands in more than half of the documents, which in an
    article of five paragraphs is most of what the article is about. Kamphuis et al., "Which BM25 Do You
    Mean?", ECIR 2020, table 1.
    """

    def _calc_idf(self, nd: dict[Any, int]) -> None:
        self.idf = {term: float(lucene_idf(n, self.corpus_size)) for term, n in nd.items()}


class Corpus(NamedTuple):
    """Documents of term numbers, end to end, and how many terms each has."""

    terms: Ints
    lengths: Ints

    @classmethod
    def of(cls, documents: Sequence[Ints]) -> Corpus:
        return cls(np.concatenate([_NONE, *documents]), np.array([len(document) for document in documents], np.int32))


class FrozenBM25(BM25Okapi):  # type: ignore[misc]
    """The scores of LuceneBM25 over documents of term numbers, read from postings instead of a walk over all.

    The postings of a term are ``documents[offsets[term] : offsets[term + 1]]``, ascending, and beside them
    ``weights``: what one occurrence of the term in the question adds to the score of each of these documents.
    """

    def __init__(self, corpus: Corpus, terms: int, k1: float = K1, b: float = B) -> None:
        """``corpus`` holds numbers below ``terms``."""
        self._terms = terms
        super().__init__(corpus, k1=k1, b=b)

    def _initialize(self, corpus: Corpus) -> Ints:
        self.corpus_size = len(corpus.lengths)
        self.doc_len = corpus.lengths
        self.avgdl = float(self.doc_len.mean()) if self.corpus_size else 0.0
        self.documents, frequencies, nd = _postings(corpus, self._terms)
        self._frequencies = _compact(frequencies)
        self.offsets = np.append(0, np.cumsum(nd))
        return nd

    def _calc_idf(self, nd: Ints) -> None:
        """The idf, and with it every weight: the formula of BM25Okapi.get_scores, for all postings at once."""
        self.document_frequencies = nd
        self.idf = lucene_idf(nd, self.corpus_size).astype(np.float32)
        frequency = self._frequencies.astype(np.float32)
        norm = (self.k1 * (1 - self.b + self.b * self.doc_len / (self.avgdl or 1.0))).astype(np.float32)
        saturated = frequency * np.float32(self.k1 + 1) / (frequency + norm[self.documents])
        self.weights = np.repeat(self.idf, nd) * saturated

    def changed(self, stays: Bools, added: Corpus, terms: int) -> FrozenBM25:
        """The same over the documents that are kept (D,), in their order, and the added ones; faster than anew."""
        changed = copy(self)
        changed._terms = terms
        changed.doc_len = np.concatenate([self.doc_len[stays], added.lengths])
        changed.corpus_size = len(changed.doc_len)
        changed.avgdl = float(changed.doc_len.mean()) if changed.corpus_size else 0.0
        documents, frequencies, nd = self._staying(stays, terms)
        new_documents, new_frequencies, new_nd = _postings(added, terms)
        ends = np.repeat(np.cumsum(nd), new_nd)
        changed.documents = np.insert(documents, ends, new_documents + np.int32(stays.sum()))
        new_frequencies = _compact(new_frequencies)
        widest = np.promote_types(frequencies.dtype, new_frequencies.dtype)
        changed._frequencies = np.insert(frequencies.astype(widest, copy=False), ends, new_frequencies)
        changed.offsets = np.append(0, np.cumsum(nd + new_nd))
        changed._calc_idf(nd + new_nd)
        return changed

    def _staying(self, stays: Bools, terms: int) -> tuple[Ints, Ints, Ints]:
        """The postings of the documents that are kept: see `_postings`."""
        nd = np.pad(self.document_frequencies, (0, terms - len(self.document_frequencies)))
        if stays.all():
            return self.documents, self._frequencies, nd
        deleted = np.flatnonzero(~stays[self.documents])
        nd -= np.bincount(np.searchsorted(self.offsets, deleted, "right") - 1, minlength=terms).astype(nd.dtype)
        number = np.cumsum(stays, dtype=np.int32) - np.int32(1)
        return number[np.delete(self.documents, deleted)], np.delete(self._frequencies, deleted), nd

    def get_scores(self, query: Sequence[int]) -> Floats:
        """The score of every document."""
        places = [slice(self.offsets[term], self.offsets[term + 1]) for term in query]
        documents = np.concatenate([self.documents[:0], *(self.documents[place] for place in places)])
        weights = np.concatenate([self.weights[:0], *(self.weights[place] for place in places)])
        return np.bincount(documents, weights, self.corpus_size).astype(np.float32)

    def frequencies_within(self, terms: Ints, ranges: Ints) -> Ints:
        """How many documents of each range (R, 2), from one number to before another, hold each term: (R, T)."""
        frequencies = np.zeros((len(terms), len(ranges)), np.int32)
        edges = ranges.ravel().astype(self.documents.dtype)  # of another type, all postings would be copied
        for row, term in zip(frequencies, terms.tolist(), strict=True):
            if term >= 0:
                places = self.documents[self.offsets[term] : self.offsets[term + 1]].searchsorted(edges)
                row[:] = places[1::2] - places[::2]
        return frequencies.T

    def holds(self, terms: Ints, documents: Ints) -> Bools:
        """Which of some documents (D,) hold which of some terms (T,): (D, T). Negative terms are held by none."""
        held = np.zeros((len(documents), len(terms)), bool)
        for column, term in zip(held.T, terms, strict=True):
            holders = self.documents[self.offsets[term] : self.offsets[term + 1]] if term >= 0 else _NONE
            if len(holders):
                places = np.searchsorted(holders, documents)
                column[:] = holders[np.minimum(places, len(holders) - 1)] == documents
        return held


def greatest(scores: Floats, count: int) -> Ints:
    """The places of the ``count`` greatest scores, in no order."""
    if count >= len(scores):
        return np.arange(len(scores))
    # Of the negative ones the least: from the other end, the many scores that are 0 would make it ten times slower.
    places: Ints = np.argpartition(-scores, count)[:count]
    return places


def _postings(corpus: Corpus, terms: int) -> tuple[Ints, Ints, Ints]:
    """The documents of each term, term after term, how often each has it, and how many documents each term has."""
    every = np.repeat(np.arange(len(corpus.lengths), dtype=np.int32), corpus.lengths)
    batches = [range(first, min(first + TERMS_AT_ONCE, terms)) for first in range(0, terms, TERMS_AT_ONCE)]
    parts = [_postings_of(batch, corpus.terms, every, len(corpus.lengths)) for batch in batches]
    documents, frequencies, nd = (
        np.concatenate([_NONE, *arrays]) for arrays in (zip(*parts, strict=True) if parts else [()] * 3)
    )
    return documents, frequencies, nd


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


def _compact(numbers: Ints) -> Ints:
    """The same numbers in as few bytes as they need."""
    return numbers.astype(np.min_scalar_type(int(numbers.max(initial=0))))
