"""The characters around quotations: which open, and which close."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

_TURNED, _USUAL, _SPACED = re.compile(r"»(?=\w)"), re.compile(r"«(?=\w)"), re.compile(r"«\s(?=\w)")
"""« »so« », « «so» » and « « so » », each by its first sign."""
FEWEST, MOSTLY = 3, 0.9
"""Quotations that begin with », at the least, and for each with a space after «: fewer are slips of the pen."""


def usual_quotes(texts: Sequence[str]) -> Callable[[str], str]:
    """How to read quotation marks: German opens with » and closes with «, and Swedish has » for both."""
    marked = [text for text in texts if "»" in text or "«" in text]
    turned, usual, spaced = (sum(len(sign.findall(text)) for text in marked) for sign in (_TURNED, _USUAL, _SPACED))
    if turned < FEWEST or turned <= usual or turned < MOSTLY * spaced:
        return str
    return _turned if any("«" in text for text in marked) else _straight


def _turned(text: str) -> str:
    """As long as the text: offsets stay."""
    return text.replace("»", "\0").replace("«", "»").replace("\0", "«")


def _straight(text: str) -> str:
    return text.replace("»", '"')


def closing_quotes(text: str) -> Iterator[int]:
    """The places of those straight quotes that close; between two letters every other one does."""
    is_open = False
    at = text.find('"')
    while at >= 0:
        after_space = at == 0 or text[at - 1].isspace() or text[at - 1] in "([«'"
        before_space = at + 1 == len(text) or text[at + 1].isspace() or text[at + 1] in ".,;:)]!?"
        closes = is_open if after_space == before_space else before_space
        if closes:
            yield at
        is_open = not closes
        at = text.find('"', at + 1)
