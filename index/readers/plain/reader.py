"""Plain text, read by its layout: which lines are one paragraph, which are headings, which belong to the page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from index.article import PARAGRAPH_BREAK, Section
from index.language.detection import ENOUGH, language_of
from index.readers.contents import TABLE_OF_CONTENTS
from index.readers.decoding import decode
from index.readers.draft import Draft, passages_at
from index.readers.plain.aozora import without_explanations
from index.readers.plain.armour import without_armour
from index.readers.plain.book_front import without_front
from index.readers.plain.conventions import Conventions
from index.readers.plain.displaced_headings import headings_apart
from index.readers.plain.front import Front, byline_of, is_fact
from index.readers.plain.glued import split_glued
from index.readers.plain.gutenberg import Framed, is_caption, without_frame
from index.readers.plain.headings import CODE, find_headings, marked
from index.readers.plain.lines import Line, lines_of
from index.readers.plain.mail import without_answers, without_header
from index.readers.plain.manual import without_running_heads
from index.readers.plain.notes import notes_below
from index.readers.plain.page_furniture import without_page_furniture
from index.readers.plain.paragraphs import Block, blocks_of
from index.readers.plain.quotable import passages_of
from index.readers.plain.sections import sections_of
from index.readers.plain.signs import HeadingList, is_bare_keyword, is_capitals, is_underline, sign_of
from index.readers.plain.table_of_contents import without_contents
from index.readers.plain.tables import without_rules
from index.readers.plain.title import add_title
from index.readers.plain.title_page import SHORT, first_of_two, title_page
from index.readers.plain.turns import without_events
from index.readers.plain.web_furniture import TOP, web_furniture
from index.readers.plain.wikitext import without_wiki_markup

_DATED = re.compile(r"\A\s*(date\s+\d{4}(?:-\d{2}){0,2})\s", re.IGNORECASE)
"""A date in front of the first heading, on its line."""
SUBTITLE = " – "
FEWEST_KEYWORDS = 3
FRONT = 8
"""Lines among which the date and the name of who wrote a text stand."""

_FRAMES = (
    ("frame", without_frame),
    ("frame", without_explanations),
    ("message", without_header),
    ("running heads and page numbers", without_running_heads),
)


def read(data: bytes, name: str, language: str | None) -> Draft:
    return read_text(decode(data, name), language)


def read_text(text: str, language: str | None) -> Draft:
    text, wiki_title, templates = without_wiki_markup(text)
    spoken = _Language(text[:ENOUGH], language)
    outlined = _Outlined.of(text)
    del text  # of a large one, all that is needed no more is let go of before its passages are written
    draft = _structured(outlined, spoken)
    framed = outlined.framed
    return replace(
        draft,
        title=framed.title or wiki_title or draft.title,
        author=framed.author or draft.author,
        published=framed.published or draft.published,
        left_out={kind: lines for kind, lines in (outlined.left_out | {"template": templates}).items() if lines},
    )


@dataclass(frozen=True, slots=True)
class _Outlined:
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
    def of(cls, text: str) -> _Outlined:
        lines, armour = without_armour(lines_of(_DATED.sub(r"\1\n\n", text, count=1)))[:2]
        frame, framed = _unframed(lines)
        lines, events = without_events(framed.lines)
        lines, page_lines = without_page_furniture(lines)
        lines, contents = without_contents(lines)
        lines = without_rules(lines)
        conventions = Conventions.of(lines)
        title = title_page(lines, conventions.base)
        alone = {line.text for line in lines[:FRONT] if is_fact(line.text)}
        alone |= title | first_of_two(lines) | _bare_keywords(lines, poem=conventions.poem)
        blocks, outline = marked(blocks_of(lines, conventions, lambda line: _is_alone(line, alone, conventions.base)))
        furniture = web_furniture(blocks)
        captions = {n for n, block in enumerate(blocks) if is_caption(block.text)}
        left_out = {
            "armour": len(armour),
            frame: len(framed.left_out),
            "page": len(page_lines),
            "notice": len(events),
            TABLE_OF_CONTENTS: len(contents),
            "caption": sum(blocks[n].lines for n in captions),
            "menu": sum(blocks[n].text.count("\n") + 1 for n in furniture),
        }
        blocks, outline = split_glued(
            [block for n, block in enumerate(blocks) if n not in furniture | captions],
            [heading for n, heading in enumerate(outline) if n not in furniture | captions],
        )
        has_title = bool(title) or any(n < TOP for n in furniture)
        framed = framed._replace(lines=(), left_out=())
        return cls(blocks, outline, conventions.speakers, has_title, framed, frame == "message", left_out)


def _unframed(lines: Sequence[Line]) -> tuple[str, Framed]:
    """The text within a book's frame, a message's header, a manual's heads, and what the lines around it are called."""
    for kind, within in _FRAMES:
        framed = within(lines)
        if framed.left_out:
            return kind, framed
    return "", Framed(lines, ())


class _Language:
    """The language of a text, recognised when it is needed first: the model takes longer to load than most texts."""

    def __init__(self, text: str, stated: str | None) -> None:
        self.stated = stated
        self._text = text
        self._found: str | None = None

    def __call__(self) -> str:
        if self._found is None:
            self._found = language_of(self._text, self.stated)
        return self._found


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


def _structured(outlined: _Outlined, language: _Language) -> Draft:
    """The draft of blocks, with their headings in place or, where those stand all together, dealt out.

    Where its title is known, no other words in the text are.
    """
    blocks, outline, known_title = outlined.blocks, outlined.outline, (outlined.framed.title or "").casefold()
    front = byline_of(blocks)
    apart = headings_apart(blocks, outline, front.facts[-1] + 1 if front.facts else 0)
    if apart:
        sections, owners = _dealt_out(blocks, apart, front, language)
    else:
        outline = find_headings(blocks, outline)
        if outlined.is_message:
            outline = without_answers(blocks, outline)
        outline = [None if n in front.facts else heading for n, heading in enumerate(outline)]
        front = add_title(blocks, outline, language, front, has_title=outlined.has_title)
        if front.title is not None and known_title and blocks[front.title].text.casefold() not in known_title:
            front.title, front.subtitle = None, range(0)
        outline = without_front(blocks, outline, [front.title, *front.subtitle, *front.facts])
        sections, owners = _in_place(outline, front)
    title = None if front.title is None else SUBTITLE.join(blocks[n].text for n in (front.title, *front.subtitle))
    blocks, owners, empty = notes_below(blocks, owners)
    return replace(
        _composed(blocks, owners, outlined.speakers),
        sections=tuple(section for n, section in sections.items() if n not in empty),
        title=title,
        language=language.stated,
        published=front.published,
        author=front.author,
    )


def _in_place(outline: HeadingList, front: Front) -> tuple[dict[int, Section], list[Section | None]]:
    """The sections by the numbers of their headings, and each block's; None for what is no paragraph."""
    outline = [None if n in front.subtitle else heading for n, heading in enumerate(outline)]
    paths = sections_of(outline, front.title)
    aside = {front.title, *front.subtitle, *front.facts}
    is_heading = [heading is not None and n not in aside for n, heading in enumerate(outline)]
    sections = {n: paths[n] for n, heading in enumerate(is_heading) if heading}
    owners = [None if heading or n in aside else paths[n] for n, heading in enumerate(is_heading)]
    return sections, owners


def _dealt_out(
    blocks: list[Block], headings: range, front: Front, language: _Language
) -> tuple[dict[int, Section], list[Section | None]]:
    """The same where the headings stand all together: which paragraph each owns is inferred."""
    sections = {n: Section((blocks[n].text,), inferred=True) for n in headings}
    paragraphs = [n for n in range(len(blocks)) if n not in headings and n not in front.facts]
    from index.readers.plain.lost_headings import assign_headings  # numpy, for the few texts that need it

    given = assign_headings([blocks[n].text for n in headings], [blocks[n].text for n in paragraphs], language())
    owners: list[Section | None] = [None] * len(blocks)
    for n, owner in zip(paragraphs, given, strict=True):
        owners[n] = Section(inferred=True) if owner is None else sections[headings[owner]]
    return sections, owners


def _composed(blocks: Sequence[Block], owners: Sequence[Section | None], speakers: frozenset[str]) -> Draft:
    """The text of blocks, and its passages: those of a section, put together where a person would quote them so."""
    written: list[str] = []
    places, at = [], 0
    for section, group in groupby(zip(owners, blocks, strict=True), key=lambda pair: pair[0]):
        together = [block for _, block in group]
        for words in [block.text for block in together] if section is None else passages_of(together, speakers):
            if section is not None:
                places.append((section, (at, at + len(words))))
            written.append(words)
            at += len(words) + len(PARAGRAPH_BREAK)
    text = PARAGRAPH_BREAK.join(written)
    return Draft(text, passages_at(text, places), ())
