"""Tables and code as Markdown, for readers that write another markup so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_BACKTICKS = re.compile("`+")


def table(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """The lines of a table, whose first row names the columns; short rows are filled up."""
    width = max(map(len, rows))
    for at, row in enumerate(rows):
        cells = [cell.replace("|", "\\|") for cell in (*row, *[""] * (width - len(row)))]
        yield f"| {' | '.join(cells)} |"
        if at == 0:
            yield "|---" * width + "|"


def fenced(lines: Sequence[str]) -> Iterator[str]:
    """Lines of code as they stand, between fences that are longer than what looks like one in them.

    >>> list(fenced(["make", "```"]))
    ['````', 'make', '```', '````']
    """
    longest = max((len(run) for line in lines for run in _BACKTICKS.findall(line)), default=0)
    fence = "`" * max(3, longest + 1)
    yield from (fence, *lines, fence)
