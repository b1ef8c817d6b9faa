"""What is made of the articles to search them: their analysis, postings, words in order; BM25 over these."""
