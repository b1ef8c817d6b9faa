"""BM25: rank_bm25's weights, frozen for speed; knows nothing of articles."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from rank_bm25 import BM25Okapi

from index.arrays import Bools, Floats, Ints, compact
from index.language.vocabulary.vocabulary import lucene_idf
from index.ranking.indexes.postings import Postings

K1, B = 0.3, 0.6
"""Low, both: that a paragraph has a word tells nearly all, how often it does and how long it is hardly anything."""


class FrozenBM25(BM25Okapi):  # type: ignore[misc]
    """The scores of rank_bm25 over documents of term numbers, read from postings instead of a walk over all.

    The idf is Lucene's, which is never negative. Okapi's own turns negative for a word that stands in more than half
    of the documents, which in an article of five paragraphs is most of what the article is about. Kamphuis et al.,
    "Which BM25 Do You Mean?", ECIR 2020, table 1.

    What follows from the postings, idf and weights, is computed for the terms of a question: kept for all terms it
    would take more memory than the postings.
    """

    def __init__(self, postings: Postings, k1: float = K1, b: float = B) -> None:
        super().__init__(postings, k1=k1, b=b)

    def _initialize(self, postings: Postings) -> Ints:
        self.corpus_size = len(postings.lengths)
        self.doc_len = postings.lengths
        self.avgdl = float(self.doc_len.mean()) if self.corpus_size else 0.0
        # Of a type that has the number of documents too, as the end of the last range of them.
        self._documents = postings.documents.astype(np.min_scalar_type(self.corpus_size), copy=False)
        self._frequencies = postings.frequencies
        self._offsets = compact(np.append(0, np.cumsum(postings.counts, dtype=np.int64)))
        return postings.counts

    def _calc_idf(self, nd: Ints) -> None:
        """What of the formula of BM25Okapi.get_scores is the same for every term."""
        self._norm = (self.k1 * (1 - self.b + self.b * self.doc_len / (self.avgdl or 1.0))).astype(np.float32)

    def changed(self, stays: Bools, added: Sequence[tuple[Postings, Ints]], terms: int) -> FrozenBM25:
        """The same over the documents that are kept (D,), in their order, and the added ones: `Postings.merged`."""
        before = Postings(self._documents, self._frequencies, self.counts, self.doc_len).staying(stays)
        return FrozenBM25(Postings.merged([(before, np.arange(len(before.counts))), *added], terms), self.k1, self.b)

    @property
    def counts(self) -> Ints:
        """How many documents have each term."""
        return np.diff(self._offsets)

    def documents_with(self, term: int) -> Ints:
        """The documents that have a known term, ascending."""
        return self._documents[self._offsets[term] : self._offsets[term + 1]]

    def get_scores(self, query: Sequence[int]) -> Floats:
        """The score of every document."""
        return self.scores_and_idf(np.array(query, np.int64))[0]

    def scores_and_idf(self, terms: Ints) -> tuple[Floats, Floats]:
        """The score of every document (D,), and the idf of each of some terms (T,)."""
        starts, ends = self._places(terms)
        counts = ends.astype(np.int64) - starts
        idf = lucene_idf(counts, self.corpus_size).astype(np.float32)
        places = [slice(start, end) for start, end in zip(starts.tolist(), ends.tolist(), strict=True) if start < end]
        if not places:
            return np.zeros(self.corpus_size, np.float32), idf
        documents = np.concatenate([self._documents[place] for place in places])
        frequencies = np.concatenate([self._frequencies[place] for place in places])
        weights = self._norm.take(documents)
        weights += frequencies
        np.divide(frequencies, weights, out=weights, dtype=np.float32)
        weights *= (idf * np.float32(self.k1 + 1)).repeat(counts)
        return np.bincount(documents, weights, self.corpus_size).astype(np.float32), idf

    def idf_of(self, terms: Ints) -> Floats:
        idf: Floats = lucene_idf(self.frequencies_of(terms), self.corpus_size).astype(np.float32)
        return idf

    def frequencies_of(self, terms: Ints) -> Ints:
        """How many documents hold each of some terms (T,): (T,). Negative terms are held by none."""
        starts, ends = self._places(terms)
        return ends.astype(np.int64) - starts

    def frequencies_within(self, terms: Ints, ranges: Ints) -> Ints:
        """How many documents of each range (R, 2), from one number to before another, hold each term: (R, T)."""
        if len(ranges) == 1 and ranges[0, 1] - ranges[0, 0] == self.corpus_size:
            return self.frequencies_of(terms)[None]
        edges = ranges.ravel().astype(self._documents.dtype)  # as in `holds`
        none = np.zeros(len(edges), np.int64)
        found = [
            self._documents[start:end].searchsorted(edges) if start < end else none
            for start, end in zip(*map(np.ndarray.tolist, self._places(terms)), strict=True)
        ]
        places = np.array(found, np.int64).reshape(len(terms), len(edges))
        return (places[:, 1::2] - places[:, ::2]).T

    def holds(self, terms: Ints, documents: Ints) -> Bools:
        """Which of some documents (D,) hold which of some terms (T,): (D, T). Negative terms are held by none."""
        held = np.zeros((len(documents), len(terms)), bool)
        documents = documents.astype(self._documents.dtype)  # of another type, all postings would be copied
        for column, start, end in zip(held.T, *map(np.ndarray.tolist, self._places(terms)), strict=True):
            if start < end:
                holders = self._documents[start:end]
                places = holders.searchsorted(documents)
                column[:] = holders[np.minimum(places, end - start - 1)] == documents
        return held

    def _places(self, terms: Ints) -> tuple[Ints, Ints]:
        """Where the postings of some terms (T,) begin and end; at once where a term is negative, and has none."""
        # Of -1 both are the end of all.
        return self._offsets[terms], self._offsets[terms + (terms >= 0)]


def greatest(scores: Floats, count: int) -> Ints:
    """The places of the ``count`` greatest scores, in no order."""
    if count >= len(scores):
        return np.arange(len(scores))
    # Of the negative ones the least: from the other end, the many scores that are 0 would make it ten times slower.
    places: Ints = (-scores).argpartition(count)[:count]
    return places
