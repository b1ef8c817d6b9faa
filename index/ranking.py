"""BM25: rank_bm25's weights, frozen for speed; knows nothing of articles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rank_bm25 import BM25Okapi

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]


class LuceneBM25(BM25Okapi):  # type: ignore[misc]
    """rank_bm25 with the idf of Lucene, which is never negative.

    Okapi's own turns negative for a word that stands in more than half of the documents, which in an
    article of five paragraphs is most of what the article is about. Kamphuis et al., "Which BM25 Do You
    Mean?", ECIR 2020, table 1.
    """

    def _calc_idf(self, nd: dict[Any, int]) -> None:
        self.idf = {term: float(lucene_idf(n, self.corpus_size)) for term, n in nd.items()}


class FrozenBM25(BM25Okapi):  # type: ignore[misc]
    """The scores of LuceneBM25 over documents of term numbers, read from postings instead of a walk over all.

    The postings of a term are ``documents[offsets[term] : offsets[term + 1]]`` and, beside them, ``weights``:
    what one occurrence of the term in the question adds to the score of each of these documents.
    """

    def __init__(self, documents: Sequence[Ints], terms: int, k1: float = 1.5, b: float = 0.75) -> None:
        """``documents`` hold numbers below ``terms``."""
        self._terms = terms
        super().__init__(documents, k1=k1, b=b)
        self._freeze()

    def _initialize(self, corpus: Sequence[Ints]) -> NDArray[np.int64]:
        self.corpus_size = len(corpus)
        self.doc_len = np.fromiter(map(len, corpus), np.int64, self.corpus_size)
        self.avgdl = float(self.doc_len.mean()) if self.corpus_size else 0.0
        occurrences = np.concatenate([*corpus, np.empty(0, np.int32)]).astype(np.int64)
        occurrences *= self.corpus_size
        occurrences += np.repeat(np.arange(self.corpus_size), self.doc_len)
        pairs, self._frequencies = np.unique(occurrences, return_counts=True)
        terms, documents = np.divmod(pairs, max(self.corpus_size, 1))
        self.documents = documents.astype(np.int32)
        nd = np.bincount(terms, minlength=self._terms)
        self.offsets = np.concatenate([[0], np.cumsum(nd)])
        return nd

    def _calc_idf(self, nd: NDArray[np.int64]) -> None:
        self.idf = lucene_idf(nd, self.corpus_size)

    def _freeze(self) -> None:
        """The formula of BM25Okapi.get_scores, at once for all the terms that stand anywhere."""
        frequency = self._frequencies
        length = self.doc_len[self.documents] / self.avgdl if self.corpus_size else frequency
        saturated = frequency * (self.k1 + 1) / (frequency + self.k1 * (1 - self.b + self.b * length))
        self.weights = (np.repeat(self.idf, np.diff(self.offsets)) * saturated).astype(np.float32)
        del self._frequencies

    def get_scores(self, query: Sequence[int]) -> Floats:
        """The score of every document."""
        scores = np.zeros(self.corpus_size, np.float32)
        for term in query:
            postings = slice(self.offsets[term], self.offsets[term + 1])
            scores[self.documents[postings]] += self.weights[postings]
        return scores


def lucene_idf(n: Any, size: int) -> Any:
    """ln(1 + (N - n + 0.5) / (n + 0.5)), for a number or an array."""
    return np.log1p((size - n + 0.5) / (n + 0.5))
