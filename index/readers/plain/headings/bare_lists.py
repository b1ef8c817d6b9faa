"""Lists without signs: short lines right below each other between blank lines; the first may be their heading."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import pairwise

from index.readers.plain.headings.lists import could_lead, ends_nothing, is_close, is_short_line, label_of, runs
from index.readers.plain.layout.paragraphs import Block
from index.readers.plain.lines.above_numbers import is_above_numbers
from index.readers.plain.lines.punctuation import begins_with_amount, ends_sentence, introduces

LIST = 3
"""Lines between blank lines, none of which is a sentence."""
HEADED = 2
"""Headings right above their text, at the least, where the first line of a list is one too."""
SHORT_SHARE = 0.5
"""Of the longest line below it: how long a heading is, at the most, where it tells that others are."""
FEWEST_HEADS, HEADED_SHARE = 3, 0.6
"""Lines that begin what stands between blank lines and look like headings, at the least, and their share of these."""
FEWEST_CLEAR, CLEAR_SHARE = 2, 0.7
"""Lines right above a text, at the least, and their share of what blank lines part."""


def in_lists(blocks: Sequence[Block], found: Sequence[int]) -> set[int]:
    """Candidates among few words that stand right below each other between blank lines, or below a lead-in; but for a
    text's first lines, which are its title. Two such lines are none only above another heading.
    """
    candidates = set(found)
    groups = groups_of(blocks)
    clear = _clear_heads(blocks, candidates, groups)
    are_headed = len(clear) >= HEADED
    heads = _heads(blocks, candidates, groups, clear)
    if ends_nothing(blocks):  # a line may be a paragraph, and candidates are much shorter
        return {n for lines in groups for n in lines[1:]} & candidates if heads else set()
    alone = sum(n > 0 and blocks[n].gap > 0 and not is_close(blocks[n + 1]) for n in found if n + 1 < len(blocks))
    listed: set[int] = set()
    run: list[int] = []
    for n in range(1, len(blocks) + 1):
        is_below = n < len(blocks) and is_close(blocks[n])
        if is_below and is_short_line(blocks[n]) and (run or introduces(blocks[n - 1].text)):
            run.append(n)
            continue
        if not is_below and (len(run) >= LIST or (len(run) > 1 and candidates.issuperset([*run, n]))):
            is_headed = (
                run[0] in heads or (are_headed and _is_head(blocks, run)) or _begins_labelled(blocks, run, alone)
            )
            listed.update(run[is_headed:])
        run = [n] if n < len(blocks) and not is_below and could_lead(blocks[n]) else []
    return listed.intersection(found) | _below_headings(blocks, found)


def _is_above_text(blocks: Sequence[Block], n: int) -> bool:
    """Whether a blank line stands above a line, and none between it and a sentence."""
    has_gap = n + 1 < len(blocks) and blocks[n].gap > 0 and is_close(blocks[n + 1])
    return has_gap and ends_sentence(blocks[n + 1].text)


def groups_of(blocks: Sequence[Block]) -> list[range]:
    """Lines that stand together between blank ones, but for a text's first."""
    starts = [n for n, block in enumerate(blocks) if n == 0 or not is_close(block)]
    return [lines for one, end in pairwise([*starts, len(blocks)]) if len(lines := range(one, end)) > 1 and one]


def _clear_heads(blocks: Sequence[Block], candidates: set[int], groups: Iterable[range]) -> set[int]:
    """Candidates above a sentence, or above several lines with numbers."""
    return {
        lines[0]
        for lines in groups
        if lines[0] in candidates
        and (_is_above_text(blocks, lines[0]) or (len(lines) > HEADED and _is_head(blocks, lines)))
    }


def _heads(blocks: Sequence[Block], candidates: set[int], groups: Sequence[range], clear: set[int]) -> set[int]:
    """Candidates that begin what stands between blank lines and are shorter than the longest line below them; where
    most are half as long, at the most, or ``clear`` by what stands below."""
    lengths = {lines[0]: _length_above(*(blocks[n].text for n in lines)) for lines in groups if lines[0] in candidates}
    evident = clear.union(n for n, length in lengths.items() if length <= SHORT_SHARE)
    fewest = HEADED if clear else FEWEST_HEADS
    is_headed = len(evident) >= max(fewest, HEADED_SHARE * len(groups))
    return {n for n, length in lengths.items() if length < 1 or n + 2 < len(blocks)} if is_headed else set()


def _length_above(first: str, *others: str) -> float:
    """How long a line is for the longest below it; nothing above lines that all begin with times or amounts."""
    if not begins_with_amount(first) and all(map(begins_with_amount, others)):
        return 0.0
    return len(first) / max(map(len, others))


def _is_head(blocks: Sequence[Block], run: Sequence[int]) -> bool:
    first, *others = [blocks[n].text for n in run]
    return is_above_numbers(first, others)


def _begins_labelled(blocks: Sequence[Block], run: Sequence[int], alone: int) -> bool:
    """« Languages | English: fluent | Breton: some », below other headings that stand ``alone`` between blank lines."""
    return alone >= HEADED and not label_of(blocks[run[0]].text) and all(label_of(blocks[n].text) for n in run[1:])


def _below_headings(blocks: Sequence[Block], found: Sequence[int]) -> set[int]:
    """Candidates right below another one that a blank line stands above, where the text goes on without a blank line:
    the materials and the giver of a painting, below its name."""
    listed: set[int] = set()
    for run in runs(found):
        starts = [place for place, n in enumerate(run) if not is_close(blocks[n])]
        for start, end in pairwise([*starts, len(run)]):
            is_first = run[start] == 0 or not blocks[run[start]].gap
            below = run[end - 1] + 1
            if not is_first and below < len(blocks) and is_close(blocks[below]) and not _has_more(blocks, below, found):
                listed.update(run[start + 1 : end])
    return listed


def _has_more(blocks: Sequence[Block], start: int, found: Sequence[int]) -> bool:
    """Whether another candidate stands further down before the next blank line: then those are headings of parts."""
    end = next((n for n in range(start, len(blocks)) if not is_close(blocks[n])), len(blocks))
    place = bisect_left(found, start)
    return place < len(found) and found[place] + 1 < end


def stand_right_above_text(blocks: Sequence[Block], found: Sequence[int]) -> bool:
    """Whether most of what blank lines part begins with a candidate right above a text, half of them, at the least,
    above a sentence or lines with numbers: there, the layout tells them."""
    starts = [n for n in range(1, len(blocks) - 1) if blocks[n].gap]
    above = {*found}.intersection(n for n in starts if not blocks[n + 1].gap)
    clear = _clear_heads(blocks, above, groups_of(blocks))
    return len(above) >= max(FEWEST_CLEAR, CLEAR_SHARE * len(starts)) and 2 * len(clear) >= len(above)
