"""The sentence of an error: its class says which one, the facts that it carries go into it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.errors import DamagedArticle, NotFetched, NoWords, ReadingFailed, ReadingTooLarge, ReadingTooLong
from bot.locales import Phrasebook
from bot.store.retention import DRAFTS, FORMER
from index import (
    DamagedFile,
    EmptyFile,
    EncryptedFile,
    NeedsScript,
    NoParagraph,
    NoText,
    OnlyAttachments,
    TooComplex,
    UnreadableArticle,
    UnreadFormat,
)

Phrases = Mapping[type[BaseException], str]
"""The phrase of each class of errors; what stands in braces is a value of the error."""

FORMATS = (
    "Markdown, HTML, PDF, DOCX, ODT, EPUB, RTF, EML, MBOX, IPYNB, reStructuredText, AsciiDoc, Org, BBCode, SRT, VTT"
)
"""Those that are read beside plain text, as people call them everywhere."""

Value = str | float | tuple[str, ...]

READING: Phrases = {
    DamagedArticle: "damaged-article",
    DamagedFile: "damaged-file",
    EmptyFile: "empty-file",
    EncryptedFile: "encrypted-file",
    NeedsScript: "needs-script",
    NoParagraph: "no-paragraph",
    NoText: "no-text",
    NotFetched: "not-fetched-{reason}",
    NoWords: "check-no-words",
    OnlyAttachments: "only-attachments",
    ReadingFailed: "reading-failed",
    ReadingTooLarge: "reading-too-large",
    ReadingTooLong: "reading-too-long",
    TooComplex: "too-complex",
    UnreadableArticle: "not-text",
    UnreadFormat: "unread-format",
}
"""Errors of which Discord and the terminal say the same."""


def sentence_of(
    error: BaseException, phrases: Phrases, say: Phrasebook, written: Callable[[str, Value], str | float]
) -> str | None:
    """None where no class of the error has a phrase. ``written`` makes a value of the error fit to be read."""
    phrase = next((phrases[kind] for kind in type(error).__mro__ if kind in phrases), None)
    if phrase is None:
        return None
    values = {name: value for name, value in vars(error).items() if _is_value(value)}
    known: dict[str, str | int] = {"formats": FORMATS, "days": FORMER.days, "minutes": DRAFTS.seconds // 60}
    return say(phrase.format(**values), **known, **{name: written(name, value) for name, value in values.items()})


def _is_value(value: object) -> bool:
    """Whether it is a fact of ours: the enumerations in errors of discord.py are tuples with names."""
    return isinstance(value, str | int | float) or type(value) is tuple
