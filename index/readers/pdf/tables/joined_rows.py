"""What stands side by side and is one line all the same: a label and its value, the words of a justified line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from index.readers.pdf.drawn.line import Line
from index.readers.plain.lines.punctuation import goes_on
from index.readers.table_rows import named_row

_ALIGNED = 2.0
"""Points between the ends of lines that are justified, and between cells that begin one below the other."""
_LEAST_ROWS = 2
_SPACE = 1.5
"""Of a line's size: so wide a space at the most, where parts begin at one place by chance."""
_OPEN = 0.6
"""The share of such spaces over which a sentence goes on."""
_LONGEST_LABEL = 40
_LEAST_LABELS = 3
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


def labelled_rows(run: Sequence[Row]) -> list[Line]:
    """A line for each label and its value of several lines, an address for instance, and for those among them; none
    where the rows are a table's, or each label stands beside one line."""
    values = list(_values(run))
    if len(values) == len(run) < _LEAST_LABELS or not all(is_labelled([label, *value[:1]]) for label, value in values):
        return []
    return [_labelled(label, value) for label, value in values]


def with_labels(run: Sequence[Row]) -> Iterator[Line]:
    """The lines of rows that are no table's, labels and their values as one: « Name: » and « Ada Finch »."""
    for row in run:
        if is_labelled(row) or (len(row) == 2 and row[1].text.startswith(_COLONS) and not row[0].stated):
            yield joined(row)
        else:
            yield from row


def _values(run: Sequence[Row]) -> Iterator[tuple[Line, list[Line]]]:
    """What stands left in each row, and what stands right of it, be it in several lines."""
    value: list[Line] = []
    for row in run:
        if len(row) == 1 and value and abs(row[0].left - value[0].left) < _ALIGNED:
            value.append(row[0])
        else:
            value = list(row[1:])
            yield row[0], value


def _labelled(label: Line, value: Sequence[Line]) -> Line:
    is_wrapped = any(goes_on(line.text, after.text) for line, after in pairwise(value))
    words = (" " if is_wrapped else "\n").join(line.text for line in value)
    row = named_row([label.text], [words])
    return replace(label, text=row.text, cells=row.cells, right=max(line.right for line in value), is_bold=False)


def goes_on_below(row: Row, below: Row) -> bool:
    """Whether what stands behind a label goes on in the row below it."""
    return len(row) == 2 and len(below) == 1 and abs(below[0].left - row[1].left) < _ALIGNED


def is_labelled(row: Row) -> bool:
    """Whether a row is a label, « Name: », and what it stands before."""
    if len(row) != 2 or any(line.stated for line in row):
        return False
    label, value = row
    return label.text.endswith(_COLONS) and len(label.text) <= _LONGEST_LABEL and not value.text.endswith(_COLONS)
