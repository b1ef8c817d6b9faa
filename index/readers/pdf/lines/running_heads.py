"""The pages of a PDF without running heads and page numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from index.readers.pdf.drawn.line import Line
from index.readers.pdf.lines.lines import usual_size
from index.readers.pdf.lines.side_lines import lines_beside
from index.readers.plain.lines.phrases import any_of, phrases_beside

_EDGE = 0.12
"""Of a page's height: where running heads and page numbers stand, above and below, at the least."""
_WIDEST_EDGE, _LINE, _LEAST_PAGES = 0.25, 0.005, 5
"""The same where most of so many pages begin or end further inside; and half of a line."""
_APART = 1.6
"""Of a line's size: the least space between running heads and the text."""
_LEAST_RECURRENT, _RECURRENT = 3, 0.3
"""Pages, and the share of all, on which the same words stand at an edge: they are no text, however near it is."""
_SMALL = 0.95
"""Of the usual size: a line below it, at the upper edge, is a running head; a bold one may be a heading."""
_MOST_HEADS = 4
"""Lines at an edge that stand together."""
_PAGE, _OF = (any_of(phrases_beside(__file__)[name]) for name in ("page", "of"))
_NUMBER = re.compile(
    rf"(?:(?!§)\W)*(?:(?:{_PAGE})\W{{0,2}})?\d{{1,4}}(?:\s*(?:/|{_OF})\s*\d{{1,4}})?\W*"
    r"|\W*(?:[A-Z]|\d{1,2})[-–]\d{1,3}\W*|\W*[ivxlc]{1,7}\W*|\W*[^\W\d_a-z]\W*",
    re.IGNORECASE,
)
_PRINTED_FROM = re.compile(r"(?:https?|file)://\S+(?:\s+\d{1,4}\s*/\s*\d{1,4})?")
"""What a browser prints below a page."""
_DIGITS = re.compile(r"\d+|\W+")
_FIRST_NUMBER = re.compile(r"\d{1,9}")


def without_running_heads(pages: Sequence[list[Line]], heights: Sequence[float]) -> tuple[list[list[Line]], int]:
    """The pages without what recurs at their edges, and how many lines that was."""
    inner, size = _inner(pages, heights), usual_size(pages)
    sized = list(zip(pages, heights, strict=True))
    zones = [[line for line in page if _is_at_edge(line, height, inner)] for page, height in sized]
    edges = [_edge_lines(page, height, inner) for page, height in sized]
    in_zones = Counter(words for page in zones for words in {_words_of(line, size) for line in page})
    on_edges = Counter(
        words for page in edges for words in {_words_of(line, size, is_heading=line.is_bold) for line in page}
    )
    least = max(2, min(_LEAST_RECURRENT, len(pages)), _RECURRENT * len(pages))
    bodies, dropped = [], 0
    beside = lines_beside(pages)
    for (page, height), zone, edge in zip(sized, zones, edges, strict=True):
        heads = {id(line) for line in zone if in_zones[_words_of(line, size)] >= least} | {
            id(line)
            for line in edge
            if on_edges[_words_of(line, size, is_heading=line.is_bold)] > 1
            or _NUMBER.fullmatch(line.text)
            or _PRINTED_FROM.fullmatch(line.text)
            or (line.size < _SMALL * size and line.top < _EDGE * height and not line.is_bold)
        }
        heads |= beside.intersection(map(id, page))
        bodies.append([line for line in page if id(line) not in heads])
        dropped += len(heads)
    return bodies, dropped


def _inner(pages: Sequence[list[Line]], heights: Sequence[float]) -> tuple[float, float]:
    """Between which shares of a page's height there is nothing but text."""
    rows = [[line.top / height for line in page] for page, height in zip(pages, heights, strict=True) if page]
    firsts, lasts = sorted(map(min, rows)), sorted(map(max, rows))
    if len(rows) < _LEAST_PAGES:
        return _EDGE, 1 - _EDGE
    upper, lower = firsts[len(rows) // 2] + _LINE, lasts[len(rows) // 2] - _LINE
    return max(_EDGE, min(upper, _WIDEST_EDGE)), min(1 - _EDGE, max(lower, 1 - _WIDEST_EDGE))


def _is_at_edge(line: Line, height: float, inner: tuple[float, float]) -> bool:
    return not inner[0] * height <= line.top <= inner[1] * height


def _edge_lines(page: Sequence[Line], height: float, inner: tuple[float, float]) -> list[Line]:
    """What stands at the upper and lower edge of a page, with more space to the text than its lines have."""
    found: list[Line] = []
    for inwards in (sorted(page, key=lambda line: line.top), sorted(page, key=lambda line: -line.top)):
        run: list[Line] = []
        for line, after in pairwise(inwards):
            if not _is_at_edge(line, height, inner) or len(run) == _MOST_HEADS:
                break
            run.append(line)
            if abs(after.top - line.top) > _APART * min(line.size, after.size):
                found += run
                run = []
    return found


def _words_of(line: Line, size: float, *, is_heading: bool = False) -> tuple[str, int]:
    """What running heads have in common: their words without numbers, and where on the page they stand.

    What is larger than the text may be headings that their numbers tell apart: « 4.9 Version 8 », « 4.10 Version 9 »;
    and so may what ``is_heading`` by its weight, where few pages have it. Figures alone have in common how far they are
    from the number of the page: others are a table's.
    """
    words = line.text if is_heading or line.size > size else _DIGITS.sub("", line.text)
    if not words and (number := _FIRST_NUMBER.search(line.text)):
        words = str(int(number[0]) - line.page)
    return words.casefold(), round(line.top / 3)
