"""What a text puts between its paragraphs, measured over all of its lines: blank lines, indents, headings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from index.language.rows import is_row, separated_rows
from index.readers.plain.layout.headed import are_headed, is_head
from index.readers.plain.layout.item_lines import hangs_below_item, is_beside_item
from index.readers.plain.layout.screenplay import screen_cast
from index.readers.plain.layout.separators import gap_within, has_blank_lines, line_is_paragraph, paragraph_indent
from index.readers.plain.layout.stage import cast_of
from index.readers.plain.layout.turns import begins_utterance, is_bare_name, is_log, is_stamped, speakers_of
from index.readers.plain.layout.verse import (
    counted_titles_of,
    is_lone_verse,
    is_poem,
    is_song,
    parts_of_song,
    titles_of,
)
from index.readers.plain.layout.wrapping import WIDEST, Wrapping, wrapping_of
from index.readers.plain.lines.lines import Line
from index.readers.plain.lines.punctuation import (
    are_entries,
    ends_in_unit,
    ends_sentence,
    goes_on,
    introduces,
    is_item,
    starts_lower,
)
from index.readers.plain.lines.signs import is_capitals

HANGING = 4
"""Columns by which the text below « SYNOPSIS » is indented, at the least."""
OUTDENTED = 2
"""Columns by which a line stands further left than the item above it, at the least, that does not go on with it."""
SHORT_LINE = 40
"""Characters of a line that nobody has wrapped: « czech – C1 » in a list of languages."""


@dataclass(frozen=True, slots=True)
class Conventions:
    """What a text puts between its paragraphs."""

    wrapping: Wrapping | None
    blank_lines: bool
    """Whether blank lines stand between paragraphs, or only around headings."""
    paragraph_indent: int | None
    """Columns before the first line of a paragraph, where they alone mark it."""
    base: int
    """Columns before all other lines."""
    line_is_paragraph: bool
    is_unwrapped: bool
    """Whether most letters stand in lines that are longer than anybody wraps them."""
    speakers: frozenset[str]
    """Whose names begin the turns of a conversation."""
    is_log: bool = False
    """Whether a time begins each turn."""
    headed: bool = False
    """Whether the first line below a blank one is a heading, though none stands below it."""
    poem: bool = False
    """Whether its lines are verses, also those that begin in lower case."""
    titles: frozenset[str] = frozenset()
    """Of a poem's parts, right above their first verses."""
    song: bool = False
    """Whether some of its verses come back."""
    rows: frozenset[str] = frozenset()
    """Of tables whose cells semicolons or commas part."""

    @classmethod
    def of(cls, lines: Sequence[Line]) -> Conventions:
        texts = [line.text for line in lines]
        rows = frozenset(texts[at] for at in separated_rows(texts))
        speakers = screen_cast(lines) or speakers_of(texts) or cast_of(texts)
        wrapping = wrapping_of([line for line in lines if line.text not in rows] if rows else lines)
        song = wrapping is None and not speakers and is_song(lines)
        alone = wrapping is None and not song and line_is_paragraph(lines)
        poem = song or (not alone and is_poem(lines, wrapping))
        wrapping = None if poem else wrapping
        base = _base(lines)
        blank_lines = has_blank_lines(lines, wrapping)
        long = sum(len(line.text) for line in lines if len(line.text) > WIDEST)
        return cls(
            wrapping=wrapping,
            blank_lines=blank_lines,
            paragraph_indent=paragraph_indent(lines, base, wrapping),
            base=base,
            line_is_paragraph=alone,
            is_unwrapped=2 * long > sum(len(line.text) for line in lines),
            speakers=speakers,
            is_log=bool(speakers) and is_log(texts),
            headed=blank_lines and not speakers and are_headed(lines, wrapping),
            poem=poem,
            titles=_titles(lines, poem=poem, song=song, may_be_counted=wrapping is None and not alone),
            rows=rows,
            song=song,
        )

    @property
    def gap(self) -> int:
        return gap_within(self.wrapping)

    def is_one(self, line: Line, below: Line, after: Line | None) -> bool:
        """Whether two lines are of one block, as far as their layout and the line ``after`` them tell.

        >>> texts = ["JO: Who lit it?", "ADA: I did, at", "dusk.", "JO: Alone?", "ADA: With Lin."]
        >>> lines = [Line(text) for text in texts]
        >>> [Conventions.of(lines).is_one(line, below, None) for line, below in zip(lines, lines[1:])]
        [False, True, False, False]
        """
        if self._are_apart(line, below):
            return self.song and is_lone_verse(line, below)
        if self._is_row(below) and (self._is_row(line) or self.wrapping is None):
            return self._is_row(line)
        goes, fills = self._goes_on(line, below), self.wrapping is not None and self.wrapping.fills(line, below)
        if not (goes or fills) and is_beside_item(line, below, after):
            return False
        if self._begins_block(line, below, goes=goes, fills=fills):
            return False
        if self.wrapping is None:
            return self._is_one_unwrapped(line, below, goes=goes)
        if not goes and self._is_heading_between(line, below, after):
            return False
        return goes or fills or self._leaves_room(below)

    def begins_message(self, line: Line) -> bool:
        """Whether somebody begins to speak, or a program tells what happened: « 10.12.2024, 14:30 - Jo left »."""
        return begins_utterance(line.text, self.speakers) or (self.is_log and is_stamped(line.text))

    def _are_apart(self, line: Line, below: Line) -> bool:
        """Whether a blank line or an indent parts two lines, whatever their words are."""
        hangs = below.indent >= line.indent + HANGING and is_capitals(line.text)
        return below.gap > self.gap or hangs or line.text in self.titles or self._is_outdented(line, below)

    def _begins_block(self, line: Line, below: Line, *, goes: bool, fills: bool) -> bool:
        """Whether the second line begins a turn of a conversation, a paragraph, an item, or stands below a heading or a
        table."""
        is_paragraph = self._is_indented(below) and not (goes and fills)
        return (
            self.begins_message(below)
            or is_paragraph
            or line.text in self.rows
            or (is_item(below.text) and (_ends(line.text) or not fills))
            or self._is_headed(line, below)
        )

    def _is_headed(self, line: Line, below: Line) -> bool:
        """Whether the first line is a heading right above the block of the second."""
        return self.headed and self.wrapping is not None and line.gap > self.gap and is_head(line, below, self.wrapping)

    def _is_one_unwrapped(self, line: Line, below: Line, *, goes: bool) -> bool:
        """Whether two lines that nobody wrapped are of one block: a sentence or a turn goes on, or lines are none."""
        utterance_goes_on = bool(self.speakers) and below.gap == 0 and (below.indent > self.base or self.is_log)
        sentence_goes_on = goes and not (self.is_unwrapped or self._is_short(line, below))
        return sentence_goes_on or utterance_goes_on or not self.line_is_paragraph or hangs_below_item(line, below)

    def _leaves_room(self, below: Line) -> bool:
        """Whether lines of one block may end early: in a turn, and where nothing but blank lines parts paragraphs."""
        if self.speakers and below.gap == 0:
            return True
        return not below.feed and self.blank_lines and self.gap == 0 and self.paragraph_indent is None

    def _is_heading_between(self, line: Line, below: Line, after: Line | None) -> bool:
        """Whether a sentence has ended in a full line, and the next line ends none although its block ends with it."""
        if self.wrapping is None or (self.blank_lines and self.paragraph_indent is None):
            return False
        if not (ends_sentence(line.text) or introduces(line.text)):
            return False
        if starts_lower(below.text) or ends_sentence(below.text) or below.text.endswith((",", "-", ":", "：")):
            return False
        if after is None or after.gap > self.gap or self._is_indented(after):
            return True
        return not starts_lower(after.text) and not self.wrapping.fills(below, after)

    def _is_row(self, line: Line) -> bool:
        return line.text in self.rows or is_row(line.text)

    def _goes_on(self, line: Line, below: Line) -> bool:
        """Whether a sentence goes on; where no letter is a capital, only below a full line."""
        if not goes_on(line.text, below.text):
            return False
        return starts_lower(below.text) or (self.wrapping is not None and self.wrapping.fills(line, below))

    def _is_short(self, line: Line, below: Line) -> bool:
        """Whether a line goes on in the next as in a list, « czech – C1 », and not in a sentence."""
        return len(line.text) < SHORT_LINE and not ends_sentence(below.text)

    def _is_indented(self, line: Line) -> bool:
        return self.paragraph_indent is not None and self.base < line.indent <= self.paragraph_indent + 1

    def _is_outdented(self, line: Line, below: Line) -> bool:
        """Whether a line that is no item of a list ends one that is indented more: « II. Kinds », in notes."""
        return self.wrapping is None and is_item(line.text) and below.indent + OUTDENTED <= line.indent

    def is_verse(self, line: Line, below: Line) -> bool:
        """Whether two lines of one block stay lines: verse, tables, addresses."""
        if self.poem or (self._is_row(line) and self._is_row(below)) or is_bare_name(line.text, self.speakers):
            return True
        if self._goes_on(line, below):
            return self.wrapping is None and self._is_short(line, below)
        if self.wrapping is None or is_row(line.text):
            is_entry = ends_in_unit(line.text) and are_entries(line.text, below.text)
            return is_entry or not ends_sentence(line.text)
        return not self.wrapping.fills(line, below)


def _titles(lines: Sequence[Line], *, poem: bool, song: bool, may_be_counted: bool) -> frozenset[str]:
    if song:
        return parts_of_song(lines)
    return titles_of(lines) if poem else counted_titles_of(lines) if may_be_counted else frozenset()


def _ends(text: str) -> bool:
    return ends_sentence(text) or introduces(text) or text.endswith((";", ","))


def _base(lines: Sequence[Line]) -> int:
    """The least indent that a tenth of the lines have."""
    indents = Counter(line.indent for line in lines)
    return min((indent for indent, count in indents.items() if count * 10 >= len(lines)), default=0)
