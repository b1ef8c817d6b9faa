"""Tables of contents and lists of pictures that only lead to pages of a printed document."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import islice, takewhile

from index.readers.contents import is_contents_title, is_pictures_title
from index.readers.html.blocks.block import HTMLBlock
from index.readers.html.blocks.passages import levels_of
from index.readers.html.blocks.titles import compact
from index.readers.plain.lines.punctuation import ends_sentence

LEAST_ENTRIES = 4
_LONGEST_ENTRY = 200
_MOST = 0.75
"""The share of lines that are headings below; others are misspelt in one of the places."""
_PAGE = re.compile(
    r"[\s|.,…_](?:\d{1,4}|[ivxlc]{1,8})[.\s]*$|\b(?:frontispiece|frontispice|titelbild)\W*$", re.IGNORECASE
)
_NUMBER = re.compile(r"(?:\d{1,3}(?:\.\d{1,3}){0,4}|[IVXLC]{1,7})[.)]?\s+")


def without_page_lists(blocks: list[HTMLBlock]) -> tuple[list[HTMLBlock], int]:
    """The blocks without lists of a book's chapters or pictures, below what says so, most with the number of a page.

    Nor with lists of the headings that stand below.
    """
    blocks, repeated = _without_lists_of_headings(blocks)
    blocks, named = _without_named_list(blocks)
    found: list[HTMLBlock] = []
    dropped = at = seen = 0
    while at < len(blocks):
        if at >= seen and heads_list(blocks[at]):  # one within what was looked at heads the same again
            entries = list(takewhile(_may_be_listed, (blocks[n] for n in range(at + 1, len(blocks)))))
            seen = at + 1 + len(entries)
            if _are_pages(entries):
                dropped += len(entries)
                at = seen
                continue
        found.append(blocks[at])
        at += 1
    return found, dropped + repeated + named


def _without_lists_of_headings(blocks: list[HTMLBlock]) -> tuple[list[HTMLBlock], int]:
    """The blocks without lines together, most of which are headings below."""
    names = [_name_of(block) for block in blocks]
    if sum(count > 1 for count in Counter(names).values()) < LEAST_ENTRIES:
        return blocks, 0
    headings = {names[at]: at for at in reversed(levels_of(blocks))}
    found = [at for at, name in enumerate(names) if headings.get(name, at) > at]
    entries = range(found[0], found[-1] + 1) if len(found) >= LEAST_ENTRIES else range(0)
    is_list = entries and not any(blocks[at].kind == "heading" for at in entries)
    if not is_list or len(found) < _MOST * len(entries):
        return blocks, 0
    return blocks[: entries.start] + blocks[entries.stop :], len(entries)


def _without_named_list(blocks: list[HTMLBlock]) -> tuple[list[HTMLBlock], int]:
    """The blocks without « Contents » and the lines below, marked as headings or not, most of which head a text below.

    The list ends before the first of them that stands there again, or that has its text below.
    """
    title = next((at for at, block in enumerate(blocks) if heads_list(block)), len(blocks))
    lines = list(takewhile(_is_line, islice(blocks, title + 1, None)))[:-1]
    known: set[str] = set()
    for at, line in enumerate(lines):
        if compact(line.text) in known:
            del lines[at:]
            break
        known.add(compact(line.text))
    end = title + 1 + len(lines)
    below = {_name_of(block) for block in islice(blocks, end, None) if block.kind == "heading"}
    again = sum(_name_of(line) in below for line in lines)
    if again < LEAST_ENTRIES or 2 * again < len(lines):
        return blocks, 0
    return blocks[:title] + blocks[end:], len(lines)


def _is_line(block: HTMLBlock) -> bool:
    is_counted = len(block.text) <= _LONGEST_ENTRY and _NUMBER.match(block.text) is not None
    return block.kind == "heading" or is_counted or _may_be_listed(block)


def _name_of(block: HTMLBlock) -> str:
    return compact(_NUMBER.sub("", block.text[:_LONGEST_ENTRY], count=1))


def _are_pages(entries: Sequence[HTMLBlock]) -> bool:
    """Whether most say a page; the first row of a table may stand in each of the others, as their head."""
    least = LEAST_ENTRIES - 1 if entries and entries[0].kind == "row" else LEAST_ENTRIES
    return len(entries) >= least and 2 * sum(map(_ends_with_page, entries)) > len(entries)


def heads_list(block: HTMLBlock) -> bool:
    is_line = block.kind in ("heading", "paragraph")
    return is_line and (is_contents_title(block.text) or is_pictures_title(block.text))


def _may_be_listed(block: HTMLBlock) -> bool:
    if block.kind == "heading" or len(block.text) > _LONGEST_ENTRY:
        return False
    return _ends_with_page(block) or not ends_sentence(block.text)


def _ends_with_page(block: HTMLBlock) -> bool:
    return _PAGE.search(block.text) is not None
