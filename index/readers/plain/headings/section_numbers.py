"""Headings with numbers: « 1.2 The lamp », « § 3 », « IV. The keeper »; and numbered lines that are none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import regex

from index.language.rows import is_row
from index.readers.plain.headings.chapter_numbers import rise, with_number_and_stop
from index.readers.plain.headings.lists import MOST_TOGETHER, amounts, amounts_below, below_lead_ins, runs
from index.readers.plain.headings.unusual_headings import exclaims
from index.readers.plain.layout.paragraphs import Block
from index.readers.plain.lines.punctuation import ends_in_full_stop, ends_open, is_item
from index.readers.plain.lines.signs import LONGEST, Heading, HeadingList, number_of, numbering_of

SENTENCES = 4
"""Numbered lines for each heading among them, at the most."""
ALIKE, ABBREVIATION = 3, 10
"""Lines that end in one abbreviation, at the least, and its characters with the number before it."""
ROMAN = "I. "
BARE_NUMBER, BARE_LETTER = "1 ", "I "
"""« A Fares »; where no other line is so, the letter is a word."""
SIGN = "§"
"""Whatever stands below it, a line that it begins is no item."""
_UNIT_END = regex.compile(r"\d\s(\p{L}{1,5}\.)$")
_HOUR = regex.compile(r"\d{1,2}\.0\d(?![\d.])")
"""« 9.05 », which no section is called; those beside it, « 11.30 », are times too."""
_FIRST = regex.compile(r"\(?1[.)]\s|1\.1")
_ENDS_IN_ONE = regex.compile(r"(?<!\d)1$")


def add_with_number(blocks: Sequence[Block], outline: HeadingList) -> None:
    """Numbered lines are headings where text stands between them, and items of a list where none does."""
    for n in with_number_and_stop(blocks, outline):
        outline[n] = Heading(blocks[n].text, "number", 1)
    forms = [numbering_of(block.text) for block in blocks]
    written = Counter(forms)
    abbreviations = _abbreviations(blocks)
    found = [
        n for n, form in enumerate(forms) if form and outline[n] is None and could_have_number(blocks[n], abbreviations)
    ]
    could = Counter(forms[n] for n in found)
    # Where most lines that are numbered alike are sentences, the others are items of their lists.
    found = [n for n in found if could[forms[n]] * SENTENCES >= written[forms[n]]]
    found = [n for n in found if forms[n] != BARE_LETTER or could[BARE_LETTER] > 1]
    no_sections = _no_sections(blocks, found, forms)
    found = [n for n in found if n not in no_sections]
    among = set(found)
    apart = [
        n
        for n in found
        if n + 1 < len(blocks)
        and n + 1 not in among
        and (
            not is_item(blocks[n + 1].text)
            or forms[n].startswith(SIGN)
            or _counts_its_own(forms[n], blocks[n + 1].text)
        )
    ]
    if len(apart) < 2 or (len(apart) * 2 < len(found) and not rise(number_of(blocks[n].text) or "" for n in found)):
        return
    for numbers in runs(found):
        begins_anew = _ENDS_IN_ONE.search(number_of(blocks[numbers[0]].text) or "") and numbers[0] > found[0]
        if len(numbers) <= MOST_TOGETHER or not begins_anew:
            for n in numbers:
                depth = (number_of(blocks[n].text) or "").count(".") + 1
                outline[n] = Heading(blocks[n].text, "number", depth)


def _counts_its_own(form: str, below: str) -> bool:
    """Whether numbers begin anew below « II. Members », as they do in by-laws: « 1. Anybody may join. »."""
    return form == ROMAN and _FIRST.match(below) is not None


def _no_sections(blocks: Sequence[Block], found: Sequence[int], forms: Sequence[str]) -> set[int]:
    """Those numbered lines that tell a time or an amount, or are items below a lead-in."""
    times = {forms[n] for n in found if _HOUR.match(blocks[n].text)}
    others = [n for n in found if forms[n] not in times]
    bare, below = {n for n in others if forms[n] == BARE_NUMBER}, amounts_below(blocks)
    return {
        *(n for n in found if forms[n] in times),
        *amounts(blocks, others),
        *below_lead_ins(blocks, others),
        *(bare if bare <= below else ()),
    }


def _abbreviations(blocks: Sequence[Block]) -> frozenset[str]:
    """What ends several numbered lines with a stop of its own: « 1.2 The keepers | 25 min. »."""
    ends = Counter(
        match[1]
        for block in blocks
        if block.lines == 1 and len(block.text) <= LONGEST and (match := _UNIT_END.search(block.text[-ABBREVIATION:]))
        if numbering_of(block.text)
    )
    return frozenset(word for word, count in ends.items() if count >= ALIKE)


def could_have_number(block: Block, abbreviations: frozenset[str] = frozenset()) -> bool:
    text = block.text
    if block.lines > 1 or block.is_utterance or len(text) > LONGEST + 20 or not numbering_of(text) or is_row(text):
        return False
    if exclaims(block) or text.rpartition(" ")[2] in abbreviations:
        return True
    return not (ends_in_full_stop(text) or ends_open(text))
