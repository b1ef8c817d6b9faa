"""Articles, and the answers they give. The public names, and nothing else."""

from index.article import Article, Passage, Section
from index.errors import EmptyFile, NoParagraph, NotText, UnknownArticle, UnknownPassage, UnreadableArticle
from index.library import Hit, Library
from index.questions.follow_ups import leans, says_nothing
from index.questions.question_key import KEY_VERSION, question_key
from index.quotes.anchors import Anchor
from index.quotes.quote import Answer, Quote
from index.quotes.text_fragments import link_to
from index.readers import read

__all__ = [
    "KEY_VERSION",
    "Anchor",
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
    "UnknownPassage",
    "UnreadableArticle",
    "leans",
    "link_to",
    "question_key",
    "read",
    "says_nothing",
]
