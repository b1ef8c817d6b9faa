"""Pages that show a text as it was typed: an RFC, a mail in an archive, a manual."""

from __future__ import annotations

from collections.abc import Sequence

from index.readers.html.blocks.block import HTMLBlock

_SHARE = 0.9
"""Of a page's letters, at the least, that such a text has."""
_LEAST = 1_000
"""Characters; a shorter one may be an example."""


def text_of_page(blocks: Sequence[HTMLBlock]) -> str | None:
    """What a page shows as it was typed, where that is nearly all of it."""
    typed = [block.text for block in blocks if block.kind == "code"]
    length = sum(map(len, typed))
    if length < _LEAST or length < _SHARE * sum(len(block.text) for block in blocks):
        return None
    return "\n\n".join(typed)
