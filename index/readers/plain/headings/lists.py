"""Short lines that are no headings though they look so: items below a lead-in, « Place: the town hall », lists."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

import regex

from index.language.letters import is_uncased
from index.readers.plain.front_matter.front import is_fact
from index.readers.plain.headings.heading_form import is_day
from index.readers.plain.layout.paragraphs import Block
from index.readers.plain.lines.alike import positions_alike
from index.readers.plain.lines.punctuation import ends_sentence, introduces, is_item
from index.readers.plain.lines.signs import LONGEST, HeadingList, number_of, numbering_of

MOST_TOGETHER = 3
"""Headings that follow each other: a title, a chapter, its first section. More are a list."""
OFTEN = 3
"""Times that « Level: » begins a line; then it names a fact, and no section."""
MOST_AMOUNT = 40
"""Characters of « For 6 people »."""
TOP = 5
"""Lines among which a title, a date and a name stand."""
NAME = 20
"""Characters of a line that is but a name."""
_LABEL = regex.compile(r"(?:[^\w\s]{1,3}\s{0,2})?([^\W\d][^\d:：.!?]{0,30}?)\s?[:：]+\s?\S")
_DIGITS = regex.compile(r"\d+")
_CLOCK = regex.compile(r"\p{L}.*\d:\d{2}\b")


def labelled(blocks: Sequence[Block]) -> set[int]:
    """Lines like « Place: the town hall », where many are alike or follow each other; and those that name a time."""
    labels = [label_of(block.text) if _is_line(block) else "" for block in blocks]
    for n, block in enumerate(blocks[:TOP]):
        labels[n] = "" if is_fact(block.text) else labels[n]  # « Title: what it is of | By: Ada Finch »
    found = {n for alike in positions_alike(labels) if len(alike) >= OFTEN for n in alike}
    for n in range(1, len(blocks)):
        if labels[n] and labels[n - 1] and blocks[n].gap == 0:
            found |= {n - 1, n}
    return found | {n for n, block in enumerate(blocks) if ":" in block.text and _CLOCK.search(block.text[:LONGEST])}


def amounts_below(blocks: Sequence[Block]) -> set[int]:
    """« For 6 people », where lines alike but for their numbers stand right below several headings, of dishes for
    instance; « 2. The lamp » has a number before a sign."""
    forms = [_DIGITS.sub("#", block.text) if n and _is_amount(block) else "" for n, block in enumerate(blocks)]
    return {
        n
        for alike in positions_alike(forms)
        if len({blocks[n].text for n in alike}) > 1 and all(is_short_line(blocks[n - 1]) for n in alike)
        for n in alike
    }


def below_heads(blocks: Sequence[Block], outline: HeadingList) -> set[int]:
    """Lines below a heading that was found among them all, up to the next blank one, and below the title above it."""
    below: set[int] = set()
    end = next((n for n in range(1, len(blocks)) if not is_close(blocks[n])), len(blocks))
    is_below = any(heading and heading.kind == "plain" for heading in outline[1:end])
    for n, block in enumerate(blocks):
        heading = outline[n]
        is_head = heading is not None and heading.kind == "plain"
        is_below = is_head or (is_below and is_close(block))
        if n and is_below and not is_head:
            below.add(n)
    return below


def _is_amount(block: Block) -> bool:
    has_number = _DIGITS.search(block.text[:MOST_AMOUNT]) is not None
    return has_number and block.lines == 1 and len(block.text) <= MOST_AMOUNT and numbering_of(block.text) in ("", "1 ")


def closings(blocks: Sequence[Block], outline: HeadingList) -> set[int]:
    """« Yours » above a name, and « Curtain » above the next act: what comes back and mostly has no text below it."""
    return {
        n
        for alike in positions_alike([block.text if _is_line(block) else "" for block in blocks])
        if len(alike) >= OFTEN and 2 * sum(_has_no_text(blocks, outline, n) for n in alike) > len(alike)
        for n in alike
    }


def _has_no_text(blocks: Sequence[Block], outline: HeadingList, n: int) -> bool:
    if n + 1 == len(blocks) or outline[n + 1] is not None:
        return True
    name = blocks[n + 1].text
    is_alone = n + 2 == len(blocks) or blocks[n + 2].gap > 0
    return is_alone and len(name) <= NAME and not (is_item(name) or any(map(str.isdigit, name)))


def label_of(text: str) -> str:
    """« place » of « Place: the town hall »; "" where a line begins otherwise."""
    match = _LABEL.match(text) if ":" in text or "：" in text else None
    return match[1].casefold() if match else ""


def led_to(blocks: Sequence[Block]) -> set[int]:
    """The blocks that lead-ins lead to, where those are more than headings that follow each other."""
    listed: set[int] = set()
    items: list[int] | None = None
    for n, block in enumerate(blocks):
        if introduces(block.text):
            items = []
        elif items is not None and _is_listed(blocks, items, n):
            items.append(n)
        else:
            if items is not None and len(items) > MOST_TOGETHER:
                listed.update(items[:-1])  # the last may be the next section's heading
            items = None
    return listed


def _is_listed(blocks: Sequence[Block], items: Sequence[int], n: int) -> bool:
    """Whether a line may be the next of those items: a blank line ends those that have none between them, and
    what stands further left ends all."""
    block = blocks[n]
    if items and ((is_close(blocks[items[0]]) and not is_close(block)) or block.indent < blocks[items[0]].indent):
        return False
    return _is_line(block) and not ends_sentence(block.text)


def ends_nothing(blocks: Sequence[Block]) -> bool:
    """Whether a text in a script without capitals, Thai for instance, has no mark that ends a sentence."""
    if any(ends_sentence(block.text) for block in blocks):
        return False
    return 2 * sum(is_uncased(block.text[:1]) for block in blocks) > len(blocks)


def below_lead_ins(blocks: Sequence[Block], found: Sequence[int]) -> set[int]:
    """Those lines with numbers that stand right below each other, the first below a lead-in: « Agenda: »."""
    listed: set[int] = set()
    run: list[int] = []
    for n in found:
        if run and n == run[-1] + 1 and blocks[n].gap == 0:
            run.append(n)
        else:
            run = [n] if n and introduces(blocks[n - 1].text) else []
        if len(run) > 1:
            listed.update(run)
    return listed


def amounts(blocks: Sequence[Block], found: Sequence[int]) -> set[int]:
    """Lines that begin with a number and no sign after it, where most do not rise: « 2 onions », « 1 leek »."""
    bare = [n for n in found if numbering_of(blocks[n].text) == "1 "]
    numbers = [number_of(blocks[n].text) or "" for n in bare]
    values = [int(number) if number.isdecimal() else 0 for number in numbers]
    rising = sum(one < other for one, other in pairwise(values))
    return set(bare) if 2 * rising < len(values) - 1 else set()


def runs(numbers: Sequence[int]) -> Iterator[list[int]]:
    """Numbers that follow each other, together."""
    for _, run in groupby(enumerate(numbers), key=lambda place: place[1] - place[0]):
        yield [number for _, number in run]


def _is_line(block: Block) -> bool:
    """Whether a block is a line as short as a heading."""
    return block.lines == 1 and len(block.text) <= LONGEST


def is_close(block: Block) -> bool:
    return not (block.gap or block.begins_page)


def is_short_line(block: Block) -> bool:
    return could_lead(block) and not is_item(block.text)


def could_lead(block: Block) -> bool:
    return len(block.text) <= LONGEST and (not ends_sentence(block.text) or is_day(block.text))
