"""What HTML has under a heading: paragraphs, lists in lists, tables with the names of columns, code."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import ClassVar, NamedTuple

from bot.pages.reading import MarginPin
from bot.pages.rendering.paragraphs import Piece

Words = Sequence[Piece]

MOST_OPEN = 3
"""Questions that stand open beside a passage; of more, their number alone does, until somebody wants to read them."""


@dataclass(slots=True)
class Paragraph:
    """``kind`` is also "code", "note" or "caption". ``number`` is a passage's, from 1; 0 for a part of one."""

    kind: str
    number: int
    words: Words


@dataclass(slots=True)
class Item:
    """``value`` is its number in a list that has some; it has no sign where it goes on with the one above."""

    number: int
    words: Words
    value: int | None
    is_continued: bool
    below: list[List] = field(default_factory=list)


@dataclass(slots=True)
class List:
    kind: ClassVar[str] = "list"
    is_ordered: bool
    items: list[Item] = field(default_factory=list)


class Row(NamedTuple):
    number: int
    cells: Sequence[Words]


@dataclass(slots=True)
class Table:
    """``names`` are those of its columns."""

    kind: ClassVar[str] = "table"
    caption: Paragraph | None = None
    names: list[str] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)

    def in_use(self) -> Table:
        """Without the columns in which nothing stands, as they are put between others for their looks."""
        columns = [at for at, name in enumerate(self.names) if name or any(row.cells[at] for row in self.rows)]
        rows = [Row(row.number, [row.cells[at] for at in columns]) for row in self.rows]
        return Table(self.caption, [self.names[at] for at in columns], rows)

    def has_room_for(self, names: Sequence[str]) -> bool:
        """Whether a row is of this table: what both name is the same."""
        if not self.rows:
            return True
        known = zip(self.names, names, strict=False)
        return len(names) == len(self.names) and all(not (one and other) or one == other for one, other in known)


class Entry(NamedTuple):
    number: int
    terms: Sequence[Words]
    meanings: Sequence[Words]


@dataclass(slots=True)
class Definitions:
    kind: ClassVar[str] = "definitions"
    entries: list[Entry] = field(default_factory=list)


@dataclass(slots=True)
class Group:
    """A passage that is made of several elements."""

    kind: ClassVar[str] = "group"
    number: int
    elements: list[Element]


@dataclass(slots=True)
class Before:
    """What a page says before a passage: that a ``page`` of the file begins, what has to be known of the marked words,
    what is pinned."""

    kind: ClassVar[str] = "before"
    page: int | None
    has_notice: bool
    pins: Sequence[MarginPin]

    @property
    def folded(self) -> list[str]:
        """The questions of all pins, where they are so many that they would push the passage away."""
        questions = [question for pin in self.pins for question in pin.questions]
        return questions if len(questions) > MOST_OPEN else []


Element = Paragraph | List | Table | Definitions | Group | Before
