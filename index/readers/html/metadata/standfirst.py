"""What stands below the title of an article and says in a sentence what it is on: many sites mark it as a heading."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from index.readers.html.blocks.block import HTMLBlock
from index.readers.html.trees.tree import words_in
from index.readers.plain.lines.punctuation import ends_sentence

_NAMES = frozenset({"subtitle", "standfirst", "dek", "deck", "chapo", "chapeau", "strapline", "excerpt", "summary"})
"""Words in the class of one."""
_AROUND = 2
"""Elements around its words."""
_LEAST = 30
"""Characters; Chinese and Japanese say a sentence in fewer, and end none of a heading with a full stop."""


def say_standfirst(blocks: Sequence[HTMLBlock]) -> None:
    """Make a paragraph of the first block below the title, where it is a heading by its mark alone."""
    if len(blocks) > 1 and blocks[0].kind == "heading" and blocks[1].kind != "heading" and _is_standfirst(blocks):
        blocks[0].kind = "paragraph"


def _is_standfirst(blocks: Sequence[HTMLBlock]) -> bool:
    first = blocks[0]
    element = first.end.element
    names = " ".join(around.get("class", "") for around in (element, *islice(element.iterancestors(), _AROUND)))
    is_alone = all(block.kind != "heading" or block.level != first.level for block in blocks[1:])
    is_sentence = len(first.text) >= _LEAST and ends_sentence(first.text)
    return not _NAMES.isdisjoint(words_in(names)) or (is_alone and is_sentence)
