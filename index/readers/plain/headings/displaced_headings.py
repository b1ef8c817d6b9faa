"""Texts whose headings stand all together, before the paragraphs or after them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, takewhile
from statistics import median

from index.language.sentences.sentence_ends import FULL_STOPS
from index.readers.plain.headings.chapter_numbers import rise
from index.readers.plain.headings.headings import could_be_heading
from index.readers.plain.headings.lists import labelled
from index.readers.plain.headings.unusual_headings import exclaims
from index.readers.plain.layout.paragraphs import Block
from index.readers.plain.lines.punctuation import ends_sentence, introduces, is_item, starts_lower
from index.readers.plain.lines.signs import LONGEST, HeadingList, is_capitals, keyword_of, number_of, numbering_of

FEWEST = 3
"""Headings together; two are a chapter and its first section."""
MOST_LINKS = 12
"""Titles of other articles below one."""
LEVELS = 3
"""Indents of notes, at the least."""
EXCEPT = 0.25
"""The share of them that may end like sentences, and of the paragraphs that may look like headings."""
LONGEST_OF_ALL = 160
"""Characters of a heading above paragraphs that were run together."""
SENTENCES = 1 / 6
"""The share of those that may end in a full stop; among fewer headings it is a newspaper's lead, below its title."""

_ELLIPSES = ("…", "...")
_STEM = re.compile(r"\b[^\W\d_]{5}")


def headings_apart(blocks: Sequence[Block], outline: HeadingList, start: int) -> range | None:
    """The headings of a text that has them all first, or all last; None where they stand in their places.

    ``start`` is where they begin, after a date and a name.
    """
    aside = labelled(blocks)
    looks = [
        heading is not None or (n not in aside and could_be_heading(block))
        for n, (block, heading) in enumerate(zip(blocks, outline, strict=True))
    ]
    short = [block.lines == 1 and len(block.text) <= LONGEST and not _ends_in_stop(block) for block in blocks]
    listed = [look or _could_be_listed(block) for block, look in zip(blocks, looks, strict=True)]
    end = start + (_above_glued(blocks[start:]) or _run(listed[start:], short[start:]))
    if _is_apart(blocks, outline, looks, range(start, end), range(end, len(blocks))):
        return range(start, end)
    begin = len(blocks) - (_above_glued(blocks[start:][::-1]) or _run(listed[::-1], short[::-1]))
    if not _are_led_to(blocks, begin) and _is_apart(
        blocks, outline, looks, range(begin, len(blocks)), range(start, begin)
    ):
        return range(begin, len(blocks))
    return None


def _are_led_to(blocks: Sequence[Block], begin: int) -> bool:
    """Whether « Read these too: », or a few lines below it, stands above the last few lines."""
    if len(blocks) - begin > MOST_LINKS:
        return False
    short = takewhile(lambda block: len(block.text) <= LONGEST, reversed(blocks[:begin]))
    leads = any(introduces(block.text) or block.text.endswith(_ELLIPSES) for block in short)
    return leads or (begin < len(blocks) and blocks[begin].below_furniture)


def _could_be_listed(block: Block) -> bool:
    """Whether a line could be a heading among others, although it exclaims or begins in lower case: « pre-commit »."""
    capitalised = replace(block, text=block.text[:1].upper() + block.text[1:])
    return (
        exclaims(block)
        or block.text.endswith(_ELLIPSES)
        or (starts_lower(block.text) and could_be_heading(capitalised))
    )


def _ends_in_stop(block: Block) -> bool:
    return block.text.endswith(tuple(FULL_STOPS))


def _above_glued(blocks: Sequence[Block]) -> int:
    """How many blocks are headings above paragraphs that were run together, with nothing below those; 0 where other
    lines stand there. No paragraph can be among the headings, so that some of them may look otherwise."""
    count = next((n for n, block in enumerate(blocks) if block.was_glued), 0)
    above, below = blocks[:count], blocks[count:]
    are_lines = all(block.lines == 1 and len(block.text) <= LONGEST_OF_ALL for block in above)
    are_alone = all(block.gap for block in above[1:]) and all(block.was_glued for block in below)
    if not (are_lines and are_alone) or sum(map(_ends_in_stop, above)) > SENTENCES * count:
        return 0
    return count if _are_taken_up(above, below) else 0


def _are_taken_up(headings: Sequence[Block], paragraphs: Sequence[Block]) -> bool:
    """Whether most headings have a long word that the paragraphs have, which is not so of a menu's dishes."""
    words = {stem for block in paragraphs for stem in _stems(block.text)}
    return 2 * sum(not words.isdisjoint(_stems(block.text)) for block in headings) >= len(headings)


def _stems(text: str) -> list[str]:
    """The first letters of long words, which is what a word mostly keeps when it is inflected."""
    return _STEM.findall(text.casefold())


def _run(looks: Sequence[bool], short: Sequence[bool]) -> int:
    """How many blocks from the first on look like headings, but for some exceptions."""
    length = odd = 0
    for number, (look, is_short) in enumerate(zip(looks, short, strict=True), 1):
        if not is_short:
            break
        odd += not look
        if look and odd <= max(1, EXCEPT * number):
            length = number
    return length


def _is_apart(
    blocks: Sequence[Block], outline: HeadingList, looks: Sequence[bool], headings: range, paragraphs: range
) -> bool:
    if len(headings) < FEWEST or len(paragraphs) < 2 or any(outline[number] for number in paragraphs):
        return False
    if sum(looks[number] for number in headings) * 2 < len(headings):
        return False
    if {blocks[number].text for number in headings} & {blocks[number].text for number in paragraphs}:
        return False  # a table of contents
    above, below = [blocks[n] for n in headings], [blocks[n] for n in paragraphs]
    if len(above) - 2 < FEWEST and above[2].gap and not above[1].gap:
        return False  # a title, what goes on with it, and the first section's
    if _is_in_groups(above, below) or _go_on(above, below) or not any(map(_is_text, below)):
        return False
    among = 0 if all(block.was_glued for block in below) else sum(looks[number] for number in paragraphs)
    if among and _have_numbers(below):
        return False
    if among > max(2, EXCEPT * len(paragraphs)) or among > len(headings) // 2 or 3 * among >= len(paragraphs):
        return False
    usual = median(len(blocks[number].text) for number in headings)
    return median(len(blocks[number].text) for number in paragraphs) > 1.5 * usual


def _is_text(block: Block) -> bool:
    """Whether a paragraph says something, as results do not, above who has how many points."""
    return len(block.text) > LONGEST or ends_sentence(block.text)


def _have_numbers(paragraphs: Sequence[Block]) -> bool:
    """Whether the paragraphs of all sections are numbered through, as those of a ruling are."""
    numbers = [number for block in paragraphs if (number := number_of(block.text))]
    return len(numbers) >= FEWEST and 2 * len(numbers) > len(paragraphs) and rise(numbers)


def _is_in_groups(headings: Sequence[Block], paragraphs: Sequence[Block]) -> bool:
    """Whether blank lines part some of them and not others, a list is right below its lead-in, as others are, each
    line stands below the one that is indented less, or most are items, of which not each may own a paragraph."""
    has_gap = {block.gap > 0 for block in headings[2:]}
    leads = any(introduces(block.text) and below.gap == 0 for block, below in pairwise(headings))
    items = sum(is_item(block.text) for block in headings)
    are_notes = len({block.indent for block in headings}) >= LEVELS
    return (
        len(has_gap) > 1
        or are_notes
        or (2 * items > len(headings) and items > len(paragraphs))
        or (leads and any(block.lines == 1 and introduces(block.text) for block in paragraphs))
    )


def _go_on(headings: Sequence[Block], paragraphs: Sequence[Block]) -> bool:
    """Whether lines among the paragraphs go on as headings do: « § 2 » after « § 1 », « Scene 2 » after « Act I »."""
    lines = [block.text for block in paragraphs if block.lines == 1 and len(block.text) <= LONGEST]
    words = {word for block in headings if (word := keyword_of(block.text))}
    below = [word for text in lines if (word := keyword_of(text))]
    if len(below) > 1 or words & set(below):
        return True
    capitals = sum(is_capitals(block.text) for block in headings)
    if 2 * capitals > len(headings) and any(map(is_capitals, lines)):
        return True
    counted = {count for block in headings if (count := _counted(block.text))}
    return any((one[0], one[1] + 1) in {*map(_counted, lines)} - counted for one in counted)


def _counted(text: str) -> tuple[str, int] | None:
    """How a line is numbered, and its number."""
    number = number_of(text)
    return (numbering_of(text), int(number)) if number and number.isdecimal() else None
