"""A page of a PDF -> its lines in reading order, in one column or several, without running heads and page numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain, groupby, pairwise
from typing import Protocol


class Item(Protocol):
    """A run of text as liteparse gives it; y grows downwards."""

    text: str
    x: float
    y: float
    width: float
    height: float
    font_name: str | None
    font_size: float | None
    rotation: float


@dataclass(slots=True)
class Line:
    """``column`` is where the column begins and ends that the line stands in."""

    text: str
    page: int
    left: float
    right: float
    top: float
    size: float
    is_bold: bool
    column: tuple[float, float] = (0, 0)


_BOLD = re.compile(r"bold|black|heavy|semibold|demi|[-,]bd\b", re.IGNORECASE)
_SAME_ROW = 0.5
"""Of a line's size: pieces whose tops are nearer to each other stand in one row."""
_GUTTER = 1.5
"""Of a line's size: a wider gap between two pieces of a row parts columns, or the cells of a table."""
_WORD_GAP = 0.12
_EDGE = 0.12
"""Of a page's height: where running heads and page numbers stand, above and below."""
_APART = 1.6
"""Of a line's size: the least space between running heads and the text."""
_SMALL = 0.95
_MOST_HEADS = 4
_NUMBER = re.compile(
    r"\W*(?:(?:page|seite|página|pagina|p|s)\W{0,2})?\d{1,4}(?:\s*(?:/|of|sur|von|de)\s*\d{1,4})?\W*", re.IGNORECASE
)
_DIGITS = re.compile(r"\d+|\W+")
_LEAST_COLUMN = 4
"""Lines of a column."""
_MOST_SPANNING = 0.35
"""The share of a page's lines that may cross its gutter: titles, pictures' captions."""
_BROKEN = "\x02\ufffe\u00ad\uffff"
"""What stands for a hyphen that only the end of a line needed."""


def lines_of(items: Iterable[Item], page: int) -> list[Line]:
    """The lines of a page from top to bottom; pieces that stand far apart in a row stay lines of their own."""
    upright = [item for item in items if item.text.strip() and not round(item.rotation) % 360]
    upright.sort(key=lambda item: (item.y + item.height, item.x))
    rows: list[list[Item]] = []
    for item in upright:
        bottom = item.y + item.height
        if rows and abs(bottom - (rows[-1][0].y + rows[-1][0].height)) <= _SAME_ROW * min(
            _size(item), _size(rows[-1][0])
        ):
            rows[-1].append(item)
        else:
            rows.append([item])
    return [line for row in rows for line in _pieces(sorted(row, key=lambda item: item.x), page)]


def _pieces(row: Sequence[Item], page: int) -> Iterable[Line]:
    run: list[Item] = []
    for item in row:
        if run and item.x - (run[-1].x + run[-1].width) > _GUTTER * _size(item):
            yield _line(run, page)
            run = []
        run.append(item)
    yield _line(run, page)


def _line(run: Sequence[Item], page: int) -> Line:
    words = ""
    for before, item in zip([None, *run], run, strict=False):
        gap = item.x - (before.x + before.width) if before else 0
        words += (" " if gap > _WORD_GAP * _size(item) and not words.endswith(" ") else "") + item.text
    for sign in _BROKEN:
        words = words.replace(sign, "-" if words.rstrip().endswith(sign) else "")
    longest = max(run, key=lambda item: len(item.text))
    bold = sum(len(item.text) for item in run if _BOLD.search(item.font_name or ""))
    return Line(
        " ".join(words.split()),
        page,
        run[0].x,
        max(item.x + item.width for item in run),
        min(item.y for item in run),
        _size(longest),
        2 * bold > sum(len(item.text) for item in run),
    )


def _size(item: Item) -> float:
    return round(2 * (item.font_size or item.height or 10)) / 2


def without_running_heads(pages: Sequence[list[Line]], heights: Sequence[float]) -> tuple[list[list[Line]], int]:
    """The pages without what recurs at their edges, and how many lines that was."""
    edges = [_edge_lines(page, height) for page, height in zip(pages, heights, strict=True)]
    seen = Counter(key for page in edges for key in {_words_of(line) for line in page})
    small = _SMALL * usual_size(pages)
    bodies, dropped = [], 0
    for page, edge, height in zip(pages, edges, heights, strict=True):
        heads = {
            id(line)
            for line in edge
            if seen[_words_of(line)] > 1
            or _NUMBER.fullmatch(line.text)
            or (line.size < small and line.top < _EDGE * height)
        }
        bodies.append([line for line in page if id(line) not in heads])
        dropped += len(heads)
    return bodies, dropped


def usual_size(pages: Sequence[Sequence[Line]]) -> float:
    """The size that most letters have."""
    sizes: Counter[float] = Counter()
    for line in chain.from_iterable(pages):
        sizes[line.size] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0


def _edge_lines(page: Sequence[Line], height: float) -> list[Line]:
    """What stands at the upper and lower edge of a page, with more space to the text than its lines have."""
    found: list[Line] = []
    for inwards in (sorted(page, key=lambda line: line.top), sorted(page, key=lambda line: -line.top)):
        run: list[Line] = []
        for line, after in pairwise(inwards):
            if not (line.top < _EDGE * height or line.top > (1 - _EDGE) * height) or len(run) == _MOST_HEADS:
                break
            run.append(line)
            if abs(after.top - line.top) > _APART * min(line.size, after.size):
                found += run
                run = []
    return found


def _words_of(line: Line) -> tuple[str, int]:
    """What running heads have in common: their words without numbers, and where on the page they stand."""
    return _DIGITS.sub("", line.text).casefold(), round(line.top / 3)


def in_reading_order(lines: Sequence[Line]) -> list[Line]:
    """Column by column, between the lines that span them."""
    gutter = _gutter(lines)
    if gutter is None:
        left = min((line.left for line in lines), default=0)
        right = max((line.right for line in lines), default=0)
        for line in lines:
            line.column = (left, right)
        return sorted(lines, key=lambda line: (line.top, line.left))
    ordered: list[Line] = []
    by_height = sorted(lines, key=lambda line: line.top)
    for spans, group in groupby(by_height, key=lambda line: line.left < gutter < line.right):
        run = list(group)
        if spans:
            ordered += in_reading_order(run) if len(run) < len(lines) else run
        else:
            ordered += in_reading_order([line for line in run if line.right <= gutter])
            ordered += in_reading_order([line for line in run if line.left >= gutter])
    return ordered


def _gutter(lines: Sequence[Line]) -> float | None:
    """The place between two columns, if there are two: it is crossed by the fewest lines."""
    found: tuple[int, float] | None = None
    for at in sorted({round(line.left) - 2.0 for line in lines}):
        left = sum(line.right <= at for line in lines)
        right = sum(line.left >= at for line in lines)
        crossing = len(lines) - left - right
        if min(left, right) >= _LEAST_COLUMN and crossing <= _MOST_SPANNING * len(lines):
            balance = crossing * 4 - min(left, right)
            if found is None or balance < found[0]:
                found = balance, at
    return found[1] if found and _are_columns(lines, found[1]) else None


def _are_columns(lines: Sequence[Line], gutter: float) -> bool:
    """Columns hold text; the cells of a table, and numbers behind titles, are short."""
    right = [line for line in lines if line.left >= gutter]
    left = [line for line in lines if line.right <= gutter]
    return all(sum(len(line.text) for line in side) / len(side) >= 18 for side in (left, right))
