"""Headings of a PDF that only their words tell, « TITLE I », « Chapter 2 », in a text without others, as laws are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from index.readers.pdf.paragraphs.paragraphs import PDFBlock
from index.readers.plain.lines.punctuation import ends_in_full_stop
from index.readers.plain.lines.signs import is_bare_keyword

_LEAST = 3
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
