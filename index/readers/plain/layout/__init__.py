"""Which conventions a document follows, and its paragraphs by them."""
