"""Headings of a PDF whose words tell them, or how deep they are, « TITLE I », « Chapter 2 », « § 3 », as in laws."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from index.readers.pdf.paragraphs.paragraphs import PDFBlock
from index.readers.plain.lines.punctuation import ends_in_full_stop
from index.readers.plain.lines.signs import is_bare_keyword, keyword_of

_LEAST = 3
_MOST_KINDS, _MOSTLY = 4, 0.7
"""Kinds of divisions that look alike, and the share of the headings of a look that are of one."""
_SECTION = re.compile(r"§\s?\d")
_LONGEST_NAME = 120
"""Letters of what a division is called, on the line below it."""


def with_divisions(blocks: Sequence[PDFBlock]) -> list[PDFBlock]:
    """The blocks, with each division and its name as one heading, where the text has no others; the kinds that come
    first are the outermost."""
    found = [at for at, block in enumerate(blocks) if _is_division(block)]
    if len(found) < _LEAST or any(block.level for block in blocks[found[0] :]):
        return list(blocks)
    kinds = list(dict.fromkeys(_kind(blocks[at]) for at in found))
    outer = max((block.level or 0 for block in blocks[: found[0]]), default=0)  # that of the title
    return list(_joined(blocks, {at: outer + 1 + kinds.index(_kind(blocks[at])) for at in found}))


def with_nested_divisions(blocks: Sequence[PDFBlock]) -> list[PDFBlock]:
    """The blocks, those headings deeper that look like others and are divisions of them: « § 3 » of « Chapter 2 »."""
    deeper: dict[int, int] = {}
    shift = 0
    for level in sorted({block.level for block in blocks if block.level and not block.is_stated}):
        kinds = _nested_kinds([block.text for block in blocks if block.level == level])
        deeper |= {
            at: shift + kinds.index(kind)
            for at, block in enumerate(blocks)
            if block.level == level and (kind := division_of(block.text)) in kinds
        }
        deeper |= {at: shift for at, block in enumerate(blocks) if block.level == level and at not in deeper}
        shift += max(len(kinds) - 1, 0)
    if not shift:
        return list(blocks)
    return [replace(one, level=(one.level or 0) + deeper[at]) if at in deeper else one for at, one in enumerate(blocks)]


def _nested_kinds(headings: Sequence[str]) -> list[str]:
    """The kinds of divisions among the headings of one look, the outermost first; none where they do not nest."""
    found = [kind for text in headings if (kind := division_of(text))]
    kinds = list(dict.fromkeys(found))
    counts = [found.count(kind) for kind in kinds]
    is_nested = 1 < len(kinds) <= _MOST_KINDS and min(counts) > 1 and counts == sorted(counts)
    return kinds if is_nested and len(found) > _MOSTLY * len(headings) else []


def division_of(text: str) -> str | None:
    """The kind of a division that a heading begins with.

    >>> division_of("Chapter 2"), division_of("§ 3 The lamp"), division_of("The lamp")
    ('chapter', '§', None)
    """
    return "§" if _SECTION.match(text) else keyword_of(text)


def _joined(blocks: Sequence[PDFBlock], levels: dict[int, int]) -> Iterator[PDFBlock]:
    for at, block in enumerate(blocks):
        above = levels.get(at - 1)
        if above and _is_name(block):
            continue
        is_named = at in levels and at + 1 < len(blocks) and _is_name(blocks[at + 1])
        name = f" {blocks[at + 1].text}" if is_named else ""
        yield replace(block, text=block.text + name, level=levels[at]) if at in levels else block


def _kind(block: PDFBlock) -> str:
    return block.text.split()[0].casefold()


def _is_division(block: PDFBlock) -> bool:
    return not block.cells and not block.is_item and is_bare_keyword(block.text)


def _is_name(block: PDFBlock) -> bool:
    is_short = len(block.text) <= _LONGEST_NAME and not ends_in_full_stop(block.text)
    return is_short and not block.cells and not block.is_item and not _is_division(block)
