"""Lines that look like headings where this text has none: below its title, in a letter's greeting, at its end."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from index.readers.plain.front_matter.front import is_fact
from index.readers.plain.headings.lists import is_close
from index.readers.plain.layout.paragraphs import Block
from index.readers.plain.lines.dated_lines import date_of, holds_date
from index.readers.plain.lines.punctuation import ends_open, ends_sentence, is_item
from index.readers.plain.lines.signs import HeadingList

UNSURE = frozenset({"plain", "number", "counted", "capitals"})
"""Kinds of headings that may be other lines."""
FEWEST_CLOSE = 3
"""Headings right above their text, at the least, that tell how a text has its headings."""
_ADDRESS = regex.compile(r"\S@\S|://|www\.|\d{5}|(?:\+|\b0)\d[\d /()-]{5,}")
SEVERAL = 2
"""Headings with a blank line above them, at the least, that tell that all others have one."""
SIGNED, NAME = 2, 40
"""Lines below « Yours sincerely », and their characters, at the most."""


def without_asides(blocks: Sequence[Block], outline: HeadingList) -> HeadingList:
    """The headings without those."""
    outline = without_last(outline)
    _drop_signed_at(blocks, outline)
    _drop_sign_off(blocks, outline)
    _drop_fact(blocks, outline)
    _drop_parties(blocks, outline)
    _drop_apart(blocks, outline)
    _drop_within(blocks, outline)
    _drop_only_close(blocks, outline)
    return outline


def without_last(outline: HeadingList) -> HeadingList:
    """The same without a last block that no sign marks: nothing stands below it, so that it would be lost."""
    if outline and (last := outline[-1]) and last.kind in UNSURE:
        outline[-1] = None
    return outline


def _drop_fact(blocks: Sequence[Block], outline: HeadingList) -> None:
    """A line between the title and the first heading with a number or in capitals: it tells of the text, and nothing
    stands below it."""
    end = next((n for n, heading in enumerate(outline) if heading is None or heading.kind != "plain"), 0)
    first = outline[end] if end > 1 else None
    if first and first.kind in ("number", "capitals") and blocks[end - 1].gap:
        outline[end - 1] = None
    above = [n for n, heading in enumerate(outline[:-1]) if heading and outline[n + 1]]
    if above == [0, 1] and any(map(str.isdigit, blocks[1].text)) and blocks[1].gap and blocks[2].gap:
        outline[1] = None  # « For 4 people · 60 minutes »; where no other heading stands right above one, it is none


def _drop_apart(blocks: Sequence[Block], outline: HeadingList) -> None:
    """Lines with a blank line below them, above the first of those headings that have none: a place, « Dear all ». So
    is the only line below the title that looks like a heading."""
    title = next((n for n, block in enumerate(blocks) if not is_fact(block.text)), 0)
    plain = [n for n, heading in enumerate(outline[:-1]) if n and n != title and heading and heading.kind == "plain"]
    above_text = [n for n in plain if outline[n + 1] is None]
    close = [n for n in above_text if blocks[n + 1].gap == 0]
    apart = [n for n in above_text if blocks[n + 1].gap > 0]
    if len(close) >= FEWEST_CLOSE and len(close) > len(apart):
        for n in apart:
            if n < close[0] and (ends_sentence(blocks[n + 1].text) or ends_open(blocks[n + 1].text)):
                outline[n] = None
    elif apart == [1] and sum(heading is not None for heading in outline) == 2 and outline[0]:
        outline[1] = None


def _drop_within(blocks: Sequence[Block], outline: HeadingList) -> None:
    """The last line before a blank one, a name for instance, where headings stand right above their text; and what
    leads to a list right below a heading with a number: « Members are »."""
    begin = [n for n in range(1, len(blocks) - 1) if outline[n] and not outline[n + 1] and blocks[n].gap]
    are_close = sum(not blocks[n + 1].gap for n in begin) >= max(FEWEST_CLOSE, len(begin) / 2)
    for n in range(1, len(blocks) - 1):
        heading, above = outline[n], outline[n - 1]
        if heading and heading.kind == "plain" and not blocks[n].gap:
            is_last = blocks[n + 1].gap > 0 and above is None and are_close
            leads = above is not None and above.kind == "number" and is_item(blocks[n + 1].text)
            leads = leads and any(map(str.isalpha, blocks[n - 1].text))  # « § 3 » has its words below it
            if is_last or leads:
                outline[n] = None


def _drop_only_close(blocks: Sequence[Block], outline: HeadingList) -> None:
    """The only heading without a blank line above it, where several have one: « Open daily », below a sentence; and
    those within the first lines, below the title."""
    found = [n for n, heading in enumerate(outline) if n and heading]
    close = [n for n in found if is_close(blocks[n])]
    front = next((n for n in range(1, len(blocks)) if not is_close(blocks[n])), len(blocks))
    if len(found) - len(close) < SEVERAL or sum(n > front for n in close) > 1:
        return
    for n in close:
        if (heading := outline[n]) and heading.kind == "plain" and is_close(blocks[n + 1]):
            outline[n] = None


def is_address(block: Block) -> bool:
    """Whether short lines say where somebody lives, or how to reach whom."""
    return len(block.text) <= NAME * block.lines and _ADDRESS.search(block.text) is not None


def _drop_parties(blocks: Sequence[Block], outline: HeadingList) -> None:
    """« Between », above the names and addresses of those who agree on what has numbers below."""
    with_number = [n for n, heading in enumerate(outline) if heading and heading.kind == "number"]
    if len(with_number) < FEWEST_CLOSE:
        return
    below = with_number[0]
    for n in range(below - 1, 0, -1):
        if (heading := outline[n]) is None:
            continue
        tells = any(ends_sentence(block.text) or is_item(block.text) for block in blocks[n + 1 : below])
        is_alone = below == n + 1 and blocks[n].gap > 0  # perhaps the name of a part
        if heading.kind == "plain" and not tells and not is_alone:
            outline[n] = None
        else:
            below = n


def _drop_signed_at(blocks: Sequence[Block], outline: HeadingList) -> None:
    """« Fait à Marrow, le 3 mai 2024 », or who signs above the day alone, behind the last sentence of a text."""
    end = next((n for n in range(len(blocks), 0, -1) if ends_sentence(blocks[n - 1].text)), 0)
    if end == 0 or len(blocks) - end > SIGNED + 2:
        return
    dated = [block.text for block in blocks[end:] if holds_date(block.text)]
    if len(dated) == 1 and (date_of(dated[0]) or "," in dated[0]):
        for n in range(end, len(outline)):
            if (heading := outline[n]) and heading.kind == "plain":
                outline[n] = None


def _drop_sign_off(blocks: Sequence[Block], outline: HeadingList) -> None:
    """« Yours sincerely », « The landlord », above nothing but names until the end, where other headings stand above
    sentences."""
    above_sentences = any(
        heading and ends_sentence(below.text) for heading, below in zip(outline, blocks[1:], strict=False)
    )
    if not above_sentences:
        return
    end = len(outline)
    for n in range(len(outline) - 1, 0, -1):
        heading, block = outline[n], blocks[n]
        if heading is None and (not _is_name(block) or end - n > SIGNED):
            return
        if heading is not None:
            is_indented = n + 1 < len(blocks) and blocks[n + 1].indent > block.indent
            if heading.kind != "plain" or ends_sentence(block.text) or is_indented:
                return
            outline[n], end = None, n


def _is_name(block: Block) -> bool:
    text = block.text
    if (
        not text[0].isalpha()
        or len(text) > NAME * block.lines
        or ends_sentence(text)
        or is_item(text)
        or text.count(",") > 1
        or ":" in text
        or "：" in text
    ):
        return False
    return not any(map(str.isdigit, text))
