"""A tree of HTML -> its blocks in reading order: headings, paragraphs, items of lists, rows of tables, code.

The tree is walked in a loop, never by recursion.
"""

from __future__ import annotations

import re
from itertools import chain, pairwise

from lxml import etree

from index.blocks import Cell
from index.readers.html.blocks.block import HTMLBlock, Kind, Place
from index.readers.html.blocks.powers import raised
from index.readers.html.trees.tables import flatten_tables
from index.readers.html.trees.tree import BLOCK_TAGS, CAPTION, HEADING_TAGS, NOTE, ROW, Element
from index.readers.plain.lines.punctuation import asks, ends_in_full_stop

_HEADINGS = {tag: level for level, tag in enumerate(HEADING_TAGS, 1)}
_KINDS: dict[str, Kind] = {"li": "item", "dt": "term", "dd": "meaning", "pre": "code"}
_OWN = frozenset({*_HEADINGS, *_KINDS})
_BOLD, _UNDERLINED = frozenset({"b", "strong"}), "u"
_SPACE = re.compile(r"[ \t\n\r\f\v\u00a0]+")
_BREAK = "\x1e"
"""Where a line is broken on purpose, until white space was folded; no text that was decoded holds it."""
_PARAGRAPHS_APART = re.compile(rf"{_BREAK}(?:\s*{_BREAK})+")
_LONGEST_HEADING = 120
"""Characters; a longer one with a full stop in the head of a page says what is to come."""
_COUNTED_LINE = re.compile(r"^(\d{1,3})[.)] (?=\S)", re.MULTILINE)
_LEAST_TEXT = 80
"""Characters that stand below a bold line of the same paragraph, at the least, where this is a heading."""
_NO_HEADING_ENDS = (".", "。", "।", ":", "：", ",", ";", "…", "!", "—", "–", "-")
_BULLET = re.compile(r"\s*(?:[•▪■●◦‣➢✓✔]|[\uf000-\uf0ff])\s*(?=[^\s•\uf000-\uf0ff])")
"""Of an item that its writer made by hand; fonts of signs have them where Unicode has no letters."""
_NUMBER = re.compile(r"\s*\d{1,3}(?:\.\d{1,3}){0,4}[.)]\s+")
"""Before the words of a heading; mostly it looks as they do, and says nothing where it does not."""
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_ICON = re.compile(r"(?<!\S)[\ue000-\uf8ff]+(?!\S)")
"""Of a font that has pictures instead of letters."""


def html_blocks(root: Element) -> list[HTMLBlock]:
    """The blocks of a tree that was cleaned; its tables are flattened on the way."""
    flatten_tables(root)
    walk = _Walk()
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            walk.enter(element)
        else:
            walk.leave(element)
            if element is not root:
                walk.add(element.tail, Place(element, True))
    walk.end_block()
    return walk.blocks


class _Walk:
    def __init__(self) -> None:
        self.blocks: list[HTMLBlock] = []
        self._words: list[str] = []
        self._is_bold: list[bool] = []
        self._end: Place | None = None
        self._open: list[Element] = []
        """Headings, items, terms, code around the place."""
        self._numbers: list[int | None] = []
        """Of each list around the place, the number of its last item; None for one without numbers."""
        self._has_words = False
        """Whether the item around the place has words already."""
        self._is_linked: list[bool] = []
        self._first_line: HTMLBlock | None = None
        """What stands before the first break in the words, where all of it is bold."""
        self._is_broken = False
        """Whether words stand before a break."""
        self._bold = self._underlined = self._raised = self._linked = 0

    def enter(self, element: Element) -> None:
        tag = element.tag
        if tag in BLOCK_TAGS:
            self.end_block()
            if tag in _OWN or element.get(ROW) or element.get(NOTE):
                self._open.append(element)
        self._has_words &= tag != "li"
        if tag in ("ol", "ul"):
            self._numbers.append(_number(element, "start", 1) - 1 if tag == "ol" else None)
        elif tag == "li" and self._numbers and self._numbers[-1] is not None:
            self._numbers[-1] = _number(element, "value", self._numbers[-1] + 1)
        elif tag == "br":
            self._break_line()
        self._bold += tag in _BOLD
        self._underlined += tag == _UNDERLINED
        self._linked += tag == "a"
        self._raised += tag == "sup"
        self.add(element.text, Place(element, False))

    def leave(self, element: Element) -> None:
        tag = element.tag
        if tag in BLOCK_TAGS:
            self.end_block()
        if self._open and self._open[-1] is element:
            self._open.pop()
        if tag in ("ol", "ul"):
            self._numbers.pop()
        self._bold -= tag in _BOLD
        self._underlined -= tag == _UNDERLINED
        self._linked -= tag == "a"
        self._raised -= tag == "sup"

    def add(self, text: str | None, place: Place) -> None:
        if not text:
            return
        if text.strip():
            if self._is_bold or not _NUMBER.fullmatch(text):
                self._is_bold.append(self._bold > 0 or (self._underlined > 0 and not self._linked))
            self._is_linked.append(self._linked > 0 or not any(map(str.isalnum, text)))
            self._end = place
        self._words.append(raised(text) if self._raised else text)

    def _break_line(self) -> None:
        if self._end is not None and not self._is_broken:
            self._is_broken = True
            if self._is_all_bold():
                line, is_linked = _folded("".join(self._words)), all(self._is_linked)
                self._first_line = HTMLBlock("paragraph", line, self._end, is_bold=True, is_linked=is_linked)
        self._words.append(_BREAK)

    def end_block(self) -> None:
        first_line, self._first_line, self._is_broken = self._first_line, None, False
        text, is_bold, is_linked, end = "".join(self._words), self._is_all_bold(), all(self._is_linked), self._end
        self._words, self._is_bold, self._is_linked, self._end = [], [], [], None
        if end is None:
            return
        own = self._open[-1] if self._open else None
        tag = "" if own is None else str(own.tag)
        if tag == "pre":
            self.blocks.append(HTMLBlock("code", text.replace(_BREAK, "\n").strip("\n").rstrip(), end))
        elif tag in _HEADINGS:
            heading = " ".join(text.replace(_BREAK, " ").split())
            if len(heading) > _LONGEST_HEADING and ends_in_full_stop(heading) and _is_in_header(own):
                self.blocks.append(HTMLBlock("paragraph", heading, end))
            else:
                self.blocks.append(HTMLBlock("heading", heading, end, _HEADINGS[tag], is_linked=is_linked))
        else:
            if first_line and own is None and not is_bold and _heads(first_line.text, _folded(_below_first_line(text))):
                self.blocks.append(first_line)
                text = _below_first_line(text)
            self._add_words(text, own, end, is_bold, is_linked)

    def _is_all_bold(self) -> bool:
        return bool(self._is_bold) and all(self._is_bold)

    def _add_words(self, text: str, own: Element | None, end: Place, is_bold: bool, is_linked: bool) -> None:
        kind = _kind(own)
        is_in_list = kind == "item"
        bullet = _BULLET.match(text) if kind == "paragraph" else None
        if bullet:
            kind, text = "item", text[bullet.end() :]
        parts = filter(None, map(_folded, _PARAGRAPHS_APART.split(text)))
        for part in chain.from_iterable(map(_counted_lines, parts)) if kind == "paragraph" else parts:
            is_continued, self._has_words = self._has_words, self._has_words or is_in_list
            self.blocks.append(
                HTMLBlock(
                    kind,
                    part,
                    end,
                    number=self._numbers[-1] if is_in_list and self._numbers else None,
                    is_bold=is_bold,
                    is_linked=is_linked,
                    depth=len(self._numbers),
                    is_continued=is_continued,
                    cells=_cells(own) if own is not None and kind == "row" else (),
                )
            )


def _below_first_line(text: str) -> str:
    return text.lstrip(f"{_BREAK} \t\n\u00a0").partition(_BREAK)[2]


def _heads(line: str, text: str) -> bool:
    """Whether a bold line above others of its paragraph stands there as headings do, and they are no address."""
    is_open = len(line) <= _LONGEST_HEADING and not line.endswith(_NO_HEADING_ENDS)
    return is_open and (len(text) >= _LEAST_TEXT or asks(line)) and ends_in_full_stop(text)


def _is_in_header(heading: Element | None) -> bool:
    return heading is not None and next(heading.iterancestors("header", "hgroup"), None) is not None


def _kind(own: Element | None) -> Kind:
    """The kind of words, by the element around them that decides it."""
    if own is None:
        return "paragraph"
    return "row" if own.get(ROW) else "note" if own.get(NOTE) else _KINDS.get(str(own.tag), "paragraph")


def _cells(row: Element) -> tuple[Cell, ...]:
    told = row.get(ROW, "")
    offsets = [] if told == CAPTION else list(map(int, told.split()))
    return tuple(Cell(*cell) for cell in zip(offsets[::3], offsets[1::3], offsets[2::3], strict=True))


def _folded(text: str) -> str:
    if _PRIVATE.search(text):
        text = _ICON.sub("", text)
    return "\n".join(filter(None, (line.strip() for line in _SPACE.sub(" ", text).split(_BREAK))))


def _counted_lines(text: str) -> list[str]:
    """A paragraph whose lines count on, « 1. », « 2. », as one for each of these, and what stands above them."""
    found = [*_COUNTED_LINE.finditer(text)]
    if len(found) < 2 or any(int(after[1]) != int(one[1]) + 1 for one, after in pairwise(found)):
        return [text]
    places = [0, *(one.start() for one in found if one.start()), len(text)]
    return [text[start:end].rstrip("\n") for start, end in pairwise(places)]


def _number(element: Element, name: str, otherwise: int) -> int:
    told = element.get(name, "")
    return int(told) if re.fullmatch(r"\d{1,9}", told) else otherwise
