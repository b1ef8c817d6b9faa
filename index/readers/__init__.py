"""Bytes -> Article, one file a format; here is the one door."""

from __future__ import annotations

from functools import cache
from pathlib import PurePath
from typing import Protocol

from index.article import Article
from index.errors import NoParagraph, UnreadFormat
from index.readers.draft import Draft


class Reader(Protocol):
    """A module that reads files of the media types ``TYPES``, whose names mostly end in one of ``SUFFIXES``."""

    TYPES: frozenset[str]
    SUFFIXES: frozenset[str]

    def read(self, data: bytes, name: str, language: str | None) -> Draft:
        """Raises: UnreadableArticle, with the file's ``name``."""


def read(
    data: bytes,
    name: str,
    title: str | None = None,
    language: str | None = None,
    url: str | None = None,
    slug: str | None = None,
) -> Article:
    """Read an article from a file's bytes; ``name`` is the file's name, which tells the format where they do not.

    What is given wins over what the file says, which wins over what can be guessed.

    Raises: UnreadFormat, NotText, EmptyFile, NoParagraph (each an UnreadableArticle that carries ``name``).
    """
    return read_draft(data, name, language).article(name, title=title, language=language, url=url, slug=slug)


def read_draft(data: bytes, name: str, language: str | None = None) -> Draft:
    """What a file holds and says of itself, also what was left out of it. Raises: as `read`."""
    draft = _reader(data, name).read(data, name, language)
    if not draft.passages:
        raise NoParagraph(name)
    return draft


def suffixes() -> frozenset[str]:
    """The suffixes of the files that are read."""
    return frozenset().union(*(reader.SUFFIXES for reader in _readers()))


def _reader(data: bytes, name: str) -> Reader:
    from index.readers.formats import ZIP, certain_type, likely_type, name_of

    suffix = PurePath(name).suffix.lower()
    media_type = certain_type(data)
    if media_type in (None, ZIP) and (reader := _reader_named(suffix)):
        return reader
    media_type = media_type or likely_type(data, suffix)
    for reader in _readers():
        if media_type in reader.TYPES:
            return reader
    raise UnreadFormat(name, name_of(media_type))


def _reader_named(suffix: str) -> Reader | None:
    """The reader of the files with this suffix; ".txt" names none, because Markdown and web pages are called so too."""
    return next((reader for reader in _readers()[1:] if suffix in reader.SUFFIXES), None)


@cache
def _readers() -> tuple[Reader, ...]:
    # Imported where they are used: their parsers and patterns take longer to make than an answer.
    from index.readers import (
        asciidoc,
        docx,
        epub,
        html,
        markdown,
        mhtml,
        odt,
        pdf,
        plain,
        restructuredtext,
        rtf,
        subtitles,
    )

    return (
        plain,
        markdown,
        html,
        mhtml,
        docx,
        odt,
        epub,
        pdf,
        rtf,
        subtitles,
        restructuredtext,
        asciidoc,
    )  # plain stays the first
