"""Which lines of a PDF stand together: those of a paragraph, of a heading, of a note at the foot of a page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from index.grouping import runs_of
from index.language.sentences.sentence_ends import SENTENCE_ENDS
from index.readers.pdf.drawn.line import Line
from index.readers.pdf.lines.lines import BULLETS
from index.readers.pdf.lines.typography import SMALLER, Typography, is_below, is_caption
from index.readers.pdf.paragraphs.hanging import hanging_lines
from index.readers.pdf.paragraphs.line_breaks import had_room
from index.readers.plain.lines.punctuation import goes_on, starts_lower
from index.readers.plain.lines.signs import is_bare_keyword

_NEW_PARAGRAPH = 1.25
"""Of the usual distance between two lines: what is further below begins a paragraph."""
_NEW_ENTRY = 2.2
"""Of a line's size: what is further below begins an entry of a list, though it is indented."""
_SHORT_LINE = 0.88
"""Of a column's width: what ends before it, with a full stop, ends a paragraph."""
_SET_RIGHT = 0.3
"""Of a column's width: what begins behind it is a name below a text, or a day."""
_FULL_HEADING = 0.6
"""Of a column's width: a shorter line of a heading is its last."""
_HEADING_LEADING, _TITLE_LEADING = 1.6, 2.5
"""Of a line's size: the lines of one heading, and of a title, are less far apart."""
_CODE_LEADING = 3.5
"""Of a line's size: lines of a program are at most so far apart."""
_MOST_NOTE_LINES = 0.5
"""Of the lines of a page; where more are small, they are no notes."""
_NOTE = re.compile(r"\W?\d{1,3}\W?\s|[*†‡]")
_SECTION_NUMBER = re.compile(r"(?:\d{1,3}(?:\.\w{1,3})+\.?|\d{1,3}[.)]|[IVXLC]{1,7}\.)\s")
"""What begins another heading, where it stands below one."""
_BULLET = re.compile(rf"[{BULLETS}](?=[^\s{BULLETS}])|(?:[{BULLETS}*–—-]|\(?\d{{1,2}}[.)]|\(?[a-z][.)])\s+(?=\S)")
_DASH = re.compile(r"[–—-]\s+(?=\S)")
_REFERENCE = re.compile(r"\[(?=[^\]]{0,12}\d)[\w+*’'-]{1,12}\](?:\s+(?![a-z])|$)")
"""What begins an entry of a list of references: « [12] Finch », « [Fin71] Finch »; in a text, words go on after one."""
_ENDS = (*SENTENCE_ENDS, ":")
_CLOSING = " »”\"’')]）」』0123456789"
THAI = re.compile("[\u0e01-\u0e4e\u0e81-\u0ece]")
"""Of Thai and Lao, which part no words: a line that is set to its column's width mostly ends within a phrase."""


def line_groups(pages: Sequence[Sequence[Line]], typography: Typography) -> Iterator[list[Line]]:
    """The lines of each block; notes at the foot of a page after the paragraph that goes on over it."""
    group: list[Line] = []
    notes: list[list[Line]] = []
    entries = hanging_lines(pages)
    for page in pages:
        body = _end_of_body(page, typography)
        for line in page[:body]:
            if group and _begins(group, line, typography, entries):
                yield group
                yield from notes
                group, notes = [], []
            group.append(line)
        notes += runs_of(page[body:], lambda note, line: _begins_note(note, line, typography))
    if group:
        yield group
    yield from notes


def _end_of_body(page: Sequence[Line], typography: Typography) -> int:
    """Where the notes at the foot of a page begin; what fills more of it is text in smaller letters."""
    body = len(page)
    while body and typography.is_small((last := page[body - 1]).size) and not last.is_code and not last.is_row:
        body -= 1
    return body if len(page) - body <= _MOST_NOTE_LINES * len(page) else len(page)


def _begins_note(note: Sequence[Line], line: Line, typography: Typography) -> bool:
    if _NOTE.match(line.text):
        return True
    before = note[-1]
    return is_below(before, line) and line.top - before.top > _NEW_PARAGRAPH * max(typography.leading, line.size)


def _begins(group: Sequence[Line], line: Line, typography: Typography, entries: Mapping[int, bool]) -> bool:
    """Whether a line begins a block, after the lines of another; ``entries`` are those of lists that hang."""
    before = group[-1]
    if line.is_row or before.is_row:
        return True
    if line.is_code or before.is_code:
        is_near = line.page != before.page or 0 < line.top - before.top < _CODE_LEADING * line.size
        return not (line.is_code and before.is_code and is_near)
    if typography.is_title(before) and typography.is_title(line):
        return not _heading_goes_on(before, line, typography)
    is_heading, was_heading = typography.is_heading(line), typography.is_heading(before)
    if is_heading and is_caption(group[0]) and not line.stated:
        is_near = is_below(before, line) and line.top - before.top < _HEADING_LEADING * line.size
        return not (is_near and before.size == line.size)
    if is_heading or was_heading:
        return not (is_heading and was_heading and _heading_goes_on(before, line, typography))
    if id(before) in entries and id(line) in entries:
        is_marked = _REFERENCE.match(line.text) is not None or (begins_item(line.text) and _had_room(before, line))
        return is_marked or entries[id(line)] or line.top - before.top > _NEW_ENTRY * line.size
    is_entry = _begins_entry(line) and not _goes_on_behind_dash(group, line)
    if is_entry or abs(before.size - line.size) > (1 - SMALLER) * typography.size:
        return True
    return _is_indented(group, line, typography) or _begins_paragraph(group, line, typography)


def _is_indented(group: Sequence[Line], line: Line, typography: Typography) -> bool:
    before = group[-1]
    is_hanging = len(group) == 1 and _begins_entry(before) and line.left > before.left
    return typography.indents and typography.has_indent(line) and not typography.has_indent(before) and not is_hanging


def _begins_paragraph(group: Sequence[Line], line: Line, typography: Typography) -> bool:
    """Whether a line of text begins another paragraph by its place, and by how the one before ends."""
    before = group[-1]
    ends = before.text.rstrip(_CLOSING).endswith(_ENDS)
    if not is_below(before, line):
        return ends or (before.page != line.page and _is_last(group, line))
    gap = line.top - before.top
    leading = typography.leading if ends or is_short(before) else typography.leading_of(line)
    if gap > _NEW_PARAGRAPH * max(leading, line.size):
        return True
    are_both_indented = typography.has_indent(before) and typography.has_indent(line) and _had_room(before, line)
    return ends and is_short(before) and (not typography.indents or are_both_indented)


def _had_room(before: Line, line: Line) -> bool:
    left, right = before.column
    return had_room(before, line, right, right - left)


def _is_last(group: Sequence[Line], line: Line) -> bool:
    """Whether the last line of a page ends a block without a mark, before the first one of the next page."""
    before = group[-1]
    if line.text[:1].isupper():
        return is_short(before) and len(group) > 1
    left, right = before.column
    is_set_right = len(group) == 1 and before.left - left > _SET_RIGHT * (right - left)
    return THAI.match(line.text) is not None and (is_short(before) or is_set_right)


def _begins_entry(line: Line) -> bool:
    return begins_item(line.text) or _REFERENCE.match(line.text) is not None


def _goes_on_behind_dash(group: Sequence[Line], line: Line) -> bool:
    """Whether a dash stands within a sentence that fills its line: « who agree on little else | – urge us to find »."""
    before, dash = group[-1], _DASH.match(line.text)
    if dash is None or _begins_entry(group[0]) or is_short(before) or line.left > before.left + line.size:
        return False
    return goes_on(before.text, line.text[dash.end() :]) and starts_lower(line.text[dash.end() :])


def begins_item(text: str) -> bool:
    """Whether a text begins with a bullet, or with the number of an item."""
    return _BULLET.match(text) is not None


def _heading_goes_on(before: Line, line: Line, typography: Typography) -> bool:
    """Whether a heading goes on in the next line: after « Chapter I », or after one that is full."""
    if before.stated or line.stated:
        return before.stated == line.stated
    if (
        _SECTION_NUMBER.match(line.text)
        or is_bare_keyword(line.text)
        or before.text.isupper() != line.text.isupper()
        or before.size != line.size
        or before.is_bold != line.is_bold
        or not is_below(before, line)
    ):
        return False
    left, right = before.column
    gap = (line.top - before.top) / line.size
    if typography.is_title(line) or is_bare_keyword(before.text):
        return gap < _TITLE_LEADING
    return before.right - left > _FULL_HEADING * (right - left) and gap < _HEADING_LEADING


def is_short(line: Line) -> bool:
    """Whether a line ends well before its column does."""
    left, right = line.column
    return line.right - left < _SHORT_LINE * (right - left)
