"""Short lines that are no headings though they look so: items below a lead-in, « Place: the town hall », lists."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

import regex

from index.language.letters import is_uncased
from index.readers.plain.paragraphs import Block
from index.readers.plain.punctuation import ends_sentence, introduces, is_item
from index.readers.plain.signs import LONGEST, HeadingList, number_of, numbering_of

MOST_TOGETHER = 3
"""Headings that follow each other: a title, a chapter, its first section. More are a list."""
OFTEN = 3
"""Times that « Level: » begins a line; then it names a fact, and no section."""
LIST = 3
"""Lines between blank lines, none of which is a sentence."""
MOST_AMOUNT = 40
"""Characters of « For 6 people »."""
NAME = 20
"""Characters of a line that is but a name."""
HEADED = 2
"""Headings right above their text, at the least, where the first line of a list is one too."""
_LABEL = regex.compile(r"(?:[^\w\s]{1,3}\s{0,2})?([^\W\d][^\d:：.!?]{0,30}?)\s?[:：]+\s?\S")
_DIGITS = regex.compile(r"\d+")
_FACT = regex.compile(r"\d|[:：]")
_CLOCK = regex.compile(r"\p{L}.*\d:\d{2}\b")


def labelled(blocks: Sequence[Block]) -> set[int]:
    """Lines like « Place: the town hall », where many are alike or follow each other; and those that name a time."""
    labels = [_label_of(block.text) if block.lines == 1 and len(block.text) <= LONGEST else "" for block in blocks]
    often = {label for label, count in Counter(labels).items() if label and count >= OFTEN}
    found = {n for n, label in enumerate(labels) if label in often}
    for n in range(1, len(blocks)):
        if labels[n] and labels[n - 1] and blocks[n].gap == 0:
            found |= {n - 1, n}
    return found | {n for n, block in enumerate(blocks) if ":" in block.text and _CLOCK.search(block.text[:LONGEST])}


def amounts_below(blocks: Sequence[Block]) -> set[int]:
    """« For 6 people », where lines alike but for their numbers stand right below several headings, of dishes for
    instance; « 2. The lamp » has a number before a sign."""
    places: dict[str, list[int]] = {}
    for n, block in enumerate(blocks):
        text = block.text if n and block.lines == 1 and len(block.text) <= MOST_AMOUNT else ""
        if (form := _DIGITS.sub("#", text)) != text and numbering_of(text) in ("", "1 "):
            places.setdefault(form, []).append(n)
    return {
        n
        for found in places.values()
        if len({blocks[n].text for n in found}) > 1 and all(_is_short(blocks[n - 1]) for n in found)
        for n in found
    }


def closings(blocks: Sequence[Block], outline: HeadingList) -> set[int]:
    """« Yours » above a name, and « Curtain » above the next act: what comes back and mostly has no text below it."""
    places: dict[str, list[int]] = {}
    for n, block in enumerate(blocks):
        if block.lines == 1 and len(block.text) <= LONGEST:
            places.setdefault(block.text, []).append(n)
    closing: set[int] = set()
    for found in places.values():
        if len(found) >= OFTEN and 2 * sum(_has_no_text(blocks, outline, n) for n in found) > len(found):
            closing.update(found)
    return closing


def _has_no_text(blocks: Sequence[Block], outline: HeadingList, n: int) -> bool:
    if n + 1 == len(blocks) or outline[n + 1] is not None:
        return True
    name = blocks[n + 1].text
    is_alone = n + 2 == len(blocks) or blocks[n + 2].gap > 0
    return is_alone and len(name) <= NAME and not (is_item(name) or any(map(str.isdigit, name)))


def _label_of(text: str) -> str:
    match = _LABEL.match(text) if ":" in text or "：" in text else None
    return match[1].casefold() if match else ""


def led_to(blocks: Sequence[Block]) -> set[int]:
    """The blocks that lead-ins lead to, where those are more than headings that follow each other."""
    listed: set[int] = set()
    items: list[int] | None = None
    for n, block in enumerate(blocks):
        if introduces(block.text):
            items = []
        elif items is not None and block.lines == 1 and len(block.text) <= LONGEST and not ends_sentence(block.text):
            items.append(n)
        else:
            if items is not None and len(items) > MOST_TOGETHER:
                listed.update(items[:-1])  # the last may be the next section's heading
            items = None
    return listed


def in_lists(blocks: Sequence[Block], found: Sequence[int]) -> set[int]:
    """Candidates among few words that stand right below each other between blank lines, or below a lead-in; but for a
    text's first lines, which are its title. Two such lines are none only above another heading.
    """
    candidates = set(found)
    if ends_nothing(blocks):
        return set()  # a line may be a paragraph, and candidates are much shorter
    are_headed = sum(_is_above_text(blocks, n) for n in found) >= HEADED
    listed: set[int] = set()
    run: list[int] = []
    for n in range(1, len(blocks) + 1):
        is_below = n < len(blocks) and _is_close(blocks[n])
        if is_below and _is_short(blocks[n]) and (run or introduces(blocks[n - 1].text)):
            run.append(n)
            continue
        if not is_below and (len(run) >= LIST or (len(run) > 1 and candidates.issuperset([*run, n]))):
            listed.update(run[1:] if are_headed and _is_head(blocks, run) else run)
        run = [n] if n < len(blocks) and not is_below and _is_short(blocks[n]) else []
    return listed.intersection(found) | _below_headings(blocks, found)


def ends_nothing(blocks: Sequence[Block]) -> bool:
    """Whether a text in a script without capitals, Thai for instance, has no mark that ends a sentence."""
    if any(ends_sentence(block.text) for block in blocks):
        return False
    return 2 * sum(is_uncased(block.text[:1]) for block in blocks) > len(blocks)


def _is_above_text(blocks: Sequence[Block], n: int) -> bool:
    """Whether a blank line stands above a line, and none between it and a sentence."""
    has_gap = n + 1 < len(blocks) and blocks[n].gap > 0 and _is_close(blocks[n + 1])
    return has_gap and ends_sentence(blocks[n + 1].text)


def _is_head(blocks: Sequence[Block], run: Sequence[int]) -> bool:
    """« Fares | Adults: 4 € | Children: 2 € »: whether most other lines have a number or a colon, the first none."""
    with_fact = [_FACT.search(blocks[n].text) is not None for n in run]
    return not with_fact[0] and 2 * sum(with_fact) > len(with_fact) - 1


def _below_headings(blocks: Sequence[Block], found: Sequence[int]) -> set[int]:
    """Candidates right below another one that a blank line stands above, where the text goes on without a blank line:
    the materials and the giver of a painting, below its name."""
    listed: set[int] = set()
    for run in runs(found):
        starts = [place for place, n in enumerate(run) if not _is_close(blocks[n])]
        for start, end in pairwise([*starts, len(run)]):
            is_first = run[start] == 0 or not blocks[run[start]].gap
            if not is_first and run[end - 1] + 1 < len(blocks) and _is_close(blocks[run[end - 1] + 1]):
                listed.update(run[start + 1 : end])
    return listed


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


def _is_close(block: Block) -> bool:
    return not (block.gap or block.begins_page)


def _is_short(block: Block) -> bool:
    return len(block.text) <= LONGEST and not (ends_sentence(block.text) or is_item(block.text))
