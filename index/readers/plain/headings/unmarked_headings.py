"""Headings that no sign marks: told by their length, by how they end, by what stands around them and by likeness."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from statistics import median

import regex

from index.readers.plain.front_matter.front import is_fact
from index.readers.plain.front_matter.periods import beginning_with_years
from index.readers.plain.headings.bare_lists import in_lists, stand_right_above_text
from index.readers.plain.headings.heading_form import UNUSUAL, could_be_plain, is_in_title_case, width_of
from index.readers.plain.headings.heading_length import longest_heading
from index.readers.plain.headings.lists import (
    MOST_TOGETHER,
    amounts_below,
    below_heads,
    closings,
    labelled,
    led_to,
    runs,
)
from index.readers.plain.layout.paragraphs import Block
from index.readers.plain.lines.punctuation import (
    ends_sentence,
    holds_sentences,
    starts_lower,
)
from index.readers.plain.lines.signs import LONGEST, HeadingList, number_of

MOST_LETTERS = 0.67
"""Letters in headings for one in the text below them, at the most."""
SHORT, WITHOUT_NUMBER = 40, 50
"""Columns of a title in lower case; of a heading without a number where the others have one: « References »."""
EXPLAINED = 50
"""Columns: a longer line like « Note: the lamp is lit at noon » is a sentence, where others are shorter."""
READ = 100
"""Blocks whose width tells whether a title is as wide."""

STOP = regex.compile(r"[.!?。]\s")
FEWEST_SAID, SAID_SHARE = 5, 10
"""Paragraphs in quotation marks, at the least, and of how many one is."""
_OPENING_QUOTES, _CLOSING_QUOTES = frozenset('「『“„«»"‹'), frozenset('」』”“»«"›')
_EXPLAINED = regex.compile(r"[^:]{1,60}:\s\p{Ll}")


def headings_among(blocks: Sequence[Block], found: Sequence[int]) -> list[int]:
    """Those candidates that are headings. Where they hold much of the text, they are its paragraphs, but for the
    first."""
    if _are_questions(blocks, found):
        return list(found)
    listed = led_to(blocks) | in_lists(blocks, found)
    unlisted = [n for n in found if n not in listed]
    short = {blocks[n].text for n in unlisted if n + 1 < len(blocks)}  # a table of contents has them twice
    most = 1.0 if _stand_above_sentences(blocks, unlisted) else MOST_LETTERS
    are_many = sum(map(len, short)) > most * sum(len(block.text) for block in blocks if block.text not in short)
    if are_many and not stand_right_above_text(blocks, unlisted):
        return list(found[:1]) if list(found[:1]) == [0] and len(blocks) > 1 else []
    return _above_text(blocks, unlisted)


def _stand_above_sentences(blocks: Sequence[Block], found: Sequence[int]) -> bool:
    """Whether all else are sentences, and one candidate stands above each few of them, two above the first."""
    among = set(found)
    are_sentences = all(ends_sentence(block.text) for n, block in enumerate(blocks) if n not in among)
    return are_sentences and all(len(numbers) == 1 or numbers == [0, 1] for numbers in runs(found))


def _are_questions(blocks: Sequence[Block], found: Sequence[int]) -> bool:
    """Whether all but a title, and lines right above some, are questions, each above what answers it, however short
    that is."""
    among = {*found, len(blocks)}
    questions = {n for n in found if ends_sentence(blocks[n].text)}
    others = [n for n in found if n and n not in questions]
    are_above = 2 * len(others) <= len(questions) and questions.issuperset(n + 1 for n in others)
    has_title = len(questions) + 1 >= len(found)
    return len(questions) > 1 and (has_title or are_above) and not any(n + 1 in among for n in questions)


def plain_candidates(blocks: Sequence[Block], outline: HeadingList) -> list[int]:
    """The blocks that could be headings without a sign: short, without a full stop, like each other."""
    found = _without_dialogue(blocks, _short_blocks(blocks, outline))
    widths = [width_of(blocks[n].text) for n in found]
    usual = median(widths) if widths else 0
    found = _without_explained(blocks, found, max(EXPLAINED, 1.6 * usual))
    return _of_usual_width(blocks, _without_unnumbered(blocks, outline, found), max(UNUSUAL, 2.2 * usual))


def _short_blocks(blocks: Sequence[Block], outline: HeadingList) -> list[int]:
    """The blocks that have the form of headings, that nothing else explains; and the first, if it is a title."""
    longest = longest_heading(blocks)
    aside = labelled(blocks) | closings(blocks, outline) | amounts_below(blocks) | beginning_with_years(blocks)
    aside |= below_heads(blocks, outline)
    found = [
        n for n, block in enumerate(blocks) if outline[n] is None and n not in aside and could_be_plain(block, longest)
    ]
    if blocks and outline[0] is None and 0 not in found and _is_unusual_title(blocks, longest):
        found.insert(0, 0)
    return found


def _without_explained(blocks: Sequence[Block], found: Sequence[int], short: float) -> list[int]:
    """Those candidates that are no longer lines like « Note: the lamp is lit at noon »; a title may be one."""
    return [n for n in found if n == 0 or width_of(blocks[n].text) <= short or not _EXPLAINED.match(blocks[n].text)]


def _without_unnumbered(blocks: Sequence[Block], outline: HeadingList, found: list[int]) -> list[int]:
    """Below the first of several headings with numbers, only those candidates that are short and have none."""
    with_number = [n for n, heading in enumerate(outline) if heading is not None and heading.kind == "number"]
    if len(with_number) <= 2:
        return found
    return [n for n in found if n < with_number[0] or _is_short_without_number(blocks[n].text)]


def _of_usual_width(blocks: Sequence[Block], found: Sequence[int], usual: float) -> list[int]:
    """Those candidates that are hardly wider than the others, or may be: titles, and questions where many ask."""
    questions = {n for n in found if ends_sentence(blocks[n].text)}
    may_be_wide = questions if len(questions) * 4 > len(found) else frozenset[int]()
    return [
        n
        for n in found
        if n == 0 or n in may_be_wide or width_of(blocks[n].text) <= usual or is_in_title_case(blocks[n].text)
    ]


def _without_dialogue(blocks: Sequence[Block], found: list[int]) -> list[int]:
    """Those candidates that are no words in quotation marks, where many paragraphs are: « 「いいえ」 »."""
    said = sum(_is_said(block.text) for block in blocks)
    if said < FEWEST_SAID or said * SAID_SHARE < len(blocks):
        return found
    return [n for n in found if not _is_said(blocks[n].text)]


def _is_said(text: str) -> bool:
    """Whether quotation marks stand around all of a line."""
    return len(text) > 1 and text[0] in _OPENING_QUOTES and text[-1] in _CLOSING_QUOTES and "\n" not in text


def _is_short_without_number(text: str) -> bool:
    return width_of(text) <= WITHOUT_NUMBER and number_of(text) is None


def _is_unusual_title(blocks: Sequence[Block], longest: int) -> bool:
    """Whether the first block is a title in lower case, of two sentences or several lines, or longer than headings may
    be."""
    if _is_lower_title(blocks) or _is_open_title(blocks) or _is_wrapped_title(blocks):
        return True
    is_longer = longest < LONGEST and len(blocks) > 1 and blocks[1].gap > 0
    return is_longer and could_be_plain(blocks[0]) and width_of(blocks[0].text) <= UNUSUAL


def _is_lower_title(blocks: Sequence[Block]) -> bool:
    """Whether a few words in lower case stand above all of the text."""
    if len(blocks) < 2 or not starts_lower(blocks[0].text):
        return False
    if not _is_set_apart(blocks) and len(blocks[1].text) <= LONGEST:
        return False
    words = blocks[0].text[:1].upper() + blocks[0].text[1:]
    return len(words) <= SHORT and could_be_plain(replace(blocks[0], text=words))


def _is_open_title(blocks: Sequence[Block]) -> bool:
    """« The lamp of Marrow. A memoir », above a blank line or a name: no paragraph ends without a mark."""
    first = blocks[0]
    is_alone = _is_set_apart(blocks) and holds_sentences(first.text)
    return is_alone and could_be_plain(replace(first, text=STOP.sub(",", first.text)))


def _is_set_apart(blocks: Sequence[Block]) -> bool:
    return len(blocks) > 1 and (blocks[1].gap > 0 or is_fact(blocks[1].text))


def _is_wrapped_title(blocks: Sequence[Block]) -> bool:
    """Whether a title stands above all of the text that is as wide as its paragraphs, and goes on in a second line."""
    if len(blocks) < 2:
        return False
    first = blocks[0]
    widest = max((block.longest for block in blocks[1:READ] if block.lines > 1), default=0)
    return (
        first.lines in (2, 3)
        and "\n" not in first.text
        and 2 * first.longest > widest > 0
        and blocks[1].gap > 0
        and could_be_plain(replace(first, lines=1))
    )


def _above_text(blocks: Sequence[Block], found: Sequence[int]) -> list[int]:
    """Candidates that stand above text; many that follow each other to the end are a list."""
    headings: list[int] = []
    for numbers in runs(found):
        is_last = numbers[-1] + 1 == len(blocks)
        if not (is_last and len(numbers) > MOST_TOGETHER):
            headings += numbers
    return headings
