"""Which passages answer: BM25, term weights, retrieval, re-ranking, phrase search, filters."""
