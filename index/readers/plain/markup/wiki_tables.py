"""Tables in the source of a wiki's page: each row on a line of its own, its cells between bars."""

from __future__ import annotations

from collections.abc import Iterator

import regex

_ATTRIBUTES = regex.compile(r"\A[^|\[\]=]{1,60}=[^|]{0,300}\|(?!\|)")
_CELLS = regex.compile(r"\|\||!!")
_BEGIN, _END, _NEXT, _CAPTION = "{|", "|}", "|-", "|+"


def with_rows(text: str) -> str:
    """The text with the rows of its tables as plain text has them."""
    return "\n".join(_lines(text)) if _BEGIN in text else text


def _lines(text: str) -> Iterator[str]:
    depth = 0
    row: list[str] = []
    for line in text.split("\n"):
        words = line.lstrip()
        sign = words[:2]
        depth += sign == _BEGIN
        if depth == 0:
            yield line
        elif sign in (_BEGIN, _END, _NEXT, _CAPTION):
            yield from _row(row)
            row = []
            if sign != _NEXT:
                yield from ("", _cell(words[2:]) if sign == _CAPTION else "", "")
            depth -= sign == _END
        else:
            _add(row, words)
    yield from _row(row)


def _add(row: list[str], words: str) -> None:
    """Add the cells of a line to a row, or the words of a line without a sign to its last cell."""
    if words[:1] in ("|", "!"):
        row += map(_cell, _CELLS.split(words[1:]))
    elif row:
        row[-1] = f"{row[-1]} {words}".strip()


def _cell(words: str) -> str:
    return _ATTRIBUTES.sub("", words, count=1).strip()


def _row(cells: list[str]) -> Iterator[str]:
    if any(cells):
        yield f"| {' | '.join(cells)} |"
