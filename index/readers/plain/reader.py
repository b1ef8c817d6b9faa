"""Plain text, read by its layout: its blocks become a draft, with its title, its headings and its passages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from index.language.detection import ENOUGH, language_of
from index.passages import PARAGRAPH_BREAK, Section
from index.readers.decoding import decode
from index.readers.draft import Draft, passages_at
from index.readers.plain.front_matter.front import Front, byline_of
from index.readers.plain.front_matter.periods import join_entries
from index.readers.plain.front_matter.subject_line import subject_of
from index.readers.plain.headings.displaced_headings import headings_apart
from index.readers.plain.headings.headings import find_headings, is_above_sentence
from index.readers.plain.headings.last_sections import add_last_sections
from index.readers.plain.headings.named_numbers import join_names
from index.readers.plain.headings.sections import sections_of
from index.readers.plain.layout.paragraphs import Block
from index.readers.plain.letters.greetings import greeting
from index.readers.plain.letters.letters import join_letter, letter_of, take_subject
from index.readers.plain.letters.mail import without_answers
from index.readers.plain.lines.signs import Heading, HeadingList
from index.readers.plain.markup.wikitext import without_wiki_markup
from index.readers.plain.notes import notes_below
from index.readers.plain.outlined import Outlined
from index.readers.plain.quotable import passages_of
from index.readers.plain.titles.book_front import without_front
from index.readers.plain.titles.title import add_title

SUBTITLE = " – "
_OWN_EMOJI = re.compile(r"<a?:\w{2,32}:\d{5,21}>[ \t]?")
"""An emoji of a server's own on Discord, which is no word: its name and its number."""


def read(data: bytes, name: str, language: str | None) -> Draft:
    return read_text(decode(data, name), language)


def read_text(text: str, language: str | None) -> Draft:
    text, wiki_title, templates = without_wiki_markup(_OWN_EMOJI.sub("", text) if ":" in text else text)
    spoken = _Language(text[:ENOUGH], language)
    outlined = Outlined.of(text)
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


def _structured(outlined: Outlined, language: _Language) -> Draft:
    """The draft of blocks, with their headings in place or, where those stand all together, dealt out."""
    blocks, outline = outlined.blocks, outlined.outline
    front = byline_of(blocks)
    apart = headings_apart(blocks, outline, front.facts[-1] + 1 if front.facts else 0)
    if apart and greeting(blocks, front.facts) is None:  # a letter has no headings that stand together
        sections, owners = _dealt_out(blocks, apart, front, language)
    else:
        sections, owners = _in_place(_headings_of(outlined, front, language), front)
    title = SUBTITLE.join(subject_of(blocks[n].text) for n in front.title_lines) or None
    blocks, owners, empty = notes_below(blocks, owners)
    return replace(
        _composed(blocks, owners, outlined.speakers),
        sections=tuple(section for n, section in sections.items() if n not in empty),
        title=title,
        language=language.stated,
        published=front.published,
        author=front.author,
    )


def _headings_of(outlined: Outlined, front: Front, language: _Language) -> HeadingList:
    """The headings in place. Where the title is known, no other words in the text are it."""
    blocks, known_title = outlined.blocks, (outlined.framed.title or "").casefold()
    outline = find_headings(blocks, outlined.outline)
    if outlined.has_title and is_above_sentence(blocks):
        outline[0] = outline[0] or Heading(blocks[0].text, "plain", 1)
    join_entries(blocks, outline)
    add_last_sections(blocks, outline)
    if outlined.is_message:
        outline = without_answers(blocks, outline)
    outline = [None if n in front.facts else heading for n, heading in enumerate(outline)]
    letter = letter_of(blocks, outline, front)
    add_title(blocks, outline, language, front, has_title=outlined.has_title)
    take_subject(blocks, outline, front, letter)
    if front.title is not None and known_title and blocks[front.title].text.casefold() not in known_title:
        front.title, front.subtitle = None, range(0)
    aside = [front.title, *front.subtitle, *front.facts]
    join_letter(blocks, letter, next((n for n in range(len(blocks)) if n not in aside), 0))
    return without_front(blocks, outline, aside)


def _in_place(outline: HeadingList, front: Front) -> tuple[dict[int, Section], list[Section | None]]:
    """The sections by the numbers of their headings, and each block's; None for what is no paragraph."""
    outline = [None if n in front.subtitle else heading for n, heading in enumerate(outline)]
    aside = {front.title, *front.subtitle, *front.facts}
    aside |= join_names(outline, aside)
    paths = sections_of(outline, front.title)
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
    from index.readers.plain.lost_headings.assignment import assign_headings  # numpy, for the few texts that need it

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
