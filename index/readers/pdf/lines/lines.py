"""A page of a PDF -> its lines."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from itertools import chain, pairwise

from index.grouping import runs_of
from index.readers.pdf.drawn.line import Item, Line, StatedHeading
from index.readers.pdf.lines.columns import Place, cell_edges, narrow_gutters
from index.readers.pdf.lines.drop_caps import with_drop_caps
from index.readers.pdf.lines.line_heights import as_high_as_usual
from index.readers.pdf.lines.note_signs import with_note_signs

BULLETS = "•▪■●◦‣⁃○□➢✓→➔➜►▶›"
_ENUMERATOR = re.compile(
    r"§+\s?\d{1,4}[a-z]?\.?|\(?(?:\d{1,3}|[^\W\d_]|[ivxlc]{1,7}|[IVXLC]{1,7})(?:[.)]|\.?[-–])|\((?:\d{1,3}|[^\W\d_])\)|\[[\w+*’'-]{1,12}\]"
)
_SECTION = re.compile(r"(?:\d{1,2}|[A-Z])(?:\.\d{1,2})+\.?")
_NAMED = re.compile(r"\s*(?=[^\W\d_]{3})(?![a-z])")
"""The number of a heading, and how this begins behind it: before others, it is a figure of a table."""
_HANGING = 4.5
"""Of a letter's size: so far behind where its number begins an item begins, at the most."""
_BOLD = re.compile(r"bold|black|heavy|demi|[-,]bd\b|-medi(?:ital)?$|(?:\b|\+)(?:cm|ec|sf|tc)(?:ss)?bx", re.IGNORECASE)
"""In a font's name; the last ones are TeX's and those of Ghostscript."""
_SAME_ROW = 0.5
"""Of a line's size: pieces whose tops are nearer to each other stand in one row."""
_GUTTER = 1.5
"""Of a line's size: a wider gap between two pieces of a row parts columns, or the cells of a table."""
_NARROW_GUTTER = 0.6
"""Of a line's size: so wide a gap parts columns where the page has a gutter."""
_CELL_GAP = 0.5
"""The same between cells that begin where others do."""
_EQUAL = 0.3
"""Points."""
_WORD_GAP = 0.12
_LEAST_SIZE = 3
"""Of a font; some files scale letters of size 1."""
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
"""What stands for signs that a font does not tell."""
_BROKEN = "\x02\ufffe\u00ad\uffff"
"""What stands for a hyphen that only the end of a line needed."""


def lines_of(
    items: Iterable[Item], page: int, headings: Mapping[int, StatedHeading], code: Set[str] = frozenset()
) -> list[Line]:
    """The lines of a page from top to bottom; pieces that stand far apart in a row stay lines of their own.

    ``headings`` are those of the page's marked content, by its number, ``code`` the fonts of programs.
    """
    upright = with_drop_caps([item for item in items if item.text.strip() and not round(item.rotation) % 360])
    upright.sort(key=lambda item: (item.y + item.height, item.x))
    gutters = narrow_gutters([Place(item.x, item.x + item.width, item.y, len(item.text)) for item in upright])
    found = runs_of(upright, lambda row, item: not _is_beside(row[0], item))
    rows = [sorted(row, key=lambda item: item.x) for row in found]
    pieces = [run for row, edges in zip(rows, _edges(rows), strict=True) for run in _pieces(row, gutters, edges, code)]
    lines = [line for run in pieces if (line := _line(run, page, headings, code)).text]
    return with_note_signs(as_high_as_usual(lines))


def _is_beside(first: Item, item: Item) -> bool:
    """Whether an item stands in the row that another one begins; a bullet may be drawn smaller, and higher."""
    least = max if first.text.strip() in BULLETS else min
    distance = item.y + item.height - first.y - first.height
    return distance <= _SAME_ROW * least(_size(item), _size(first))


def _edges(rows: Sequence[Sequence[Item]]) -> list[set[int]]:
    starts = [
        {round(item.x) for before, item in pairwise(row) if item.x - before.x - before.width > _CELL_GAP * _size(item)}
        for row in rows
    ]
    are_heads = [all(map(is_bold, row)) and not _is_justified(row) for row in rows]
    return cell_edges(starts, [{round(item.x) for item in row} for row in rows], are_heads)


def _is_justified(row: Sequence[Item]) -> bool:
    """Whether all spaces of a row are equally wide, as those of a line are that is set to its column's width."""
    gaps = [round(item.x - before.x - before.width, 1) for before, item in pairwise(row)]
    return len(gaps) > 1 and max(gaps) - min(gaps) <= _EQUAL


def _pieces(row: Sequence[Item], gutters: Sequence[float], edges: Set[int], code: Set[str]) -> Iterable[list[Item]]:
    if not gutters and all(item.font_name in code for item in row):
        return [list(row)]
    return runs_of(
        row,
        lambda run, item: not _leads_in(run, item) and _are_apart(run[-1].x + run[-1].width, item, gutters, edges),
    )


def _leads_in(run: Sequence[Item], item: Item) -> bool:
    """Whether what stands before an item is only its bullet, or at the beginning of a row its number."""
    words = run[-1].text.strip()
    is_near = len(run) == 1 and item.x - run[0].x < _HANGING * _size(item)
    if words in BULLETS:
        return True
    is_section = _NAMED.match(item.text) and _SECTION.fullmatch(words)
    return is_near and (is_section or _ENUMERATOR.fullmatch(words)) is not None


def _are_apart(end: float, item: Item, gutters: Sequence[float], edges: Set[int]) -> bool:
    """Whether an item stands in another column, or cell, than what ends there before it."""
    gap = (item.x - end) / _size(item)
    if gap > _CELL_GAP and round(item.x) in edges:
        return True
    return gap > _GUTTER or (gap > _NARROW_GUTTER and any(end <= at <= item.x for at in gutters))


def _line(run: Sequence[Item], page: int, headings: Mapping[int, StatedHeading], code: Set[str]) -> Line:
    words = ""
    is_code = all(item.font_name in code for item in run)
    for before, item in zip([None, *run], run, strict=False):
        gap = item.x - (before.x + before.width) if before else 0
        is_apart = gap > _WORD_GAP * _size(item) and not words.endswith(" ")
        words += " " * (max(round(gap * len(item.text) / (item.width or 1)), 1) if is_code else 1) if is_apart else ""
        words += item.text
    for sign in _BROKEN:
        words = words.replace(sign, "-" if words.rstrip().endswith(sign) else "")
    words = CONTROL.sub("", words)
    longest = max(run, key=lambda item: len(item.text))
    bold = sum(len(item.text) for item in run if is_bold(item))
    return Line(
        words.strip() if is_code else " ".join(words.split()),
        page,
        run[0].x,
        max(item.x + item.width for item in run),
        min(item.y for item in run),
        _size(longest),
        2 * bold > sum(len(item.text) for item in run),
        stated=None if longest.mcid is None else headings.get(longest.mcid),
        is_size_told=bool(longest.font_size and longest.font_size >= _LEAST_SIZE),
        is_code=is_code,
    )


def is_bold(item: Item) -> bool:
    return _BOLD.search(item.font_name or "") is not None


def _size(item: Item) -> float:
    told = item.font_size if item.font_size and item.font_size >= _LEAST_SIZE else item.height
    return max(round(2 * (told or 10)) / 2, 1)


def usual_size(pages: Sequence[Sequence[Line]]) -> float:
    """The size that most letters have."""
    sizes: Counter[float] = Counter()
    for line in chain.from_iterable(pages):
        sizes[line.size] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0
