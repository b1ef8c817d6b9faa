"""What a passage is made of where it is more than a paragraph: items of lists, rows of tables, code, notes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple, cast, get_args

BlockKind = Literal["paragraph", "item", "continuation", "row", "caption", "term", "meaning", "code", "note"]
"""A continuation is a further paragraph of an item; a caption, what a table says of itself above its rows."""

_KINDS = frozenset(get_args(BlockKind))
_NO_NUMBER = "-"
_APART = ";"


class Cell(NamedTuple):
    """A cell of a row: characters ``start`` to ``end`` of its passage, after the name of its column, if it has one.

    A cell without words is empty, and has no name.
    """

    name_start: int
    start: int
    end: int


class Block(NamedTuple):
    """Characters ``start`` to ``end`` of its passage.

    ``number`` is that of an item, where its list has numbers; ``depth`` counts the lists around it. A row has a cell
    for each of its table's columns.
    """

    kind: BlockKind
    start: int
    end: int
    number: int | None = None
    depth: int = 0
    cells: tuple[Cell, ...] = ()

    def between(self, start: int, end: int) -> Block:
        """What of it stands between two characters of its passage, in a passage that begins at the first."""
        if start == 0 and self.end <= end:
            return self

        def moved(at: int) -> int:
            return min(max(at, start), end) - start

        cells = tuple(Cell(*map(moved, cell)) for cell in self.cells)
        return self._replace(start=moved(self.start), end=moved(self.end), cells=cells)


def written(blocks: Iterable[Block]) -> str:
    """
    >>> written([Block("paragraph", 0, 9), Block("item", 10, 14, 1, 1)])
    'paragraph 0 9;item 10 14 1 1'
    """
    return _APART.join(" ".join(_words(block)) for block in blocks)


def parsed(text: str) -> tuple[Block, ...]:
    """The blocks that were written so. Raises: ValueError."""
    return tuple(_block(words.split(" ")) for words in text.split(_APART))


def blocks_fit(blocks: Iterable[Block], passage: str) -> bool:
    """Whether they stand in the words of a passage, one after the other, and leave out none of these.

    >>> blocks_fit([Block("item", 0, 4), Block("item", 5, 9)], "rope lamp")
    True
    >>> blocks_fit([Block("item", 0, 4)], "rope lamp")
    False
    """
    at = 0
    for block in blocks:
        if not at <= block.start <= block.end <= len(passage) or _has_words(passage[at : block.start]):
            return False
        if block.cells and not _cells_fit(block, passage):
            return False
        at = block.end
    return not _has_words(passage[at:])


def _cells_fit(block: Block, passage: str) -> bool:
    at = block.start
    for cell in block.cells:
        if not at <= cell.name_start <= cell.start <= cell.end or _has_words(passage[at : cell.name_start]):
            return False
        at = cell.end
    return at <= block.end and not _has_words(passage[at : block.end])


def _has_words(text: str) -> bool:
    return any(map(str.isalnum, text))


def _words(block: Block) -> Iterator[str]:
    yield from (block.kind, str(block.start), str(block.end))
    if block.depth or block.cells or block.number is not None:
        yield _NO_NUMBER if block.number is None else str(block.number)
        yield str(block.depth)
    for cell in block.cells:
        yield from map(str, cell)


def _block(words: Sequence[str]) -> Block:
    kind, start, end, *further = words
    if kind not in _KINDS:
        raise ValueError(f"no kind of block: {kind}")
    number, depth, *offsets = further or (_NO_NUMBER, "0")
    numbers = list(map(int, offsets))
    cells = tuple(Cell(*cell) for cell in zip(numbers[::3], numbers[1::3], numbers[2::3], strict=True))
    return Block(
        cast(BlockKind, kind),
        int(start),
        int(end),
        None if number == _NO_NUMBER else int(number),
        int(depth),
        cells,
    )
