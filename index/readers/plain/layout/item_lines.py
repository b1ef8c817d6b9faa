"""Lines without a sign of their own beside the items of a list: what goes on with an item, and what heads others."""

from __future__ import annotations

from index.language.rows import is_row
from index.readers.plain.lines.lines import Line
from index.readers.plain.lines.punctuation import is_item
from index.readers.plain.lines.signs import number_of


def is_beside_item(line: Line, below: Line, after: Line | None) -> bool:
    """Whether a line without a sign stands right below one with a bullet, no further right, or right above one:
    « Fixes »."""
    if is_item(below.text) or below.indent > line.indent:
        return False
    return _is_bulleted(line.text) or (after is not None and not after.gap and _is_bulleted(after.text))


def _is_bulleted(text: str) -> bool:
    return is_item(text) and number_of(text) is None


def hangs_below_item(line: Line, below: Line) -> bool:
    """Whether a line stands right below an item, and begins where its words do."""
    if below.gap or below.indent <= line.indent or not is_item(line.text) or is_row(below.text):
        return False
    sign, _, words = line.text.partition(" ")
    return below.indent == line.indent + len(sign) + 1 + len(words) - len(words.lstrip())
