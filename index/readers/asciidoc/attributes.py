"""The attributes of an AsciiDoc document: values that its lines refer to by name."""

from __future__ import annotations

import re

_ATTRIBUTE = re.compile(r":!?([\w-]{1,60})!?:(?:[ \t]+(.*))?$")
_REFERENCED = re.compile(r"(?<!\\)\{([\w-]{1,60})\}")
_LONGEST_VALUE, _MOST_REFERENCES = 500, 50
"""Of an attribute, in characters, and of a line: those that double each other would fill the memory."""
_CHARACTERS = {
    **{"nbsp": " ", "sp": " ", "empty": "", "blank": "", "zwsp": "", "wj": "", "apos": "'", "quot": '"'},
    **{"lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "deg": "°", "plus": "+", "brvbar": "¦", "vbar": "|"},
    **{"amp": "&", "lt": "<", "gt": ">", "startsb": "[", "endsb": "]", "caret": "^", "asterisk": "*", "tilde": "~"},
    **{"backslash": "\\", "backtick": "`", "two-colons": "::", "two-semicolons": ";;", "cpp": "C++", "pp": "++"},
}
"""Attributes that every document has."""


class Attributes:
    """Told from line to line."""

    def __init__(self) -> None:
        self._values = dict(_CHARACTERS)

    def take(self, line: str) -> tuple[str, str] | None:
        """The name and the value that a line gives an attribute; None where it is another line."""
        found = _ATTRIBUTE.match(line)
        if not found:
            return None
        value = (found[2] or "").strip()
        self._values[found[1]] = value[:_LONGEST_VALUE]
        return found[1], value

    def filled(self, line: str) -> str:
        """A line with the values that it refers to; unknown ones stay as they are."""
        if "{" not in line:
            return line
        return _REFERENCED.sub(lambda name: self._values.get(name[1], name[0]), line, count=_MOST_REFERENCES)
