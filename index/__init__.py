"""Articles, and the answers they give. The public names, and nothing else."""

from index.article import STORED_FIELDS, Article, Passage, Section
from index.errors import (
    EmptyFile,
    NewerArticle,
    NoParagraph,
    NotText,
    UnknownArticle,
    UnknownPassage,
    UnreadableArticle,
    UnreadFormat,
)
from index.library import Hit, Library
from index.questions.follow_ups import leans, says_nothing
from index.questions.question_key import KEY_VERSION, question_key
from index.quotes.anchors import Anchor
from index.quotes.quote import Answer, Quote
from index.quotes.text_fragments import link_to
from index.readers import read, read_draft
from index.readers.draft import Draft

__all__ = [
    "KEY_VERSION",
    "STORED_FIELDS",
    "Anchor",
    "Answer",
    "Article",
    "Draft",
    "EmptyFile",
    "Hit",
    "Library",
    "NewerArticle",
    "NoParagraph",
    "NotText",
    "Passage",
    "Quote",
    "Section",
    "UnknownArticle",
    "UnknownPassage",
    "UnreadFormat",
    "UnreadableArticle",
    "leans",
    "link_to",
    "question_key",
    "read",
    "read_draft",
    "says_nothing",
]
