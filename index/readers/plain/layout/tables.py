"""Tables in plain text: their rules are no text, and no heading's underline; a row may take several lines."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.language.rows import LONGEST_ROW, is_row
from index.readers.plain.layout.wrapping import columns_of
from index.readers.plain.lines.lines import Line
from index.readers.plain.lines.punctuation import is_item, starts_lower

# By `re`: the time that `regex` takes for these grows with the square of a line.
_RULE = re.compile(r"(?=.*[-=_─━═]{3})[-=+|:_\s─━═│┼╪╬├┤]*")
_CELL = re.compile(r"\S+(?: \S+)*")
_GOES_ON = (",", "-", "–", "/", "(", "&", "+", "、", "，")
"""What ends a cell that the next line goes on with."""
_BORDER = re.compile(r"[+|┌┬├┼└┴╔╠╚╒╞╘][-=+|:\s─━═┬┼┴╤╪╧╦╬╩]{2,}[+|┐┤┘╗╣╝╕╡╛]")


def without_rules(lines: Sequence[Line]) -> list[Line]:
    """The lines without the rules between rows and the borders around them."""
    if not any(_is_drawn(line.text) for line in lines):
        return list(lines)
    left: list[Line] = []
    gap = 0
    for n, line in enumerate(lines):
        above = n > 0 and line.gap == 0 and is_row(lines[n - 1].text)
        below = n + 1 < len(lines) and lines[n + 1].gap == 0 and is_row(lines[n + 1].text)
        if _is_drawn(line.text) and ((above and below) or ((above or below) and _BORDER.fullmatch(line.text))):
            gap = max(gap, line.gap)
            continue
        left.append(line._replace(gap=gap) if gap > line.gap else line)
        gap = 0
    return left


def _is_drawn(text: str) -> bool:
    return not text[:1].isalnum() and (_RULE.fullmatch(text) or _BORDER.fullmatch(text)) is not None


def with_rows_joined(lines: Sequence[Line]) -> list[Line]:
    """The lines of a table whose cells go on in the next line, as one: each row is a line, its words in their order."""
    joined: list[Line] = []
    for n, line in enumerate(lines):
        above = joined[-1] if joined else None
        if (
            above is not None
            and not line.gap
            and _goes_on(above, line)
            and _is_among_rows(joined, lines[n + 1 : n + 2])
        ):
            is_last = len(_cells(line)) == 1 and max(_cells(line)) == max(_cells(above))
            joined[-1] = above._replace(text=above.text + (" " if is_last else "   ") + line.text)
        else:
            joined.append(line)
    return joined


def _is_among_rows(above: Sequence[Line], below: Sequence[Line]) -> bool:
    """Whether the last line stands right below a row, or what follows is one."""
    return any(is_row(line.text) for line in [*above[-2:-1], *below])


def _goes_on(row: Line, below: Line) -> bool:
    """Whether each cell of a line stands below one of a row, and goes on with it, in lower case or after a comma."""
    if len(row.text) > LONGEST_ROW or not is_row(row.text) or "\t" in row.text + below.text or is_item(below.text):
        return False
    columns, cells = _cells(row), _cells(below)
    if not len(cells) < len(columns) or not all(at in columns for at in cells):
        return False
    return all(starts_lower(cell) or columns[at].endswith(_GOES_ON) for at, cell in cells.items())


def _cells(line: Line) -> dict[int, str]:
    """The words of a line's cells by the column that each begins in."""
    return {line.indent + columns_of(line.text[: cell.start()]): cell[0] for cell in _CELL.finditer(line.text)}
