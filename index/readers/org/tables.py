"""Tables of Org, as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from index.readers.markdown import writing
from index.readers.org.inline import as_markdown

_RULE = re.compile(r"[ \t]*\|-[-+|]*$")
_WIDTHS = re.compile(r"<[lrc]?\d{0,3}>")
"""« <l> », « <10> »: how a column is shown."""


def markdown_table(lines: Sequence[str]) -> Iterator[str]:
    """A table; its first row names the columns. One of a single column is a list."""
    rows = [[as_markdown(cell.strip()) for cell in _cells(line)] for line in lines if not _RULE.match(line)]
    rows = [row for row in rows if any(row) and not all(not cell or _WIDTHS.fullmatch(cell) for cell in row)]
    width = max(map(len, rows), default=0)
    yield ""
    if len(rows) < 2 or width == 1:
        yield from (f"- {' | '.join(row)}" if len(rows) > 1 else " | ".join(row) for row in rows)
    else:
        yield from writing.table(rows)
    yield ""


def _cells(line: str) -> list[str]:
    return line.strip().removeprefix("|").removesuffix("|").split("|")
