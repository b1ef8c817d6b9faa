"""Articles, and the answers they give. The public names, and nothing else."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from index.article import STORED_FIELDS, Article
from index.blocks import Block, Cell, blocks_fit
from index.checks.check import Check, Piece, Verdict
from index.errors import (
    DamagedFile,
    EmptyFile,
    EncryptedFile,
    NeedsScript,
    NewerArticle,
    NoParagraph,
    NoText,
    NotText,
    OnlyAttachments,
    TooComplex,
    UnknownArticle,
    UnknownPassage,
    UnreadableArticle,
    UnreadFormat,
)
from index.passages import Passage, Section
from index.readers import read, read_draft, suffixes
from index.readers.draft import Draft
from index.slugs import free_slug, slug_of
from index.versions import Differences, differences, is_version, same_page

if TYPE_CHECKING:
    from index.arrays import Floats
    from index.language.detection import UNDETERMINED, detect_language, unload_detection
    from index.language.sentences.sentences import sentence_spans
    from index.library import Library
    from index.questions.parsed import ParsedQuestion, has_no_content, is_follow_up, question_key
    from index.questions.question_key import KEY_VERSION
    from index.quotes.anchors import Anchor
    from index.quotes.quote import Answer, Hit, Quote, head_above
    from index.quotes.text_fragments import link_to
    from index.ranking.encoder import Encoder, encoder_version, installed_encoder
    from index.ranking.indexes.analysis import Analysis
    from index.ranking.indexes.stored_analysis import analysis_version, packed_analysis, unpacked_analysis

_WHAT_ANSWERS = {
    "Analysis": "index.ranking.indexes.analysis",
    "analysis_version": "index.ranking.indexes.stored_analysis",
    "packed_analysis": "index.ranking.indexes.stored_analysis",
    "unpacked_analysis": "index.ranking.indexes.stored_analysis",
    "UNDETERMINED": "index.language.detection",
    "detect_language": "index.language.detection",
    "unload_detection": "index.language.detection",
    "Hit": "index.quotes.quote",
    "Library": "index.library",
    "ParsedQuestion": "index.questions.parsed",
    "has_no_content": "index.questions.parsed",
    "head_above": "index.quotes.quote",
    "is_follow_up": "index.questions.parsed",
    "question_key": "index.questions.parsed",
    "KEY_VERSION": "index.questions.question_key",
    "Anchor": "index.quotes.anchors",
    "Answer": "index.quotes.quote",
    "Quote": "index.quotes.quote",
    "link_to": "index.quotes.text_fragments",
    "Floats": "index.arrays",
    "Encoder": "index.ranking.encoder",
    "encoder_version": "index.ranking.encoder",
    "installed_encoder": "index.ranking.encoder",
    "sentence_spans": "index.language.sentences.sentences",
}
"""Imported when they are asked for: a process that only reads starts in half the time."""


def __getattr__(name: str) -> Any:
    if name not in _WHAT_ANSWERS:
        raise AttributeError(name)
    globals()[name] = found = getattr(import_module(_WHAT_ANSWERS[name]), name)
    return found


__all__ = [
    "KEY_VERSION",
    "STORED_FIELDS",
    "UNDETERMINED",
    "Analysis",
    "Anchor",
    "Answer",
    "Article",
    "Block",
    "Cell",
    "Check",
    "DamagedFile",
    "Differences",
    "Draft",
    "EmptyFile",
    "Encoder",
    "EncryptedFile",
    "Floats",
    "Hit",
    "Library",
    "NeedsScript",
    "NewerArticle",
    "NoParagraph",
    "NoText",
    "NotText",
    "OnlyAttachments",
    "ParsedQuestion",
    "Passage",
    "Piece",
    "Quote",
    "Section",
    "TooComplex",
    "UnknownArticle",
    "UnknownPassage",
    "UnreadFormat",
    "UnreadableArticle",
    "Verdict",
    "analysis_version",
    "blocks_fit",
    "detect_language",
    "differences",
    "encoder_version",
    "free_slug",
    "has_no_content",
    "head_above",
    "installed_encoder",
    "is_follow_up",
    "is_version",
    "link_to",
    "packed_analysis",
    "question_key",
    "read",
    "read_draft",
    "same_page",
    "sentence_spans",
    "slug_of",
    "suffixes",
    "unload_detection",
    "unpacked_analysis",
]
