"""The line of a letter that says what it is on: « Objet : la cantine », « Betreff: Kündigung »."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from index.readers.plain.layout.paragraphs import Block
from index.readers.plain.lines.phrases import phrases_beside
from index.readers.plain.lines.signs import LONGEST

_PHRASES = phrases_beside(__file__)
TOP = 16
"""Blocks among which it stands: below the addresses and the date."""
LABELS = frozenset(_PHRASES["subjects"])
_SUBJECT = regex.compile(
    r"(?:\L<labels>)\s?[:：]\s*(?P<words>\S.*)|(?P<words>(?:\L<without_colon>)\s\S.*)",
    regex.IGNORECASE,
    labels=LABELS,
    without_colon=_PHRASES["without_colon"],
)
_TOLD = regex.compile(r"(?:\L<labels>)\s?[:：]\s*(?P<words>\S.*)", regex.IGNORECASE, labels=_PHRASES["titles"])


def subject_line(blocks: Sequence[Block]) -> int | None:
    """The number of the block that is such a line; None where no line is, or several are: those name parts."""
    found = [n for n, block in enumerate(blocks) if _is_subject(block)]
    if len(found) == 1 and 0 < found[0] < TOP:
        return found[0]
    return 0 if blocks and blocks[0].lines == 1 and _TOLD.fullmatch(blocks[0].text[:LONGEST]) else None


def subject_of(text: str) -> str:
    """What such a line says without its label, or that of a title; all of another line."""
    match = _SUBJECT.fullmatch(text) or _TOLD.fullmatch(text)
    return match["words"] if match else text


def _is_subject(block: Block) -> bool:
    return block.lines == 1 and len(block.text) <= LONGEST and _SUBJECT.fullmatch(block.text) is not None
