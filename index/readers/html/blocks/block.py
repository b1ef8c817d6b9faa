"""A block of a page: what it is, its words, and where they end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from index.blocks import Block, Cell
from index.readers.html.trees.tree import Element

Kind = Literal["heading", "paragraph", "item", "term", "meaning", "row", "code", "note"]


class Place(NamedTuple):
    """Where a piece of text stands: in an element before its children, or after it."""

    element: Element
    is_tail: bool


@dataclass(slots=True)
class HTMLBlock:
    """``level`` is that of a heading, ``number`` that of an item, ``depth`` how many lists are around it,
    ``is_continued`` when the same item has words above; ``cells`` are a row's, which a table's caption has none of;
    ``is_bold`` when every word is bold or underlined, ``is_linked`` when every word is in a link; ``end`` is where its
    last words stand.
    """

    kind: Kind
    text: str
    end: Place
    level: int = 0
    number: int | None = None
    is_bold: bool = False
    is_linked: bool = False
    depth: int = 0
    is_continued: bool = False
    cells: tuple[Cell, ...] = ()

    def block(self, at: int) -> Block:
        """The same for an article, in a passage in which it begins ``at`` a character."""
        end = at + len(self.text)
        match self.kind:
            case "item":
                return Block("continuation" if self.is_continued else "item", at, end, self.number, self.depth)
            case "row":
                cells = tuple(Cell(*(at + offset for offset in cell)) for cell in self.cells) if at else self.cells
                return Block("row" if cells else "caption", at, end, cells=cells)
            case "term" | "meaning" | "code" | "note":
                return Block(self.kind, at, end)
        return Block("paragraph", at, end)
