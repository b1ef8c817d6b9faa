"""Blocks that a person would quote together: a lead-in and what it leads to, a term and its meaning."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from index.language.sentences.sentence_ends import FULL_STOPS
from index.readers.html.blocks.block import HTMLBlock
from index.readers.plain.lines.punctuation import is_item

LEAD_IN = (":", "：")
CLOSING = " »”\"’')]）」』"
SPEAKER = 60
"""Characters of a line that only names who speaks, or what follows."""
_TOGETHER = 600
"""Characters of a list that is one passage with its lead-in."""
_APART = frozenset({"heading", "term", "meaning", "note"})
_ADDRESS = re.compile(r"<?https?://\S+>?")


def together(blocks: Sequence[HTMLBlock], at: int) -> Sequence[HTMLBlock]:
    """A lead-in and what it leads to; a term and its meaning; any other block alone."""
    block = blocks[at]
    if block.kind == "term" and at and blocks[at - 1].kind == "term":
        return blocks[at : at + 1]  # it was not quoted with the one above: none of them has a meaning
    if block.kind == "term":
        end = next((n for n in range(at, len(blocks)) if blocks[n].kind != "term"), len(blocks))
        return blocks[at : end + 1] if end < len(blocks) and blocks[end].kind == "meaning" else blocks[at : at + 1]
    if block.kind in ("paragraph", "item") and at + 1 < len(blocks) and _ADDRESS.fullmatch(blocks[at + 1].text):
        return blocks[at : at + 2]
    if block.kind == "item" and (inner := _inner_items(blocks, at)):
        return blocks[at : at + 1 + inner]
    if block.kind not in ("paragraph", "item") or not block.text.endswith(LEAD_IN) or at + 1 == len(blocks):
        return blocks[at : at + 1]
    return blocks[at : at + 1 + _led(blocks, at)]


def _led(blocks: Sequence[HTMLBlock], at: int) -> int:
    """How many blocks below a lead-in are quoted with it."""
    block, led = blocks[at], blocks[at + 1]
    kind = _kind(led)
    if led.kind in _APART:
        return 0
    if kind not in ("paragraph", _kind(block)):
        return _short_run(takewhile(lambda one: _kind(one) == kind, _from(blocks, at + 1))) or 1
    if kind == "paragraph" and len(block.text) <= SPEAKER and block.is_bold:
        return 1
    if block.kind == led.kind and len(led.text) <= SPEAKER and led.text.endswith(LEAD_IN):
        return 2 if at + 2 < len(blocks) and blocks[at + 2].kind == "code" else 0
    return 0


def _kind(block: HTMLBlock) -> str:
    """The kind of a block; that of a paragraph which its writer made an item is its dash, or "1" for any number."""
    if block.kind != "paragraph" or block.is_bold or not is_item(block.text):
        return block.kind
    return "1" if block.text[0].isalnum() else block.text[0]


def _inner_items(blocks: Sequence[HTMLBlock], at: int) -> int:
    """How many items stand within one that says little alone: « Membership », above « from 16 years on »."""
    outer = blocks[at]
    if len(outer.text) > SPEAKER or outer.text.rstrip(CLOSING).endswith(tuple(FULL_STOPS)):
        return 0
    return _short_run(takewhile(lambda one: one.kind == outer.kind and one.depth > outer.depth, _from(blocks, at + 1)))


def _short_run(run: Iterable[HTMLBlock]) -> int:
    """How many blocks it has; 0 where it is too long for one passage, which is known before its end."""
    count = letters = 0
    for block in run:
        count, letters = count + 1, letters + len(block.text)
        if letters > _TOGETHER:
            return 0
    return count


def _from(blocks: Sequence[HTMLBlock], at: int) -> Iterator[HTMLBlock]:
    """Those from there on; a slice would copy them for each that is looked at."""
    return (blocks[n] for n in range(at, len(blocks)))
