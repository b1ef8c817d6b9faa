"""Sections and passages: the headings of a text, and what a person would quote of it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from index.blocks import Block
from index.language.sentences.sentences import Span, sentence_spans

_LINES = frozenset({"item", "row"})
PARAGRAPH_BREAK = "\n\n"
"""What stands between the paragraphs of an article's text."""


@dataclass(frozen=True, slots=True)
class Section:
    """The headings above a passage, outermost first; ``inferred`` when recovered, not read."""

    path: tuple[str, ...] = ()
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph, exactly as written: characters ``start`` to ``end`` of its article's text.

    ``number`` counts from 0. ``source`` is the article's whole text, shared and never copied. ``page`` counts from 1
    in the file, where it has pages. ``blocks`` are what it is made of, in order; none for a mere paragraph.
    """

    number: int
    section: Section
    start: int
    end: int
    source: str = field(repr=False)
    page: int | None = None
    blocks: tuple[Block, ...] = field(default=(), repr=False)

    @property
    def text(self) -> str:
        return self.source[self.start : self.end]


def passage_sentences(passage: Passage, language: str, start: int | None = None, end: int | None = None) -> list[Span]:
    """The sentences of a passage, or of its part from ``start`` to ``end``, as offsets in the article's text; an item
    of a list is one, however it ends.
    """
    first, last = passage.start if start is None else start, passage.end if end is None else end
    spans = sentence_spans(passage.source, first, last, language)
    begins = [passage.start + block.start for block in passage.blocks if block.kind in _LINES]
    return [part for span in spans for part in _parted(passage.source, *span, begins)] if begins else spans


def _parted(text: str, start: int, end: int, begins: Sequence[int]) -> Iterator[Span]:
    for begin in begins[bisect_right(begins, start) : bisect_left(begins, end)]:
        yield start, start + len(text[start:begin].rstrip())
        start = begin
    yield start, end
