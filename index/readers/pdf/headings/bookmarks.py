"""What a PDF says itself of its headings, by tags or by bookmarks, and of its title and author."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol

from pypdfium2 import PdfDocument

from index.readers.pdf.drawn.documents import opened_document
from index.readers.pdf.drawn.line import Line, StatedHeading
from index.readers.pdf.lines.lines import usual_size
from index.readers.pdf.lines.typography import LARGER
from index.readers.plain.lines.division_words import COUNTED_DIVISIONS, KEYWORDS
from index.readers.plain.lines.phrases import any_of, phrases_beside

_LEVELS = {"Title": 1, "H": 1} | {f"H{level}": level for level in range(1, 7)}
_LEAST_HEADINGS = 2
_LEAST_FOUND = 0.5
"""The share of bookmarks that stand in the text; others lead to figures, or to nothing."""
_MOST_BOOKMARKS, _MOST_LINES = 2_000, 400
"""Of a document, and of a page; no book has more."""
_LONGEST = 6
"""Lines of a heading."""
_COMPACT = re.compile(r"[\W_]+")
_PARTS = "|".join(map(re.escape, sorted(KEYWORDS | COUNTED_DIVISIONS | {"appendix"})))
_NUMBER = re.compile(
    rf"\A\s*(?:(?:{_PARTS})\b)?\s*(?:\d+(?:\.\d+)*|[IVXLC]+|[A-Z])?[.):–—-]?(?=\s|$)\s*", re.IGNORECASE
)
_NO_TITLES = any_of(phrases_beside(__file__)["no_titles"])
_LIKELY_TITLE = re.compile(rf"(?!.*\.\w{{2,4}}$)(?!{_NO_TITLES}|document\d*$)[^\w\n]*+\w.*\w", re.IGNORECASE)
_UNLIKELY_AUTHOR = re.compile(r"[@\\]|\buser\b|\badmin", re.IGNORECASE)
"""Of accounts, not of people."""
_LONGEST_FACT = 300


class Bookmark(NamedTuple):
    """An entry of the outline that is shown beside a PDF; ``level`` is 1 at the top, ``page`` at the first."""

    level: int
    title: str
    page: int


@dataclass(frozen=True, slots=True)
class DocumentInfo:
    bookmarks: Sequence[Bookmark] = ()
    title: str | None = None
    author: str | None = None


class Element(Protocol):
    """A part of a tagged page, as liteparse gives it."""

    type: str
    marked_content_ids: list[int]
    children: list[Any]


def document_info(data: bytes) -> DocumentInfo:
    """What the file says of itself; nothing where it says nothing that can be read."""
    with opened_document(data) as document:
        if document is None:
            return DocumentInfo()
        facts = {key: " ".join(fact.split())[:_LONGEST_FACT] for key, fact in document.get_metadata_dict().items()}
        title, author = facts.get("Title", ""), facts.get("Author", "")
        return DocumentInfo(
            list(_bookmarks(document)),
            title if _LIKELY_TITLE.fullmatch(title) else None,
            author if " " in author and not _UNLIKELY_AUTHOR.search(author) else None,
        )


def _bookmarks(document: PdfDocument) -> Iterable[Bookmark]:
    for number, entry in enumerate(document.get_toc(max_depth=6)):
        if number == _MOST_BOOKMARKS:
            return
        place = entry.get_dest()
        page = None if place is None else place.get_index()
        title = " ".join(entry.get_title().split())
        if title and page is not None:
            yield Bookmark(entry.level + 1, title, page + 1)


def tagged_headings(roots: Iterable[Element], before: int) -> dict[int, StatedHeading]:
    """The headings of a tagged page by its marked content; they are counted on from ``before``."""
    headings: dict[int, StatedHeading] = {}
    waiting: list[tuple[Element, StatedHeading | None]] = []
    waiting.extend((root, None) for root in reversed(list(roots)))
    number = before
    while waiting:
        element, stated = waiting.pop()
        if stated is None and element.type in _LEVELS:
            number += 1
            stated = StatedHeading(_LEVELS[element.type], number)
        if stated is not None:
            headings |= dict.fromkeys(element.marked_content_ids, stated)
        waiting.extend((child, stated) for child in reversed(element.children))
    return headings


def mark_stated_headings(pages: Sequence[Sequence[Line]], bookmarks: Sequence[Bookmark]) -> None:
    """Mark the lines that are headings by the file's own word, and no others.

    Tags tell the very lines; where there are none, bookmarks are looked for on the pages they lead to.
    """
    lines = [line for page in pages for line in page]
    if len({line.stated for line in lines if line.stated}) >= _LEAST_HEADINGS and not _are_text(lines):
        return
    _clear(lines)
    by_page = {page[0].page: page[:_MOST_LINES] for page in pages if page}
    # Where a page ends between a bookmark's place and its heading, this stands on the next one.
    found = sum(
        any(_place(by_page.get(page, []), bookmark, at) for page in (bookmark.page, bookmark.page + 1))
        for at, bookmark in enumerate(bookmarks)
    )
    if found < max(_LEAST_HEADINGS, _LEAST_FOUND * len(bookmarks)):
        _clear(lines)


def _clear(lines: Iterable[Line]) -> None:
    for line in lines:
        line.stated = None


def _are_text(lines: Sequence[Line]) -> bool:
    """Whether half of what is tagged as headings looks like text, and more other lines like headings: such tags are
    those of styles of a word processor, whose looks were changed by hand."""
    size = usual_size([lines])
    stressed = [line for line in lines if line.size >= LARGER * size or line.is_bold or line.text.isupper()]
    tagged = {line.stated for line in lines if line.stated}
    seen = {line.stated for line in stressed if line.stated}
    return 2 * len(seen) <= len(tagged) < sum(line.stated is None for line in stressed)


def _place(lines: Sequence[Line], bookmark: Bookmark, number: int) -> bool:
    """Mark the lines that a bookmark leads to; it may say other words than its page, which then has none."""
    wanted = _spellings(bookmark.title)
    found: list[tuple[float, int, int]] = []
    for start, first in enumerate(lines):
        text = ""
        for end in range(start, min(start + _LONGEST, len(lines)) if first.stated is None else start):
            text = f"{text} {lines[end].text}"
            if wanted & _spellings(text):
                found.append((first.size + first.is_bold, -start, end + 1))
            if len(text) > len(bookmark.title) + 2 * _LONGEST:
                break
    if found:
        _, start, end = max(found)
        _state(lines, -start, end, StatedHeading(bookmark.level, number))
    return bool(found)


def _state(lines: Sequence[Line], start: int, end: int, stated: StatedHeading) -> None:
    while start and not _NUMBER.sub("", lines[start - 1].text, count=1) and lines[start - 1].stated is None:
        start -= 1  # "Chapter 1" on a line of its own
    for line in lines[start:end]:
        line.stated = stated


def _spellings(text: str) -> set[str]:
    """A heading with and without its number, whatever its case and its spaces."""
    return {_COMPACT.sub("", words).casefold() for words in (text, _NUMBER.sub("", text, count=1))} - {""}
