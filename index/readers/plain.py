"""Plain text: paragraphs between blank lines, headings as short lines without a full stop.

Also the plain text that lost its shape: all headings first, then every paragraph run together.
"""

from __future__ import annotations

import re

from index.article import Section
from index.language.detection import language_of
from index.language.sentences import Span
from index.readers.decoding import decode
from index.readers.draft import Draft, passages_at
from index.readers.lost_headings import assign_headings, split_paragraphs

TYPES = frozenset({"text/plain"})
SUFFIXES = frozenset({".txt", ".text"})

_BLOCK = re.compile(r"\S(?:.|\n(?!\s*\n))*(?<=\S)")
_LINE = re.compile(r"\S.*(?<=\S)")
_DATED = re.compile(r"\s*date\s+(\d{4}(?:-\d{2}){0,2})(?=\s)", re.IGNORECASE)
_LIST_ITEM = re.compile(r"[-*+•–—]\s|\d+[.)]\s")
_CLOSING = " \u00a0\u202f»”\"’')]"
_SENTENCE_ENDS = (*".,;:!…。．،۔।", "")
_HEADING_LENGTH = 120
"""Characters; newspapers' headlines seldom pass 100."""
_WRAPPED_LINE = 100
"""Characters: a text with no longer line is wrapped by hand, and its lines are no paragraphs."""


def read(data: bytes, name: str, language: str | None) -> Draft:
    return read_text(decode(data, name), language)


def read_text(text: str, language: str | None) -> Draft:
    published, start = _published(text)
    blocks = _blocks(text, start)
    language = language_of(text[start:], language)
    if _lost_its_shape(text, blocks):
        body = blocks.pop()
        paragraphs = split_paragraphs(text, *body, language)
        if len(paragraphs) > 1:
            return _recovered(text, blocks, paragraphs, language, published)
        blocks.append(body)
    return _as_written(text, blocks, language, published)


def _published(text: str) -> tuple[str | None, int]:
    """The date in front of the first heading, and where that heading begins."""
    dated = _DATED.match(text)
    return (dated[1], dated.end()) if dated else (None, 0)


def _blocks(text: str, start: int) -> list[Span]:
    """What stands between blank lines; in a text without any, its lines."""
    blocks = [match.span() for match in _BLOCK.finditer(text, start)]
    if len(blocks) == 1:
        lines = [match.span() for match in _LINE.finditer(text, start)]
        if max((end - begin for begin, end in lines), default=0) > _WRAPPED_LINE:
            return lines
    return blocks


def _lost_its_shape(text: str, blocks: list[Span]) -> bool:
    """Whether nothing but short lines stands before one last block."""
    return bool(blocks) and all(
        end - start <= _HEADING_LENGTH and "\n" not in text[start:end] for start, end in blocks[:-1]
    )


def _is_heading(block: str) -> bool:
    return (
        len(block) <= _HEADING_LENGTH
        and "\n" not in block
        and block.rstrip(_CLOSING)[-1:] not in _SENTENCE_ENDS
        and not _LIST_ITEM.match(block)
    )


def _as_written(text: str, blocks: list[Span], language: str, published: str | None) -> Draft:
    section, sections, places = Section(), [], []
    for start, end in blocks:
        if _is_heading(text[start:end]):
            section = Section((text[start:end],))
            sections.append(section)
        else:
            places.append((section, (start, end)))
    return Draft(text, passages_at(text, places), tuple(sections), language=language, published=published)


def _recovered(text: str, headings: list[Span], paragraphs: list[Span], language: str, published: str | None) -> Draft:
    sections = [Section((text[start:end],), inferred=True) for start, end in headings]
    owners = assign_headings(
        [text[start:end] for start, end in headings], [text[start:end] for start, end in paragraphs], language
    )
    nowhere = Section(inferred=True)
    places = [
        (nowhere if owner is None else sections[owner], span) for owner, span in zip(owners, paragraphs, strict=True)
    ]
    return Draft(text, passages_at(text, places), tuple(sections), language=language, published=published)
