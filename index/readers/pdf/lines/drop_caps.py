"""Large first letters, beside which the first lines of a text stand: they are the first of its words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.readers.pdf.drawn.line import Item

_LETTER = re.compile(r"(?:[«“„¿¡\"]\s*)?[^\W\d_](?:['’])?")
_LARGER, _NEAR = 1.8, 5.0
"""Of the height of the lines beside it: that of a letter, at the least; and how far they are from it."""
_ALIGNED = 3.0
"""Points between where the lines beside a letter begin."""
_LEAST_BESIDE = 2
_WORD = re.compile(r"[^\W\d_]{2,}")
_WORDS = frozenset("AÀEÉIOÓUYВИКОСУЯ")
"""Letters that are words as well."""


def with_drop_caps(items: Sequence[Item]) -> list[Item]:
    """The items of a page, with each such letter before the first of those that stand beside it."""
    caps = [
        item
        for item in items
        if len(item.text) <= 5 and _LETTER.fullmatch(words := item.text.strip()) and words.isupper()
    ]
    placed = {id(cap) for cap in caps if _place(cap, items)}
    return [item for item in items if id(item) not in placed] if placed else list(items)


def _place(cap: Item, items: Sequence[Item]) -> bool:
    beside = sorted((item for item in items if _is_beside(item, cap)), key=lambda item: item.y)
    beside = [item for item in beside if abs(item.x - beside[0].x) <= _ALIGNED]
    if len(beside) < _LEAST_BESIDE or not beside[0].text[:1].isalpha():
        return False
    first = beside[0]
    first.text = cap.text.strip() + (" " if _is_word(cap, first, items) else "") + first.text
    for item in beside:
        item.x, item.width = cap.x, item.x + item.width - cap.x
    return True


def _is_beside(item: Item, cap: Item) -> bool:
    distance = item.x - cap.x - cap.width
    is_near = -item.height < 2 * distance and distance <= _NEAR * item.height
    return is_near and cap.height >= _LARGER * item.height and cap.y < item.y + item.height / 2 < cap.y + cap.height


def _is_word(cap: Item, first: Item, items: Sequence[Item]) -> bool:
    """Whether a letter is a word by itself: the page has what follows it elsewhere."""
    rest = _WORD.match(first.text)
    if rest is None or cap.text.strip()[-1:] not in _WORDS:
        return False
    word = rest[0].casefold()
    return any(word in map(str.casefold, _WORD.findall(item.text)) for item in items if item is not first)
