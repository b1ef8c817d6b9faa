"""Chinese and Japanese that run down a page, in columns from right to left: as rows, from top to bottom.

liteparse puts letters together that stand side by side; where each letter stands, PDFium tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from liteparse import ParsedPage, TextItem
from pypdfium2 import PdfDocument

from index.grouping import runs_of

_EAST_ASIAN = "[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]"
_ALONE = re.compile(rf"(?<!\S){_EAST_ASIAN}\S?(?!\S)")
"""A letter with no other beside it, but for the mark that follows it below."""
_LETTER = re.compile(_EAST_ASIAN)
_LEAST, _MOSTLY = 20, 0.7
"""Letters of a page that stand alone, and the share of all that do."""
_LONGEST_RUNS = 4
"""Letters that stand one below the other, on average, at the least."""
_SAME_COLUMN, _NEAR = 0.4, 1.9
"""Of a letter's size: how far the middles of letters are apart, to the side and down."""


class _Letter(NamedTuple):
    """``x`` and ``y`` are those of its middle, y growing downwards."""

    text: str
    x: float
    y: float
    size: float


def set_in_rows(data: bytes, pages: Iterable[ParsedPage]) -> None:
    """Write the columns of such pages as rows of pages as high as these are wide. Raises: what PDFium raises."""
    suspects = [page for page in pages if _are_apart(page.text_items)]
    if not suspects:
        return
    with PdfDocument(data) as document:
        for page in suspects:
            runs = list(_runs(_letters(document[page.page_num - 1])))
            if sum(map(len, runs)) >= _LONGEST_RUNS * len(runs):
                page.text_items = [_row(run, page) for run in runs]
                page.width, page.height, page.vector_graphics = page.height, page.width, None


def _are_apart(items: Iterable[TextItem]) -> bool:
    text = "\n".join(item.text for item in items)
    alone = sum(1 for _ in _ALONE.finditer(text))
    return alone >= _LEAST and alone >= _MOSTLY * len(_LETTER.findall(text))


def _letters(page: Any) -> Iterator[_Letter]:
    text, height = page.get_textpage(), page.get_height()
    for at in range(text.count_chars()):
        letter = text.get_text_range(at, 1).strip()
        if letter:
            left, bottom, right, top = text.get_charbox(at, loose=True)
            yield _Letter(letter, (left + right) / 2, height - (bottom + top) / 2, max(right - left, top - bottom))


def _runs(letters: Iterable[_Letter]) -> Iterator[list[_Letter]]:
    """What stands one below the other without a gap, column by column from the right."""
    for column in _columns(letters):
        yield from runs_of(column, lambda run, letter: _is_far_below(run[-1], letter))


def _is_far_below(before: _Letter, letter: _Letter) -> bool:
    return letter.y - before.y > _NEAR * max(before.size, letter.size)


def _columns(letters: Iterable[_Letter]) -> Iterator[list[_Letter]]:
    from_right = sorted(letters, key=lambda letter: -letter.x)
    for column in runs_of(from_right, lambda column, letter: column[-1].x - letter.x > _SAME_COLUMN * letter.size):
        yield sorted(column, key=lambda letter: letter.y)


def _row(run: Sequence[_Letter], page: ParsedPage) -> TextItem:
    sizes = sorted(letter.size for letter in run if _LETTER.match(letter.text)) or [max(one.size for one in run)]
    size = sizes[(len(sizes) - 1) // 2]
    text = "".join(letter.text for letter in run)
    start, top = run[0].y - size / 2, page.width - run[0].x - size / 2
    place = {"x": start, "y": top, "width": run[-1].y + size / 2 - start, "height": size}
    return replace(page.text_items[0], text=text, font_size=size, font_name=None, mcid=None, rotation=0, **place)
