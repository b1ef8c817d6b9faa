"""What stands side by side and is one line all the same: a label and its value, the words of a justified line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from index.readers.pdf.drawn.line import Line
from index.readers.plain.lines.punctuation import goes_on

_ALIGNED = 2.0
"""Points between the ends of lines that are justified, and between cells that begin one below the other."""
_LEAST_ROWS = 2
_SPACE = 1.5
"""Of a line's size: so wide a space at the most, where parts begin at one place by chance."""
_OPEN = 0.6
"""The share of such spaces over which a sentence goes on."""
_LONGEST_LABEL = 40
_COLONS = (":", "：")

Row = Sequence[Line]


def are_justified(run: Sequence[Row]) -> bool:
    """Whether the rows are lines of a text with wide spaces: they end at one place, and no parts begin at one."""
    parted = [row for row in run if len(row) > 1]
    pairs = [pair for row in parted for pair in pairwise(row)]
    if len(parted) < _LEAST_ROWS or max(row[-1].right for row in run) - min(row[-1].right for row in run) > _ALIGNED:
        return False
    starts = [{line.left for line in row[1:]} for row in parted]
    is_aligned = any(abs(one - other) < _ALIGNED for above, row in pairwise(starts) for one in above for other in row)
    is_narrow = all(line.left - before.right < _SPACE * line.size for before, line in pairs)
    is_open = sum(goes_on(before.text, line.text) for before, line in pairs) >= _OPEN * len(pairs)
    return is_open and (is_narrow or not is_aligned)


def joined(row: Row) -> Line:
    text = " ".join(line.text for line in row)
    longest = max(row, key=lambda line: len(line.text))
    return replace(longest, text=text, left=row[0].left, right=row[-1].right)


def with_labels(run: Sequence[Row], below: Row) -> Iterator[Line]:
    """The lines of rows that are no table's, labels and their values as one: « Name: » and « Ada Finch ».

    ``below`` is the row after them: a value of several lines stands apart from its label.
    """
    for row, after in zip(run, [*run[1:], below], strict=True):
        goes_on_below = len(row) > 1 and any(abs(line.left - row[1].left) < _ALIGNED for line in after[:1])
        if _is_labelled(row) and not goes_on_below:
            yield joined(row)
        else:
            yield from row


def _is_labelled(row: Row) -> bool:
    if len(row) != 2 or any(line.stated for line in row):
        return False
    label, value = row
    is_label = label.text.endswith(_COLONS) and len(label.text) <= _LONGEST_LABEL and not value.text.endswith(_COLONS)
    return is_label or value.text.startswith(_COLONS)
