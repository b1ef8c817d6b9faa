"""Levels of headings that an RTF file tells by the names of its styles alone, as LibreOffice writes them."""

from __future__ import annotations

import re

from index.readers.rtf.source import end_of_group

_SHEET = re.compile(r"\{\\stylesheet(?![a-z])")
_STYLE = re.compile(r"\\s(\d{1,4})(?![0-9])[^{};]{0,1000}[ \n](?:(Title)|heading ([1-8]));", re.IGNORECASE)
_USE = re.compile(r"\\s(\d{1,4})(?![0-9])")
_LEVEL = r"\outlinelevel"


def with_levels(source: str) -> str:
    """A source that says the level where a style is used, if it says none anywhere; the title's is above all others."""
    sheet = _SHEET.search(source)
    if sheet is None or _LEVEL in source:
        return source
    end = end_of_group(source, sheet.start())
    levels = {style[1]: style[3] or "0" for style in _STYLE.finditer(source, sheet.start(), end)}

    def with_level(use: re.Match[str]) -> str:
        return f"{use[0]}{_LEVEL}{levels[use[1]]}" if use[1] in levels else use[0]

    return source[:end] + _USE.sub(with_level, source[end:]) if levels else source
