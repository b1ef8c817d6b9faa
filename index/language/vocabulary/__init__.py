"""The words of texts, each met once and numbered."""
