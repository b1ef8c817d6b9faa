"""Jupyter notebooks: their words as Markdown, their code as code; what it printed is left out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from index.readers.decoding import decode
from index.readers.draft import Draft
from index.readers.foreign import foreign
from index.readers.markdown.reader import read_text

_FENCE = "`" * 12
"""Longer than any that code holds."""
_DEEPEST = 6


def read(data: bytes, name: str, language: str | None) -> Draft:
    text = decode(data, name)
    with foreign(name):
        markdown = "\n\n".join(_written(cell) for cell in _cells(json.loads(text)) if _words(cell).strip())
    return read_text(markdown, name, language)


def _cells(notebook: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Its cells; notebooks before version 4 had them on worksheets."""
    for sheet in notebook.get("worksheets", [notebook]):
        yield from (cell for cell in sheet["cells"] if isinstance(cell, dict))


def _written(cell: dict[str, Any]) -> str:
    words, kind = _words(cell), cell.get("cell_type")
    if kind == "code":
        return f"{_FENCE}\n{words}\n{_FENCE}"
    if kind == "heading":
        level = cell.get("level")
        signs = "#" * min(level, _DEEPEST) if isinstance(level, int) else ""
        return f"{signs or '#'} {' '.join(words.split())}"
    return words


def _words(cell: dict[str, Any]) -> str:
    """A cell's source, which is one string or one for each line; code was called its input once."""
    source = cell.get("source", cell.get("input"))
    lines = source if isinstance(source, list) else [source]
    return "".join(line for line in lines if isinstance(line, str))
