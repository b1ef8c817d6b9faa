"""What a page of a PDF is made of: runs of text as they are drawn, and the lines that they make."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, Protocol

from index.blocks import Cell


class Item(Protocol):
    """A run of text as liteparse gives it; y grows downwards."""

    text: str
    x: float
    y: float
    width: float
    height: float
    font_name: str | None
    font_size: float | None
    mcid: int | None
    rotation: float


class StatedHeading(NamedTuple):
    """What the file itself says of a line: that it belongs to the heading ``number``, whose level is 1 at the top."""

    level: int
    number: int


@dataclass(slots=True)
class Line:
    """``column`` is where the column begins and ends that the line stands in; ``cells`` are those of a table's row;
    where ``is_size_told`` is false, the size is the height; ``is_code`` where its letters are those of programs."""

    text: str
    page: int
    left: float
    right: float
    top: float
    size: float
    is_bold: bool
    column: tuple[float, float] = (0, 0)
    stated: StatedHeading | None = None
    cells: tuple[Cell, ...] = ()
    is_size_told: bool = True
    is_code: bool = False

    @property
    def is_row(self) -> bool:
        return bool(self.cells)
