"""Headings among lines that stand together without blank ones, as people type and paste: each stands above lines that
are of another kind than it is, amounts, items or sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby
from statistics import median
from typing import Literal

import regex

from index.language.letters import is_uncased
from index.language.rows import is_row
from index.language.times.months import weekdays
from index.readers.plain.front_matter.front import is_fact
from index.readers.plain.headings.heading_form import could_be_plain
from index.readers.plain.layout.paragraphs import Block
from index.readers.plain.lines.lines import Line
from index.readers.plain.lines.punctuation import begins_with_amount, ends_sentence, is_item, opens_dialogue
from index.readers.plain.lines.signs import number_of

Kind = Literal["phrase", "amount", "item", "sentence"]

FEWEST_LINES = 4
"""Two headings with a line below each."""
FEWEST = 2
SHORT = 60
"""Characters of lines that stand together, on average at the most: longer prose tells its headings otherwise."""
LONGEST = 60
"""Characters of a heading among other lines."""
AMOUNTS = 1.5
"""Lines below a heading that are no items and no sentences, on average at the least: else each is the value of the line
above."""
HEADED = 0.6
"""The share of what stands between blank lines in several lines, at the least, that have a heading."""
LONGER = 1.5
"""Times that sentences are longer than the headings above them, at the least: verses are not."""
_ASIDE = re.compile(r"\([^()]*\)")
_NUMBER_OR_COLON = regex.compile(r"\p{Nd}|[:：]\s?\S|\s[–—]\s")


def heads_of(groups: Sequence[Sequence[Line]]) -> frozenset[str]:
    """The headings among the lines of groups that blank ones part; a text's first line may be its title."""
    texts = [[line.text for line in group] for group in groups]
    found = _firsts([group for group in texts[1:] if len(group) > 1])
    for n, group in enumerate(texts):
        if len(group) >= FEWEST_LINES and sum(map(len, group)) <= SHORT * len(group):
            found.update(_heads_among(group, is_first=n == 0))
    return frozenset(found)


def _firsts(groups: Sequence[Sequence[str]]) -> set[str]:
    """The first lines of groups in a script without capitals, where no mark ends a sentence and most of them are
    shorter than sentences, or stand above lines of other kinds."""
    lines = [text for group in groups for text in group]
    if any(map(ends_sentence, lines)) or 2 * sum(is_uncased(text[0]) for text in lines) <= len(lines):
        return set()
    headed = sum(_is_above(first, others) for first, *others in groups)
    if headed < max(FEWEST, HEADED * len(groups)):
        return set()
    return {first for first, *others in groups if _kind_of(first) == "phrase" and len(first) < max(map(len, others))}


def _is_above(first: str, others: Sequence[str]) -> bool:
    if _kind_of(first) != "phrase" or (len(others) == 1 and _kind_of(others[0]) == "amount"):
        return False
    return all(_kind_of(text) != "phrase" or len(text) >= LONGER * len(first) for text in others)


def _heads_among(texts: Sequence[str], *, is_first: bool) -> list[str]:
    """The headings of one group; none where few are sure, or what stands between them says that they are others."""
    kinds = [_kind_of(text) for text in texts]
    sure: list[int] = []
    likely: list[int] = []
    for run in _phrases(kinds):
        above = run[1:] if is_first and run[0] == 0 else run
        if above:
            is_clear = len(above) == 1 or kinds[run.stop] != "amount"
            (sure if is_clear else likely).append(above[-1 if is_clear else 0])
    heads = sorted({*sure, *likely})
    begins = is_first or kinds[0] in ("sentence", "item") or heads[:1] == [0]
    if len(sure) < FEWEST or not begins or _have_sections(texts, kinds) or not _stand_out(texts, kinds, heads):
        return []
    return [texts[n] for n in heads]


def _have_sections(texts: Sequence[str], kinds: Sequence[Kind]) -> bool:
    """Whether « 1. Fares » stands right above a text, and others that are counted do."""
    counted = [n for n, text in enumerate(texts[:-1]) if kinds[n] == "item" and number_of(text)]
    return sum(kinds[n + 1] != "item" and not ends_sentence(texts[n]) for n in counted) >= FEWEST


def _phrases(kinds: Sequence[Kind]) -> Iterator[range]:
    """Runs of lines that could be headings, each with lines below it that could not."""
    at = 0
    for kind, run in groupby(kinds):
        start, at = at, at + len(list(run))
        if kind == "phrase" and at < len(kinds):
            yield range(start, at)


def _stand_out(texts: Sequence[str], kinds: Sequence[Kind], heads: Sequence[int]) -> bool:
    """Whether headings are shorter than the sentences below them, and above several lines of other kinds."""
    ends = [*heads[1:], len(texts)]
    above_sentences = [n for n in heads if kinds[n + 1] == "sentence"]
    amounts = [end - n - 1 for n, end in zip(heads, ends, strict=True) if kinds[n + 1] == "amount"]
    if amounts and sum(amounts) < AMOUNTS * len(amounts):
        return False
    if not above_sentences:
        return True
    usual = median(len(texts[n]) for n in above_sentences)
    return median(len(texts[n + 1]) for n in above_sentences) >= LONGER * usual


def _kind_of(text: str) -> Kind:
    if is_item(text) or is_row(text):
        return "item"
    is_short = len(text) <= LONGEST and not opens_dialogue(text)
    if is_short and could_be_plain(Block(text)) and not (_tells_amount(text) or is_fact(text)):
        return "phrase"
    if ends_sentence(text) and (" " in text or is_uncased(text[0])):
        return "sentence"
    return "amount" if is_short else "sentence"


def _tells_amount(text: str) -> bool:
    is_amount = begins_with_amount(text) or _begins_with_day(text)
    return is_amount or _NUMBER_OR_COLON.search(_ASIDE.sub("", text)) is not None


def _begins_with_day(text: str) -> bool:
    """« Monday closed », and not « Monday »."""
    first, _, others = text.partition(" ")
    return bool(others) and first.casefold().rstrip(",.") in _days()


@cache
def _days() -> frozenset[str]:
    return frozenset(weekdays())
