"""Which blocks of a text are its headings: those that look as this text's headings do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

import regex

from index.language.rows import is_row
from index.readers.plain.headings.barren_headings import (
    drop_barren,
    drop_last_lines,
    drop_listed,
    without_text,
)
from index.readers.plain.headings.bracketed_headings import add_bracketed, add_bracketed_below, labels_above_text
from index.readers.plain.headings.chapter_numbers import add_chapter_numbers
from index.readers.plain.headings.heading_form import could_be_plain
from index.readers.plain.headings.headings_aside import without_asides, without_last
from index.readers.plain.headings.indented_notes import add_indented
from index.readers.plain.headings.keyword_headings import add_keywords
from index.readers.plain.headings.lists import MOST_TOGETHER, below_heads
from index.readers.plain.headings.nested_headings import nest, nest_between_numbers
from index.readers.plain.headings.question_headings import add_questions
from index.readers.plain.headings.section_numbers import add_with_number, could_have_number
from index.readers.plain.headings.starred_headings import add_starred
from index.readers.plain.headings.underlines import is_underlined, rules_of, underline_level
from index.readers.plain.headings.unmarked_headings import headings_among, plain_candidates
from index.readers.plain.headings.unusual_headings import unusual_headings
from index.readers.plain.layout.paragraphs import Block
from index.readers.plain.lines.punctuation import ends_in_full_stop, ends_open, ends_sentence, is_item, opens_dialogue
from index.readers.plain.lines.signs import (
    LONGEST,
    Heading,
    HeadingList,
    counted_word,
    is_capitals,
    is_underline,
    keyword_of,
    sign_of,
)

ALIKE = 3
"""Lines that begin with one word, or names that come back, at the least."""
WORDS = 3
"""Spaces in « READ ALL OF THIS. », at the least: a sentence where most headings have no stop."""
CODE = 4
"""Columns by which code is indented; there, « # » begins a comment."""
_IN_BRACKETS = regex.compile(r"\s*\([^()]{1,60}\)")
"""« WINTER HOURS (from 1 October) »."""


def marked(blocks: Sequence[Block], heads: AbstractSet[str] = frozenset()) -> tuple[list[Block], HeadingList]:
    """The blocks without signs and lines of signs, and those headings that signs alone tell, or that are ``heads``."""
    left: list[Block] = []
    outline: HeadingList = []
    base = min((block.indent for block in blocks), default=0)
    rules = rules_of(blocks)
    for block in blocks:
        if is_underline(block.text):
            above = left[-1] if left and block.text not in rules else None
            if above is not None and outline[-1] is None and is_underlined(above, block):
                outline[-1] = Heading(above.text, "underline", underline_level(block.text))
            continue
        sign = sign_of(block.text) if _could_have_sign(block, base) else None
        if sign is not None and not (sign.kind == "bold" and _is_said(sign.words, is_first=not left)):
            block.text = sign.words
            outline.append(sign)
        else:
            outline.append(Heading(block.text, "plain", 1) if block.text in heads else None)
        left.append(block)
    add_starred(left, outline)
    return left, outline


def _is_said(words: str, *, is_first: bool) -> bool:
    """Whether bold words are a sentence; a first line that exclaims is a title: « Welcome to the harbour! »."""
    return ends_in_full_stop(words) and not (is_first and "!" in words)


def _could_have_sign(block: Block, base: int) -> bool:
    return block.lines == 1 and not block.is_utterance and block.indent < base + CODE


def find_headings(blocks: Sequence[Block], outline: HeadingList) -> HeadingList:
    """All headings: those marked, and where signs don't mark all of them, those told by number, place and likeness."""
    outline = list(outline)
    heads = [n for n, heading in enumerate(outline) if heading and heading.kind == "plain"]
    signed = sum(heading is not None and heading.kind not in ("bold", "plain") for heading in outline)
    _add_counted(blocks, outline)
    if signed > 1:
        _add_title_above(blocks, outline)
        add_bracketed_below(blocks, outline)
        nest(outline)
        return without_last(outline)
    if add_indented(blocks, outline):
        return outline
    _add_unsigned(blocks, outline)
    nest(outline)
    nest_between_numbers(outline)
    among_lines = {n: outline[n] or Heading(blocks[n].text, "plain", 1) for n in heads}
    outline = without_asides(blocks, outline)
    for n, heading in among_lines.items():
        outline[n] = heading
    return outline


def _add_unsigned(blocks: Sequence[Block], outline: HeadingList) -> None:
    """Headings that no sign marks. What is sure comes first: each rule looks at what those before it have found."""
    add_bracketed(blocks, outline)
    add_keywords(blocks, outline)
    add_chapter_numbers(blocks, outline)
    add_with_number(blocks, outline)
    _add_capitals(blocks, outline)
    for n in below_heads(blocks, outline):
        outline[n] = None
    drop_listed(blocks, outline)
    found = without_text(blocks, outline, plain_candidates(blocks, outline))
    for n in headings_among(blocks, sorted(found + unusual_headings(blocks, outline, found))):
        outline[n] = Heading(blocks[n].text, "plain", 1)
    drop_barren(blocks, outline)
    drop_last_lines(blocks, outline)
    add_bracketed_below(blocks, outline)
    add_questions(blocks, outline)


def _add_title_above(blocks: Sequence[Block], outline: HeadingList) -> None:
    """A first line above the headings that signs mark, none of which stands above all others; or with its second line
    above the signs."""
    if outline[0] is None and outline[1] and not blocks[1].gap and could_be_plain(blocks[0]):
        outline[:2] = [outline[1]._replace(words=blocks[0].text), None]
        return
    levels = Counter(heading.level for heading in outline if heading)
    is_alone = outline[0] is None and len(blocks) > 1 and blocks[1].gap > 0 and could_be_plain(blocks[0])
    if is_alone and levels[min(levels)] > 1 and (outline[1] or _is_above(blocks[0].text, blocks[1].text)):
        outline[0] = Heading(blocks[0].text, "plain", 1)


def _is_above(title: str, text: str) -> bool:
    """Whether a title stands above a paragraph, or a box that says it again."""
    return ends_sentence(text) or text.startswith(f"{title}\n")


def is_above_sentence(blocks: Sequence[Block]) -> bool:
    """Whether a first line could be the title of a page of which what stood around it told that there is one."""
    return len(blocks) > 1 and could_be_plain(blocks[0]) and ends_sentence(blocks[1].text)


def _add_counted(blocks: Sequence[Block], outline: HeadingList) -> None:
    """Lines that one word and rising numbers begin, whatever the word is: « Lesson 1 », « Lektion 1.1.2: … »; or
    falling ones, as those of versions are: « Release 2.4.0 », « Release 2.3.1 »."""
    places: dict[str, list[tuple[int, tuple[int, ...]]]] = {}
    for n, block in enumerate(blocks):
        could_be = block.lines == 1 and len(block.text) <= LONGEST and keyword_of(block.text) is None
        if could_be and (counted := counted_word(block.text)):
            places.setdefault(counted[0], []).append((n, counted[1]))
    for found in places.values():
        numbers = [number for _, number in found]
        if len(set(numbers)) >= ALIKE and (_rise(numbers) or _rise(numbers[::-1], may_stay=True)):
            for n, _ in found:
                if outline[n] is None and not ends_in_full_stop(blocks[n].text):
                    outline[n] = Heading(blocks[n].text, "counted", 1)


def _rise(numbers: Sequence[tuple[int, ...]], *, may_stay: bool = False) -> bool:
    """``may_stay`` where several may have the same number, as a version has that was tried before."""
    return all(one < other or (may_stay and one == other) for one, other in pairwise(numbers))


def _add_capitals(blocks: Sequence[Block], outline: HeadingList) -> None:
    labels = labels_above_text(blocks)
    found = [n for n, block in enumerate(blocks) if outline[n] is None and (n in labels or _could_be_capitals(block))]
    if len(found) * 2 > len(blocks) and len(blocks) > MOST_TOGETHER:
        return  # all of the text is in capitals
    sentences = {n for n in found if blocks[n].text.count(" ") >= WORDS and ends_in_full_stop(blocks[n].text)}
    if 2 * len(sentences) < len(found) + sum(heading is not None for heading in outline):
        found = [n for n in found if n not in sentences]
    signed = _signatures(blocks, outline, found)
    for n in found:
        if blocks[n].text not in signed:
            outline[n] = Heading(blocks[n].text, "capitals", 1)


def _signatures(blocks: Sequence[Block], outline: HeadingList, found: Sequence[int]) -> set[str]:
    """Names below letters: lines that come back and mostly have nothing below them but the next heading."""
    headings = {*found, *(n for n, heading in enumerate(outline) if heading), len(blocks)}
    times = Counter(blocks[n].text for n in found)
    empty = Counter(blocks[n].text for n in found if n + 1 in headings)
    return {text for text, count in times.items() if count >= ALIKE and 2 * empty[text] > count}


def _could_be_capitals(block: Block) -> bool:
    text = block.text
    if block.lines > 1 or block.is_utterance or len(text) > LONGEST + 20 or not is_capitals(_IN_BRACKETS.sub("", text)):
        return False
    return not (is_item(text) or ends_open(text) or opens_dialogue(text) or is_row(text))


def could_be_heading(block: Block) -> bool:
    """Whether a block alone could be a heading, whatever stands around it."""
    return could_be_plain(block) or _could_be_capitals(block) or could_have_number(block)
