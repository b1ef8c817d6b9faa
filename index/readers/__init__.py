"""Bytes -> Article, one module or one room a format; here is the one door."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import PurePath
from typing import NamedTuple, Protocol, cast

from index.article import Article
from index.errors import NoParagraph, NoText, UnreadFormat
from index.readers.draft import Draft


class Reader(Protocol):
    """A module that reads files."""

    def read(self, data: bytes, name: str, language: str | None) -> Draft:
        """Raises: UnreadableArticle, with the file's ``name``."""


class Format(NamedTuple):
    """Files of the media types ``types``, whose names mostly end in one of ``suffixes``."""

    types: frozenset[str]
    suffixes: frozenset[str]


def _format(types: str, suffixes: str) -> Format:
    return Format(frozenset(types.split()), frozenset(suffixes.split()))


_PICTURE = re.compile(rb"/[^/\0]{1,100}\.(?:png|jpe?g|gif|emf|wmf|bmp|tiff?|svg)", re.IGNORECASE)
_OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_ODF = "application/vnd.oasis.opendocument."

# The readers' modules by name. Told here, so that only the one is imported that is needed: their parsers and patterns
# take longer to make than a file to read.
_FORMATS = {
    "plain.reader": _format("text/plain", ".txt .text"),
    "markdown.reader": _format("text/markdown", ".md .markdown .mdown .mkd .mdx .qmd .rmd"),
    "notebook": _format("application/x-ipynb+json", ".ipynb"),
    "html.reader": _format("text/html application/xhtml+xml", ".html .htm .xhtml"),
    "zipped_page": _format("application/x-zipped-page", ""),
    "mhtml": _format("multipart/related", ".mhtml .mht"),
    "eml.reader": _format("message/rfc822", ".eml"),
    "eml.mailbox": _format("application/mbox", ".mbox"),
    # An Office file with a password is no zip archive, and its format cannot be seen.
    "docx.reader": _format(f"{_OFFICE} application/x-encrypted-office", ".docx"),
    "odt.reader": _format(f"{_ODF}text {_ODF}text-template", ".odt .ott"),
    "epub.reader": _format("application/epub+zip", ".epub"),
    "pdf.reader": _format("application/pdf", ".pdf"),
    "rtf.reader": _format("application/rtf", ".rtf"),
    "subtitles": _format("text/vtt application/x-subrip", ".srt .vtt"),
    "restructuredtext": _format("text/x-rst", ".rst .rest"),
    "asciidoc.reader": _format("text/asciidoc", ".adoc .asciidoc .asc"),
    "bbcode": _format("text/x-bbcode", ".bbcode"),
    "org.reader": _format("text/org", ".org"),
}


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
        raise (NoText if _is_of_pictures(draft, data) else NoParagraph)(name)
    return draft


def _is_of_pictures(draft: Draft, data: bytes) -> bool:
    """Whether a document has pictures and no words; an archive names what it holds as it is."""
    return not draft.sections and data.startswith(b"PK") and _PICTURE.search(data) is not None


def suffixes() -> frozenset[str]:
    """The suffixes of the files that are read."""
    return frozenset().union(*(one.suffixes for one in _FORMATS.values()))


def _reader(data: bytes, name: str) -> Reader:
    """Raises: UnreadFormat."""
    from index.readers.formats import ZIP, certain_type, name_of
    from index.readers.text_formats import likely_type

    suffix = PurePath(name).suffix.lower()
    media_type = certain_type(data)
    # ".txt" tells nothing, because Markdown and web pages are called so too.
    if media_type in (None, ZIP) and suffix not in _FORMATS["plain.reader"].suffixes:
        for module, one in _FORMATS.items():
            if suffix in one.suffixes:
                return _imported(module)
    media_type = media_type or likely_type(data, suffix)
    for module, one in _FORMATS.items():
        if media_type in one.types:
            return _imported(module)
    raise UnreadFormat(name, name_of(media_type))


def _imported(module: str) -> Reader:
    return cast(Reader, import_module(f"index.readers.{module}"))
