"""Fenced code of Markdown, told line by line."""

from __future__ import annotations

import re

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")


class Fences:
    """Told the lines of a text one after the other, says which of them are code or fence it in."""

    def __init__(self) -> None:
        self._open = ""

    @property
    def is_open(self) -> bool:
        return bool(self._open)

    def take(self, line: str) -> bool:
        mark = _FENCE.match(line)
        if mark and (not self._open or (mark[1].startswith(self._open) and not line.strip(" `~"))):
            self._open = "" if self._open else mark[1]
            return True
        return bool(self._open)
