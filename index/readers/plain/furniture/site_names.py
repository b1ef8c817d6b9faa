"""The name of a site and the words of its menu that stand above an article's title, on a page copied from a browser."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet

from index.readers.plain.layout.paragraphs import Block
from index.readers.plain.lines.punctuation import ends_sentence

TOP = 25
"""Blocks among which a title stands, and who wrote what is below it."""
LONGEST = 60
"""Characters of a line above a title, at the most."""


def above_title(blocks: Sequence[Block], furniture: AbstractSet[int], is_byline: Callable[[str], bool]) -> set[int]:
    """The numbers of the short lines above the title: that stands right above the name of who wrote the article, and
    right below menus or buttons, which stand below those lines too."""
    byline = next((n for n, block in enumerate(blocks[:TOP]) if n not in furniture and is_byline(block.text)), 0)
    title = byline - 1
    if title < 1 or title in furniture or title - 1 not in furniture or ends_sentence(blocks[title].text):
        return set()
    above = [n for n in range(title) if n not in furniture]
    are_short = all(blocks[n].lines == 1 and len(blocks[n].text) <= LONGEST for n in above)
    return set(above) if are_short and not any(ends_sentence(blocks[n].text) for n in above) else set()
