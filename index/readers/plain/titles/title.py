"""Whether the first heading of a text is its title, or that of a first section."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from math import log

import regex

from index.language.rows import is_row
from index.language.tokens import analyse
from index.readers.plain.front_matter.front import Front
from index.readers.plain.headings.heading_form import ends_as_sentence, lists_details, width_of
from index.readers.plain.headings.headings_aside import is_address
from index.readers.plain.layout.paragraphs import Block
from index.readers.plain.lines.punctuation import asks, introduces, is_item, starts_lower
from index.readers.plain.lines.signs import LONGEST, Heading, HeadingList, counted_form, is_bare_keyword, numbering_of

# A logistic regression on articles whose title is known, in 18 languages, each with and without it.
BIAS = -0.13
LEAST_FREQUENCY = 5.38
"""What it says that each of its words is in many sections, and not in the first alone."""
SPECIFIC = 1.93
"""What it says that the text right below has more of its words than other sections have."""
ONE_WORD = -3.09
"""What it says that it is one word: « Introduction »."""
DEFINED = 1.9
"""What it says that the text below begins with it, and that of most other headings not with theirs: two thirds of
one-word titles of encyclopedias are so, and a tenth of their one-word headings."""
ASKS = -2.4
"""What it says that it is a question, as others are."""
WIDER = 1.5
"""What it says that it is wider than all other headings, for each step of the ratio's logarithm; the first are none."""
HARDLY_WIDER = 0.1
COUNTED = ("keyword", "counted", "number")
"""Kinds of headings of which the first begins a section, and is no title."""
LONG_WORD = 4
"""Columns of a word that says something."""
MOST_LINES = 4
"""Of a title, with what goes on with it, at the most."""
_LABEL = regex.compile(r"\p{L}[\p{L}\p{M} ]{1,24}\s?[:：]\s*(?=\S)")
"""« Music: Jo Marsh »."""
_AMOUNT = regex.compile(r"\d{1,3}\s\p{Ll}")
"""« 4 portions »; « 3 Harbour Street » is an address, and a year goes on with a title."""
READ_HEADINGS = 100
MOST_BLOCKS = 500
READ = 2_000
"""Characters of a paragraph that are read."""


def add_title(
    blocks: Sequence[Block], outline: HeadingList, language: Callable[[], str], front: Front, *, has_title: bool = False
) -> Front:
    """Find the title among the headings; ``has_title`` tells that the first is, as on pages copied from a browser."""
    first = next((n for n, block in enumerate(blocks) if n not in front.facts and not is_row(block.text)), None)
    if first is None or outline[first] is None:
        return front
    if not has_title and not _is_title(blocks, outline, first, front, language):
        return front
    front.title = first
    lines = _lines_of_title(blocks, outline, first, front)
    if len(lines) < MOST_LINES and not has_title:
        front.subtitle = lines
        return front
    is_above = _is_above_heading(blocks, outline, first)
    for n in lines or range(first + 1, first + 1 + (has_title and is_above)):
        outline[n] = None  # what stands right below it has no text of its own
    return front


def _lines_of_title(blocks: Sequence[Block], outline: HeadingList, title: int, front: Front) -> range:
    """The lines below a title that go on with it; those that tell of the text instead are no headings any more."""
    below = _lines_below(blocks, title, front.facts)
    if _tell_details([blocks[n].text for n in below]) or any(is_address(blocks[n]) for n in below):
        outline[below.start : below.stop] = [None] * len(below)
        return range(0)
    return below if _go_on(blocks, outline, below) else range(0)


def _is_above_heading(blocks: Sequence[Block], outline: HeadingList, title: int) -> bool:
    """Whether two headings stand below a title, the first of them right below."""
    two = outline[title + 1 : title + 3]
    return len(two) == 2 and all(two) and not (blocks[title + 1].gap or blocks[title + 1].begins_page)


def _lines_below(blocks: Sequence[Block], title: int, facts: Sequence[int]) -> range:
    """The lines that stand with the title between blank lines."""
    end = next((n for n in range(title + 1, len(blocks)) if blocks[n].gap or n in facts), title + 1)
    return range(title + 1, end)


def _tell_details(lines: Sequence[str]) -> bool:
    """Whether lines below a title are no headings: « Marrow Yards · Thole · full time », « words: Ada Finch »."""
    labels = [line for line in lines if _LABEL.match(line)]
    tell = any(lists_details(line) or _AMOUNT.match(line) for line in lines)
    return tell or len(labels) > 1 or any(map(starts_lower, labels))


def _go_on(blocks: Sequence[Block], outline: HeadingList, lines: range) -> bool:
    """Whether lines below a title go on with it, where few other headings stand right below a line."""
    others = [n for n in range(lines.stop, len(blocks)) if outline[n]]
    close = sum(not (blocks[n].gap or outline[n - 1]) for n in others)
    return 2 * close <= len(others) and all(_goes_on(blocks[n], blocks[n - 1]) for n in lines)


def _goes_on(block: Block, above: Block) -> bool:
    is_short = block.lines == 1 and len(block.text) <= LONGEST
    return is_short and not (ends_as_sentence(block.text) or introduces(above.text) or is_item(block.text))


def _is_title(
    blocks: Sequence[Block], outline: HeadingList, first: int, front: Front, language: Callable[[], str]
) -> bool:
    title = outline[first]
    others = [heading for heading in outline[first + 1 :] if heading]
    if title is None or _is_one_of(title, others) or _comes_back(title.words, [other.words for other in others]):
        return False
    if not others or front.facts:
        return True
    if _is_unlike(title, others):
        return all(title.level <= other.level for other in others if other.kind == title.kind)
    if title.level > 1:
        return False  # whoever writes levels has the first for the title
    if _is_set_off(blocks, outline, first) or _is_above_address(blocks, outline, first):
        return True
    return _speaks_for_a_title(blocks, outline, first, language()) > 0


def _is_unlike(title: Heading, others: Sequence[Heading]) -> bool:
    """Whether no other heading looks like it, or it is of several words where most others have numbers."""
    with_number = sum(other.kind == "number" for other in others)
    return not any(_like(title, other) for other in others) or (" " in title.words and with_number * 2 > len(others))


def _is_set_off(blocks: Sequence[Block], outline: HeadingList, first: int) -> bool:
    """Whether something else than text stands right below it, as below no heading of a section."""
    below = outline[first + 1]
    return below is not None or _has_lines_below(blocks, outline, first) or _is_apart(blocks, outline, first)


def _is_above_address(blocks: Sequence[Block], outline: HeadingList, first: int) -> bool:
    """Whether it is the name above a life that is told by jobs."""
    end = next((n for n in range(first + 1, first + 1 + MOST_LINES) if n == len(blocks) or outline[n]), first)
    return any(map(is_address, blocks[first + 1 : end]))


def _is_one_of(title: Heading, others: Sequence[Heading]) -> bool:
    """Whether it is the first of several that are counted: « Chapter I », « 1. Fares », « Canto 1 »."""
    if is_bare_keyword(title.words) or _is_counted(title.words, others[:READ_HEADINGS]):
        return True
    if title.kind in COUNTED and any(other.kind == title.kind for other in others):
        return True
    form = numbering_of(title.words)
    return bool(form) and any(numbering_of(other.words) == form for other in others)


def _is_counted(title: str, others: Sequence[Heading]) -> bool:
    """« HELL, CANTO 1 », where « HELL, CANTO 2 » is another heading."""
    form = counted_form(title)
    return "#" in form and any(counted_form(other.words) == form for other in others)


def _has_lines_below(blocks: Sequence[Block], outline: HeadingList, first: int) -> bool:
    """Whether two lines stand above the next heading, or one right below the first, and end no sentence: « For four |
    Time: 45 minutes »."""
    end = next((n for n in range(first + 1, min(first + 4, len(blocks))) if outline[n]), first)
    facts = range(first + 1, end)
    is_near = len(facts) == 2 or (len(facts) == 1 and not blocks[first + 1].gap and blocks[end].gap > 0)
    return is_near and all(_goes_on(blocks[n], blocks[first]) for n in facts)


def _is_apart(blocks: Sequence[Block], outline: HeadingList, first: int) -> bool:
    """Whether a blank line stands below it, and below hardly any other heading."""
    below = [blocks[n + 1].gap > 0 for n, heading in enumerate(outline[:-1]) if heading and n >= first]
    return len(below) > 2 and below[0] and 3 * sum(below[1:]) < len(below)


def _comes_back(title: str, others: Sequence[str]) -> bool:
    """Whether it is a heading below, as all of a table of contents are; a title may stand once above its first part."""
    is_in_contents = title in others and others[0] in others[1:]
    return is_in_contents or others.count(title) > 1


def _like(one: Heading, other: Heading) -> bool:
    return one.kind == other.kind and one.level == other.level


def _speaks_for_a_title(blocks: Sequence[Block], outline: HeadingList, first: int, language: str) -> float:
    """Over 0 where the heading at ``first`` is more likely the title than not: by its form, and its words."""
    title = blocks[first].text
    words = {term.key for term in analyse(title, language) if width_of(title[term.start : term.end]) >= LONG_WORD}
    own, *later = _words_by_section(blocks, outline, first, words, language)
    frequencies = [sum(word in section for section in later) / max(1, len(later)) for word in words]
    is_one_word = len(words) == 1 or " " not in title.strip()
    others = [heading.words for heading in outline[first + 1 :] if heading]
    score = (
        BIAS
        + (ONE_WORD if is_one_word else 0)
        + (DEFINED if _is_defined(blocks, outline, first) else 0)
        + (ASKS if asks(title) and any(map(asks, others)) else 0)
        + WIDER * _excess_width(title, others)
        + LEAST_FREQUENCY * min(frequencies, default=0.5)
    )
    return score + SPECIFIC * (len(own) - sum(frequencies)) / max(1, len(words))


def _words_by_section(
    blocks: Sequence[Block], outline: HeadingList, first: int, words: AbstractSet[str], language: str
) -> list[set[str]]:
    """Which of a title's words each section below it has; the text right below is the first."""
    sections: list[set[str]] = []
    below = slice(first + 1, first + 1 + MOST_BLOCKS)
    for block, heading in zip(blocks[below], outline[below], strict=True):
        if heading or not sections:
            sections.append(set())
        sections[-1] |= words & {term.key for term in analyse(block.text[:READ], language)}
    return sections


def _excess_width(title: str, others: Sequence[str]) -> float:
    """How much wider a title is than the widest other heading, as a logarithm; 0 where it hardly is."""
    ratio = width_of(title) / max(map(width_of, others), default=1)
    return max(0, log(ratio) - HARDLY_WIDER)


def _is_defined(blocks: Sequence[Block], outline: HeadingList, first: int) -> bool:
    """Whether the text below begins with the words of the heading at ``first``, unlike that of most others."""
    defined = [
        below.text.casefold().startswith(heading.words.casefold())
        for heading, below in zip(outline[first:], blocks[first + 1 :], strict=False)
        if heading
    ]
    return bool(defined) and defined[0] and 2 * sum(defined[1:]) < len(defined)
