"""What stands under a heading, as elements: the passages with their blocks, put together where HTML has one element."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import groupby, zip_longest
from typing import Any, NamedTuple

from bot.pages.reading import Reading, Span
from bot.pages.rendering.contents import HeadedPassages, Heading
from bot.pages.rendering.elements import (
    Before,
    Definitions,
    Element,
    Entry,
    Group,
    Item,
    List,
    Paragraph,
    Row,
    Table,
    Words,
)
from bot.pages.rendering.paragraphs import Chunk, pieces_of, visible
from index import Block, Cell, Passage

DEEPEST = 6
"""Lists within each other."""
_FAMILIES = {
    "item": "list",
    "continuation": "list",
    "row": "table",
    "caption": "table",
    "term": "definitions",
    "meaning": "definitions",
}
"""What HTML puts around a block; all else stands by itself."""


class HeadedElements(NamedTuple):
    """``first`` is the number of the first passage, from 1; 0 where there is none."""

    heading: Heading | None
    elements: Sequence[Element]
    is_continued: bool
    first: int


class _WrittenBlock(NamedTuple):
    """A block and its words; a row's cell by cell."""

    block: Block
    passage: Passage
    cells: list[Words]

    @property
    def words(self) -> Words:
        return [piece for cell in self.cells for piece in cell]

    def names(self) -> Iterator[str]:
        """The names of a row's columns, as they stand before the cells; empty where a cell is."""
        for cell in self.block.cells:
            yield self.passage.text[cell.name_start : cell.start].rstrip(" :")


def headed_elements(reading: Reading, headed_passages: Iterable[HeadedPassages]) -> Iterator[HeadedElements]:
    page = None
    for headed in headed_passages:
        elements: list[Element] = []
        for passage in headed.passages:
            extent = headed.portion or (passage.start, passage.end)
            elements += _before(reading, extent, passage.page if passage.page != page else None)
            page = passage.page
            _add_passage(elements, reading, passage, extent)
        first = headed.passages[0].number + 1 if headed.passages else 0
        yield HeadedElements(headed.heading, elements, headed.is_continued, first)


def _before(reading: Reading, extent: Span, page: int | None) -> list[Element]:
    start, end = extent
    pins = [pin for pin in reading.pins if start <= pin.start < end]
    has_notice = bool(reading.notice and reading.spans) and start <= reading.spans[0][0] < end
    return [Before(page, has_notice, pins)] if page or pins or has_notice else []


def _add_passage(elements: list[Element], reading: Reading, passage: Passage, extent: Span) -> None:
    written = _written(reading, passage, extent)
    runs = [list(run) for _, run in groupby(written, key=lambda one: _family(one.block))]
    parts = [part for run in runs for part in _parts(run)]
    number = passage.number + 1
    if len(parts) == 1:
        _add(elements, parts[0], number)
        return
    group = Group(number, [])
    for part in parts:
        _add(group.elements, part, 0)
    elements.append(group)


def _written(reading: Reading, passage: Passage, extent: Span) -> list[_WrittenBlock]:
    """The blocks of a passage, as far as they are in the extent; one that has none told is a paragraph."""
    first, last = extent[0] - passage.start, extent[1] - passage.start
    blocks = passage.blocks or (Block("paragraph", 0, passage.end - passage.start),)
    if extent != (passage.start, passage.end):
        blocks = tuple(block for block in blocks if block.start < last and first < block.end)
    counted = [(block, block.cells or (Cell(block.start, block.start, block.end),)) for block in blocks]
    within = partial(_within, extent, passage.start)
    chunks = [Chunk(*map(within, cell)) for _, cells in counted for cell in cells]
    pieces = iter(pieces_of(passage.source, extent, chunks, reading.spans))
    return [_WrittenBlock(block, passage, [next(pieces) for _ in cells]) for block, cells in counted]


def _within(extent: Span, start: int, at: int) -> int:
    return min(max(start + at, extent[0]), extent[1])


def _family(block: Block) -> str:
    return _FAMILIES.get(block.kind, block.kind)


def _parts(run: list[_WrittenBlock]) -> list[list[_WrittenBlock]]:
    """A term belongs to its meaning; all else stands alone."""
    return [run] if _family(run[0].block) == "definitions" else [[one] for one in run]


def _add(elements: list[Element], part: Sequence[_WrittenBlock], number: int) -> None:
    """Add an element, or add to the last one what belongs into it."""
    first = part[0]
    match _family(first.block):
        case "list":
            _add_item(elements, first, number)
        case "table":
            _add_row(elements, first, number)
        case "definitions":
            last = elements[-1] if elements else None
            if not isinstance(last, Definitions):
                elements.append(last := Definitions())
            terms = [one.words for one in part if one.block.kind == "term"]
            last.entries.append(Entry(number, terms, [one.words for one in part if one.block.kind == "meaning"]))
        case kind:
            elements.append(Paragraph(kind, number, first.words))


def _add_item(elements: list[Element], written: _WrittenBlock, number: int) -> None:
    block = written.block
    around: list[Any] = elements
    for _ in range(1, min(block.depth, DEEPEST)):
        last = around[-1] if around else None
        if not isinstance(last, List):
            break
        around = last.items[-1].below
    last = around[-1] if around else None
    is_ordered, is_continued = block.number is not None, block.kind == "continuation"
    if not isinstance(last, List) or last.is_ordered != is_ordered:
        around.append(last := List(is_ordered))
    last.items.append(Item(number, written.words, None if is_continued else block.number, is_continued))


def _add_row(elements: list[Element], written: _WrittenBlock, number: int) -> None:
    last = elements[-1] if elements else None
    if written.block.kind == "caption":
        elements.append(Table(Paragraph("caption", number, written.words)))
        return
    names = [visible(name) for name in written.names()]
    if not isinstance(last, Table) or not last.has_room_for(names):
        elements.append(last := Table())
    last.names = [known or name for known, name in zip_longest(last.names, names, fillvalue="")]
    last.rows.append(Row(number, written.cells))
