"""What is written within the pictures of a PDF, and cells that no table was seen in: scraps that say little alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from index.language.sentences.sentence_ends import SENTENCE_ENDS
from index.readers.pdf.paragraphs.line_groups import begins_item
from index.readers.pdf.paragraphs.paragraphs import PDFBlock

_ENDS = tuple(SENTENCE_ENDS)
_LONGEST, _LEAST = 20, 6
"""Characters of a label; and labels in a row, which make a picture's."""


def join_labels(blocks: Sequence[PDFBlock]) -> Iterator[PDFBlock]:
    """The blocks, with the labels of one picture as the lines of one."""
    for (is_label, _), group in groupby(blocks, key=lambda block: (_is_label(block), block.page)):
        run = list(group)
        if is_label and len(run) >= _LEAST:
            yield replace(run[0], text="\n".join(block.text for block in run))
        else:
            yield from run


def _is_label(block: PDFBlock) -> bool:
    is_apart = block.level is not None or block.cells or block.is_item or block.is_code or begins_item(block.text)
    return not is_apart and len(block.text) <= _LONGEST and not block.text.endswith(_ENDS)
