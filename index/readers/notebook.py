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


def read(data: bytes, name: str, language: str | None) -> Draft:
    text = decode(data, name)
    with foreign(name):
        markdown = "\n\n".join(_cells(json.loads(text)))
    return read_text(markdown, name, language)


def _cells(notebook: dict[str, Any]) -> Iterator[str]:
    for cell in notebook["cells"]:
        source = cell["source"]
        words = source if isinstance(source, str) else "".join(source)
        if words.strip():
            yield f"{_FENCE}\n{words}\n{_FENCE}" if cell["cell_type"] == "code" else words
