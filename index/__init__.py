"""Articles, and the answers they give. The public names, and nothing else."""

from index.article import STORED_FIELDS, Article, Passage, Section
from index.errors import (
    DamagedFile,
    EmptyFile,
    EncryptedFile,
    NewerArticle,
    NoParagraph,
    NoText,
    NotText,
    TooComplex,
    UnknownArticle,
    UnknownPassage,
    UnreadableArticle,
    UnreadFormat,
)
from index.language.detection import detect_language
from index.language.sentences import sentence_spans
from index.library import Hit, Library
from index.questions.parsed import ParsedQuestion, has_no_content, is_follow_up, question_key
from index.questions.question_key import KEY_VERSION
from index.quotes.anchors import Anchor
from index.quotes.quote import Answer, Quote
from index.quotes.text_fragments import link_to
from index.readers import read, read_draft, suffixes
from index.readers.draft import Draft

__all__ = [
    "KEY_VERSION",
    "STORED_FIELDS",
    "Anchor",
    "Answer",
    "Article",
    "DamagedFile",
    "Draft",
    "EmptyFile",
    "EncryptedFile",
    "Hit",
    "Library",
    "NewerArticle",
    "NoParagraph",
    "NoText",
    "NotText",
    "ParsedQuestion",
    "Passage",
    "Quote",
    "Section",
    "TooComplex",
    "UnknownArticle",
    "UnknownPassage",
    "UnreadFormat",
    "UnreadableArticle",
    "detect_language",
    "has_no_content",
    "is_follow_up",
    "link_to",
    "question_key",
    "read",
    "read_draft",
    "sentence_spans",
    "suffixes",
]
