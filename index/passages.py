"""Sections and passages: the headings of a text, and what a person would quote of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from index.blocks import Block

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
