"""Lines -> blocks of a text and those of its headings that signs mark, without what belongs to no text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from index.readers.contents import TABLE_OF_CONTENTS
from index.readers.plain.front_matter.bylines import author_of
from index.readers.plain.front_matter.front import is_fact
from index.readers.plain.front_matter.poets import lines_above_stanzas
from index.readers.plain.furniture.armour import without_armour
from index.readers.plain.furniture.edit_links import without_edit_links
from index.readers.plain.furniture.gutenberg import Framed, is_caption, without_frame
from index.readers.plain.furniture.margins import without_margins
from index.readers.plain.furniture.page_furniture import without_page_furniture
from index.readers.plain.furniture.site_names import above_title
from index.readers.plain.furniture.table_of_contents import without_contents
from index.readers.plain.furniture.web_furniture import EDGE, TOP, is_at_edge, web_furniture
from index.readers.plain.headings.bracketed_headings import bracketed_lines
from index.readers.plain.headings.headings import CODE, marked
from index.readers.plain.headings.heads_of_lines import heads_of
from index.readers.plain.layout.conventions import Conventions
from index.readers.plain.layout.glued import split_glued
from index.readers.plain.layout.paragraphs import Block, blocks_of
from index.readers.plain.layout.tables import with_rows_joined, without_rules
from index.readers.plain.layout.turns import without_events
from index.readers.plain.layout.verse import groups_of
from index.readers.plain.letters.mail import without_header
from index.readers.plain.lines.lines import Line, lines_of
from index.readers.plain.lines.signs import LONGEST, HeadingList, is_bare_keyword, is_capitals, is_underline, sign_of
from index.readers.plain.markup.aozora import without_explanations
from index.readers.plain.markup.manual import without_running_heads
from index.readers.plain.titles.title_labels import without_labels
from index.readers.plain.titles.title_page import SHORT, first_of_dated, first_of_two, title_page

_DATED = re.compile(r"\A\s*(date\s+\d{4}(?:-\d{2}){0,2})\s", re.IGNORECASE)
"""A date in front of the first heading, on its line."""
FEWEST_KEYWORDS = 2
FRONT = 8
"""Lines among which the date and the name of who wrote a text stand."""

_FRAMES = (
    ("frame", without_frame),
    ("frame", without_explanations),
    ("message", without_header),
    ("running heads and page numbers", without_running_heads),
)


@dataclass(frozen=True, slots=True)
class Outlined:
    """A text's blocks without what belongs to none, and what is told of it by that.

    ``has_title`` tells that the first heading is the title, ``framed`` has no lines any more.
    """

    blocks: list[Block]
    outline: HeadingList
    speakers: frozenset[str]
    has_title: bool
    framed: Framed
    is_message: bool
    left_out: dict[str, int]

    @classmethod
    def of(cls, text: str) -> Outlined:
        lines, framed, left_out, is_message = _lines_of_text(text)
        conventions = Conventions.of(lines)
        heads = _heads_of(lines, conventions)
        if heads:
            conventions = replace(conventions, line_is_paragraph=True, poem=False, titles=frozenset())
        title = title_page(lines, conventions.base)
        alone = title | heads | bracketed_lines(lines) | _lines_alone(lines, conventions)
        blocks, outline = marked(
            blocks_of(lines, conventions, lambda line: _is_alone(line, alone, conventions.base)), heads
        )
        furniture = web_furniture(blocks)
        furniture |= above_title(blocks, furniture, lambda text: author_of(text) is not None)
        captions = {n for n, block in enumerate(blocks) if is_caption(block.text)}
        left_out["caption"] += sum(blocks[n].lines for n in captions)
        left_out["menu"] += sum(blocks[n].text.count("\n") + 1 for n in furniture)
        for n in furniture - {len(blocks) - 1}:
            blocks[n + 1].below_furniture = True
        left = [n for n in range(len(blocks)) if n not in furniture and n not in captions]
        blocks, outline = split_glued([blocks[n] for n in left], [outline[n] for n in left])
        has_title = bool(title) or any(n < TOP for n in furniture)
        return cls(blocks, outline, conventions.speakers, has_title, framed, is_message, left_out)


def _lines_of_text(text: str) -> tuple[Sequence[Line], Framed, dict[str, int], bool]:
    """The lines that could be of the article, what their frame tells, how many others there are, in the order in which
    these are named; and whether the frame is a message's header."""
    lines, armour = without_armour(lines_of(_DATED.sub(r"\1\n\n", text, count=1)))[:2]
    frame, framed = _unframed(lines)
    lines, margins = without_margins(framed.lines)
    lines, labels = without_labels(lines)
    lines, events = without_events(lines)
    lines, edit_links = without_edit_links(lines)
    lines, page_lines = without_page_furniture(lines)
    lines, contents = without_contents(lines)
    left_out = {
        "armour": len(armour),
        frame: len(framed.left_out),
        "page": len(page_lines),
        "notice": len(events) + len(labels) + margins,
        TABLE_OF_CONTENTS: len(contents),
        "caption": 0,
        "menu": len(edit_links),
    }
    return with_rows_joined(without_rules(lines)), framed._replace(lines=(), left_out=()), left_out, frame == "message"


def _lines_alone(lines: Sequence[Line], conventions: Conventions) -> set[str]:
    """The lines that are each a block, whatever stands beside them, beside those of the title and the heads."""
    alone = _front_lines(lines[:FRONT])
    if conventions.wrapping is None:
        alone |= {line.text for line in [*lines[:EDGE], *lines[-EDGE:]] if is_at_edge(line.text)}
    alone |= lines_above_stanzas(lines) | first_of_two(lines) | first_of_dated(lines)
    return alone | _bare_keywords(lines, poem=conventions.poem)


def _unframed(lines: Sequence[Line]) -> tuple[str, Framed]:
    """The text within a book's frame, a message's header, a manual's heads, and what the lines around it are called."""
    for kind, within in _FRAMES:
        framed = within(lines)
        if framed.left_out:
            return kind, framed
    return "", Framed(lines, ())


def _heads_of(lines: Sequence[Line], conventions: Conventions) -> frozenset[str]:
    if conventions.wrapping is not None or conventions.speakers or conventions.song:
        return frozenset()
    return heads_of(groups_of(lines))


def _front_lines(lines: Sequence[Line]) -> set[str]:
    """Dates and names; and where one stands among the first lines, all of these: a title, a name, a place."""
    end = next((n for n, line in enumerate(lines) if n and line.gap), len(lines))
    facts = {line.text for line in lines if is_fact(line.text)}
    are_together = any(line.text in facts for line in lines[:end]) and all(
        len(line.text) <= LONGEST for line in lines[:end]
    )
    return facts | {line.text for line in lines[:end]} if are_together else facts


def _bare_keywords(lines: Sequence[Line], *, poem: bool) -> set[str]:
    """« Article 2. », where such lines are many, and « CANTO 2 » among verses: each is a heading, also where no blank
    line stands around it."""
    short = [line.text for line in lines if len(line.text) <= SHORT]
    bare = {text for text in short if is_bare_keyword(text) or (poem and is_capitals(text))}
    return bare if len(bare) >= FEWEST_KEYWORDS else set()


def _is_alone(line: Line, alone: set[str], base: int) -> bool:
    """Whether a line is a block whatever its neighbours: one of those, or one that signs tell, no comment in code."""
    if line.text in alone:
        return True
    if line.text[0].isalnum():
        return False
    return is_underline(line.text) or (line.indent < base + CODE and sign_of(line.text) is not None)
