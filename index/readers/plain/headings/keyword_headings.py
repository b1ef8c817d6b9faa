"""Headings that a keyword and a number begin: « Chapter I », « Article 2 », « Act II »."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from index.readers.plain.headings.chapter_numbers import is_long_chapter
from index.readers.plain.layout.paragraphs import Block
from index.readers.plain.lines.division_words import SCENES
from index.readers.plain.lines.punctuation import ends_in_full_stop, ends_open
from index.readers.plain.lines.signs import LONGEST, Heading, HeadingList, is_bare_keyword, keyword_of

OUTER = 0.8
"""The share of titles, at the least, right below which the next heading is an article."""


def add_keywords(blocks: Sequence[Block], outline: HeadingList) -> None:
    found = {
        n: keyword
        for n, block in enumerate(blocks)
        if (keyword := keyword_of(block.text[:LONGEST])) and (block.lines == 1 or is_long_chapter(blocks, n, keyword))
    }
    order = _outermost_first(list(found.values()))
    for number, keyword in found.items():
        text = " ".join(blocks[number].text.split())
        is_sentence = ends_in_full_stop(text) or ends_open(text)
        # A full stop ends « Article 2. » and « SCENE 2. The island. » too.
        if not is_sentence or is_bare_keyword(text) or keyword in SCENES or blocks[number].lines > 1:
            outline[number] = outline[number] or Heading(text, "keyword", 1 + order.index(keyword))


def _outermost_first(keywords: Sequence[str]) -> list[str]:
    """Each keyword once. The first is the outermost, but where « Article 1 » stands above « Title I »: below that,
    as below most titles, articles follow."""
    order = list(dict.fromkeys(keywords))
    times, followed = Counter(keywords), Counter(pairwise(keywords))
    for place in range(1, len(order)):
        inner, outer = order[place - 1], order[place]
        if 2 * times[outer] < times[inner] and followed[outer, inner] >= OUTER * times[outer]:
            order[place - 1], order[place] = outer, inner
    return order
