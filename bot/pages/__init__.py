"""The reading page: an article, open at the words that are quoted."""
