"""Jupyter notebooks: their words as Markdown, their code as code; what it printed is left out."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from index.passages import Section
from index.readers.decoding import decode
from index.readers.draft import Draft
from index.readers.foreign import foreign
from index.readers.markdown.reader import read_text
from index.readers.markdown.writing import fenced

_DEEPEST = 6
_TAG = re.compile(
    r"<(/?)(h[1-6]|div|center|font|table|section|article|aside|details|blockquote|span|b|i|em|strong)\b", re.I
)
_LINK = r"\[[^\[\]\n]{1,120}\]\([^()\s]{1,200}\.(?:ipynb|html)\)"
_NEIGHBOURS = re.compile(rf"^[ \t<←|]*{_LINK}(?:[ \t]*[|·•][ \t]*{_LINK}){{1,4}}[ \t>→|]*$", re.MULTILINE)
"""Links to the notebooks before and behind, as some programs write them above and below each."""
_PROPER_HEADING = re.compile(r"\A\s{0,100}#{1,3} ")
_NOTICE = re.compile(r"^#{4,6}[ \t]+", re.MULTILINE)
_MENU = "menu"
"""What is left out."""


def read(data: bytes, name: str, language: str | None) -> Draft:
    text = decode(data, name)
    with foreign(name):
        written = [_written(cell) for cell in _cells(json.loads(text)) if _words(cell).strip()]
    markdown = "\n\n".join(_without_notices(written))
    markdown, menus = _NEIGHBOURS.subn("", markdown)
    draft = read_text(markdown, name, language)
    title = draft.title or _lone_heading(draft.sections)
    return replace(draft, title=title, left_out=+Counter({**draft.left_out, _MENU: menus}))


def _without_notices(cells: Sequence[str]) -> Iterator[str]:
    """The cells; what stands above the first proper heading as one of the least levels, such as « Copyright », is
    no heading."""
    first = next((at for at, cell in enumerate(cells) if _PROPER_HEADING.search(cell)), 0)
    yield from (_NOTICE.sub("", cell) for cell in cells[:first])
    yield from cells[first:]


def _lone_heading(sections: Sequence[Section]) -> str | None:
    """The one heading above all others, though code or a notice stands above it."""
    outermost = [section.path[0] for section in sections if len(section.path) == 1]
    return outermost[0] if len(outermost) == 1 and len(sections) > 1 and sections[0].path == (outermost[0],) else None


def _cells(notebook: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Its cells; notebooks before version 4 had them on worksheets."""
    for sheet in notebook.get("worksheets", [notebook]):
        yield from (cell for cell in sheet["cells"] if isinstance(cell, dict))


def _written(cell: dict[str, Any]) -> str:
    words, kind = _words(cell), cell.get("cell_type")
    if kind == "code":
        return "\n".join(fenced(words.splitlines()))
    if kind == "heading":
        level = cell.get("level")
        signs = "#" * min(level, _DEEPEST) if isinstance(level, int) else ""
        return f"{signs or '#'} {' '.join(words.split())}"
    return words + _closed(words)


def _closed(words: str) -> str:
    """The ends of the elements of HTML that a cell leaves open, which end with it."""
    tags = [(end, tag.lower()) for end, tag in _TAG.findall(words)]
    left = Counter(tag for end, tag in tags if not end) - Counter(tag for end, tag in tags if end)
    return "\n\n" + "".join(f"</{tag}>" for tag in left.elements()) if left else ""


def _words(cell: dict[str, Any]) -> str:
    """A cell's source, which is one string or one for each line; code was called its input once."""
    source = cell.get("source", cell.get("input"))
    lines = source if isinstance(source, list) else [source]
    return "".join(line for line in lines if isinstance(line, str))
