"""Articles, and the answers they give. The public names, and nothing else."""

from index.article import Article, Passage, Section
from index.errors import EmptyFile, NoParagraph, NotText, UnknownArticle, UnreadableArticle
from index.library import Hit, Library
from index.quoting import Answer, Quote
from index.readers import read

__all__ = [
    "Answer",
    "Article",
    "EmptyFile",
    "Hit",
    "Library",
    "NoParagraph",
    "NotText",
    "Passage",
    "Quote",
    "Section",
    "UnknownArticle",
    "UnreadableArticle",
    "read",
]
