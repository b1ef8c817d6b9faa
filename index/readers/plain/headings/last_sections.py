"""Names that a text's last sections have in all languages: « References », « Примечания », « 参考文献 »."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from index.readers.plain.headings.sections import depth_of
from index.readers.plain.layout.paragraphs import Block
from index.readers.plain.lines.phrases import phrases_beside
from index.readers.plain.lines.signs import Heading, HeadingList

NAMES = frozenset(phrases_beside(__file__)["names"])


def add_last_sections(blocks: Sequence[Block], outline: HeadingList) -> None:
    """Lines that are such a name, below a blank line and above text.

    One below all else stands beside the outermost headings; those of each chapter stand in it.
    """
    found = [n for n in range(1, len(blocks) - 1) if _is_one(blocks, outline, n)]
    others = [n for n, heading in enumerate(outline) if n and heading and n not in found]
    outermost = min((depth_of(heading) for n in others if (heading := outline[n])), default=0)
    last = max((n for n in others if (heading := outline[n]) and depth_of(heading) == outermost), default=0)
    names = Counter(blocks[n].text for n in found)
    for n in found:
        beside = outline[last] if n > last and names[blocks[n].text] == 1 else None
        outline[n] = (beside or outline[n] or Heading("", "plain", 1))._replace(words=blocks[n].text)


def _is_one(blocks: Sequence[Block], outline: HeadingList, n: int) -> bool:
    if blocks[n].text.casefold() not in NAMES or not blocks[n].gap:
        return False
    return outline[n] is not None or not (outline[n - 1] or outline[n + 1])
