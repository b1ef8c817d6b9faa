"""What the scores of `FrozenBM25` are held against."""

from typing import Any

from rank_bm25 import BM25Okapi

from index.language.vocabulary.vocabulary import lucene_idf


class LuceneBM25(BM25Okapi):  # type: ignore[misc]
    """rank_bm25 as it is, but for the idf of Lucene."""

    def _calc_idf(self, nd: dict[Any, int]) -> None:
        self.idf = {term: float(lucene_idf(n, self.corpus_size)) for term, n in nd.items()}
