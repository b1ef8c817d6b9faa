"""Text as Discord shows it: every character as written, and no word of ours turned round by it."""

from __future__ import annotations

import re
import unicodedata

from bot.shortening import HEADING_LIMIT, shortened

LINE_BREAKS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
"""Where a line ends, for `str.splitlines` as for what a browser shows."""

# What Discord reads as markup wherever it stands. A colon only in links and in names of emoji, a dot only in
# invitations, which unfurl without "https://".
_ANYWHERE = re.compile(
    r"[\\*_~`|\[]"
    r"|<(?=[@#:/A-Za-z]|\+[0-9])"
    r"|@(?=everyone|here)"
    r"|:(?=//|[A-Za-z0-9_+-]+:)"
    r"|(?i:(?<=discord)|(?<=discordapp))\.(?i:(?=gg/|com/|new/|gift/))"
)

# Headings, lists, small print and quotations, which only begin a line. The text may be followed by more.
_AT_LINE_START = re.compile(
    rf"(?<![^{LINE_BREAKS}])([^\S{LINE_BREAKS}]*)"
    r"((?=#{1,3}(?![^\s\ufeff])|[-+](?![^\s\ufeff#])|>)|[0-9]+(?=\.(?![^\s\ufeff])))"
)

# What does nothing where it stands alone: a bar, a tilde, an underscore inside a word, a number that begins a line.
_HARMLESS = re.compile(r"(?<!\|)\|(?!\|)|(?<!~)~(?!~)|(?<=[A-Za-z0-9])_(?=[A-Za-z0-9])|^[0-9]+\.")

_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")

_POP_EMBEDDING, _POP_ISOLATE, _FIRST_STRONG_ISOLATE = "\u202c", "\u2069", "\u2068"
_RIGHT_TO_LEFT_EMBEDDING = "\u202b"
_CLOSED_BY = dict.fromkeys("\u202a\u202b\u202d\u202e", _POP_EMBEDDING) | dict.fromkeys(
    "\u2066\u2067\u2068", _POP_ISOLATE
)
_OPENING_OR_CLOSING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_RIGHT_TO_LEFT = {"R", "AL", "RLE", "RLO", "RLI", "LRE", "LRO", "LRI", "FSI", "PDF", "PDI"}


def escape(text: str) -> str:
    """``text`` with a backslash before all that Discord would read as markup, a mention or a link."""
    return _AT_LINE_START.sub(r"\1\2\\", _ANYWHERE.sub(r"\\\g<0>", text))


def unescape(text: str) -> str:
    """What Discord shows of an escaped text: a backslash goes, the punctuation after it stays."""
    return _ESCAPED.sub(r"\1", text)


def is_plain(text: str) -> bool:
    """Whether a line can be the label of a link as it is: Discord shows a backslash there, and reads the markup too."""
    left = _HARMLESS.sub("x", text)
    return escape(left) == left and "]" not in left


def balanced(line: str) -> str:
    """``line`` with every direction it opens closed again, so that what follows is not turned round (UAX #9)."""
    return line + _closing(line, [])


def in_its_direction(line: str) -> str:
    """A line that stands alone; one that begins from right to left runs so to its end.

    Discord's lines run from left to right, so that the full stop of an Arabic one would stand before its first word.
    """
    return f"{_RIGHT_TO_LEFT_EMBEDDING}{line}{_POP_EMBEDDING}" if _begins_from_right(line) else line


def without_direction(line: str) -> str:
    """The inverse of ``in_its_direction``."""
    inner = line[1:-1]
    is_given = line == f"{_RIGHT_TO_LEFT_EMBEDDING}{inner}{_POP_EMBEDDING}" and _begins_from_right(inner)
    return inner if is_given else line


def isolated(text: str) -> str:
    """``text`` as one piece among words of another direction; unchanged when it runs from left to right."""
    if text.isascii() or not any(unicodedata.bidirectional(char) in _RIGHT_TO_LEFT for char in text):
        return text
    return enclosed(text)


def enclosed(text: str) -> str:
    """``text`` as one piece, whatever runs in it or stands at its ends."""
    return _FIRST_STRONG_ISOLATE + text + _closing(text, [_POP_ISOLATE])


def inline(text: str, limit: int = HEADING_LIMIT) -> str:
    """What others wrote, such as a title or a question, as one line among words of ours."""
    return isolated(escape(shortened(text, limit)))


def _begins_from_right(line: str) -> bool:
    """By the first letter that has a direction (UAX #9, P2)."""
    directions = map(unicodedata.bidirectional, line)
    return next((direction for direction in directions if direction in ("L", "R", "AL")), "L") != "L"


def _closing(line: str, still_open: list[str]) -> str:
    for char in _OPENING_OR_CLOSING.findall(line):
        if char in _CLOSED_BY:
            still_open.append(_CLOSED_BY[char])
        elif char == _POP_EMBEDDING and still_open[-1:] == [_POP_EMBEDDING]:
            still_open.pop()
        elif char == _POP_ISOLATE and _POP_ISOLATE in still_open:
            # An isolate takes the embeddings opened inside it along.
            while still_open.pop() != _POP_ISOLATE:
                pass
    innermost_first = still_open[::-1]
    isolates = innermost_first.count(_POP_ISOLATE)
    outside = still_open[: still_open.index(_POP_ISOLATE)] if isolates else still_open
    return _POP_ISOLATE * isolates + "".join(outside)
