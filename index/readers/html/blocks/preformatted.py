"""Pages that show a text as it was typed: an RFC, a mail in an archive, a manual."""

from __future__ import annotations

from collections.abc import Sequence

from index.readers.html.blocks.block import HTMLBlock
from index.readers.plain.lines.punctuation import ends_in_full_stop

_SHARE = 0.9
"""Of a page's letters, at the least, that such a text has."""
_LEAST = 1_000
"""Characters; a shorter one may be an example."""
_PARAGRAPHS = 3
"""Of it that end as sentences do, at the least; a program has none."""


def text_of_page(blocks: Sequence[HTMLBlock]) -> str | None:
    """What a page shows as it was typed, where that is nearly all of it."""
    typed = "\n\n".join(block.text for block in blocks if block.kind == "code")
    if len(typed) < max(_LEAST, _SHARE * sum(len(block.text) for block in blocks)):
        return None
    sentences = sum(ends_in_full_stop(paragraph.rstrip()) for paragraph in typed.split("\n\n"))
    return typed if sentences >= _PARAGRAPHS else None
