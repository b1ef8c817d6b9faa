"""Lines of one text whose sizes vary, as where letters were recognised in a picture: they get the usual size."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise

from index.readers.pdf.drawn.line import Line
from index.readers.pdf.lines.lines import usual_size
from index.readers.plain.lines.punctuation import goes_on

_LEAST, _UNEVEN = 8, 0.25
"""Pairs of lines that are one sentence, and the share of these whose sizes differ; in print hardly any do."""
_LONG = 40
"""Letters of the first of them: shorter ones may be a heading."""
_NEAR, _ALIGNED = 2.0, 4.0
"""Of a line's size: how far the second is below; and points between where both begin."""
_FARTHEST = 1.3
"""Of the usual size: so far do they vary; what is larger is a heading."""


def even_out(pages: Sequence[Sequence[Line]]) -> None:
    pairs = list(_pairs(pages))
    if len(pairs) < _LEAST or sum(line.size != after.size for line, after in pairs) < _UNEVEN * len(pairs):
        return
    usual = usual_size(pages)
    for line in chain.from_iterable(pages):
        if usual / _FARTHEST <= line.size <= usual * _FARTHEST:
            line.size = usual


def _pairs(pages: Iterable[Sequence[Line]]) -> Iterator[tuple[Line, Line]]:
    """Lines below each other over which a sentence goes on."""
    for page in pages:
        for line, after in pairwise(page):
            is_below = 0 < after.top - line.top < _NEAR * line.size and abs(after.left - line.left) < _ALIGNED
            if is_below and len(line.text) >= _LONG and goes_on(line.text, after.text):
                yield line, after
