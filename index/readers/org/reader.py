"""Org: its lines are written as Markdown, then read as such. No well-kept library reads it in Python."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from index.readers.decoding import decode
from index.readers.draft import Draft
from index.readers.markdown import reader as markdown
from index.readers.markdown import writing
from index.readers.org.broken_lines import with_broken_lines_joined
from index.readers.org.inline import as_markdown, without_counts
from index.readers.org.parts import HEADING, parts_of
from index.readers.org.tables import markdown_table

_KEYWORD = re.compile(r"[ \t]*#\+(\w[\w-]{0,40}):[ \t]*(.*)$")
_FIELDS = {"title": "title", "author": "author", "date": "date", "language": "lang"}
_STATES = frozenset({"todo", "seq_todo", "typ_todo"})
_STATE, _USUAL_STATES = re.compile(r"[^\W\d_]{2,20}"), frozenset({"TODO", "DONE"})
_SHORTCUT = re.compile(r"\([^()\n]{0,20}\)")
"""« WAIT(w@/!) »"""
_PRIORITY = re.compile(r"\[#\w\][ \t]*")
_TAGS = re.compile(r"[ \t]+:(?:[\w@#%]{1,40}:){1,20}[ \t]*$")
_DEEPEST = 6
"""Levels that Markdown has."""
_TIME = re.compile(r"[<\[](\d{4}-\d{2}-\d{2})[^<>\[\]\n]{0,60}[>\]]")
_CLOSED = re.compile(r"[ \t]*CLOSED:[ \t]*\[[^\[\]]{1,60}\][ \t]*|[ \t]*CLOCK:[ \t]*\[.*$")
_PLANNED = re.compile(r"[ \t]*(?:SCHEDULED|DEADLINE):[ \t]*<")
_COMMENT, _RULE = re.compile(r"[ \t]*#(?:[ \t].*)?$"), re.compile(r"-{5,}[ \t]*$")
_CODE, _SILENT = frozenset({"src", "example"}), frozenset({"comment", "export", "latex", "html"})
_ITEM = re.compile(r"([ \t]*)([-+]|\d{1,9}[.)]|(?<=[ \t])\*)[ \t]+(?:\[@\d{1,9}\][ \t]*)?(\S.*)$")
_BOX = re.compile(r"\[[ Xx-]\][ \t]+")
_TERM = re.compile(r"(\S.{0,200}?)[ \t]+::(?:[ \t]+|$)")
_NOTE = re.compile(r"\[fn:([\w-]{1,40})\][ \t]+(\S.*)$")
_STEP = 4
"""Spaces that a list stands further right than what it is in."""


def read(data: bytes, name: str, language: str | None) -> Draft:
    lines = [line.rstrip() for line in decode(data, name).split("\n")]
    told, states = _told(lines)
    matter = [f"{key}: '{words}'" for key, words in told.items()]
    front = ["---", *matter, "---", ""] if matter else []
    written = _Lines(states).as_markdown(lines)
    return markdown.read("\n".join([*front, *written]).encode("utf-8", "replace"), name, language)


def _told(lines: Sequence[str]) -> tuple[dict[str, str], frozenset[str]]:
    """What the file says of itself, and the words that tell the state of a task."""
    told: dict[str, str] = {}
    states = set(_USUAL_STATES)
    for keyword in filter(None, map(_KEYWORD.match, lines)):
        key, words = keyword[1].lower(), keyword[2].strip()
        if key in _STATES:
            states |= {*_STATE.findall(_SHORTCUT.sub(" ", words))}
        elif key in _FIELDS and words:
            time = _TIME.search(words) if key == "date" else None
            told.setdefault(_FIELDS[key], (time[1] if time else words).replace("'", "''"))
    return told, frozenset(states)


class _Lines:
    """Goes through a file; which lists are open is known of what stands above."""

    def __init__(self, states: frozenset[str]) -> None:
        self._states = states
        self._indents: list[int] = []

    def as_markdown(self, lines: Sequence[str]) -> Iterator[str]:
        for kind, own in with_broken_lines_joined(parts_of(lines)):
            if kind == "line":
                yield from self._line(own[0])
            elif kind == "table":
                yield from markdown_table(own)
            elif kind not in _SILENT:
                self._indents = []
                yield from ("", *self._block(kind, own), "")

    def _block(self, kind: str, lines: list[str]) -> Iterator[str]:
        if kind in _CODE:
            yield from writing.fenced(lines)
        elif kind == "verse":
            yield from (f"{as_markdown(line.strip())}  " for line in lines)
        else:
            mark = "> " if kind == "quote" else ""
            yield from (mark + written for line in lines for written in self._line(line))

    def _line(self, line: str) -> Iterator[str]:
        if heading := HEADING.match(line):
            self._indents = []
            yield from ("", f"{'#' * min(len(heading[1]), _DEEPEST)} {self._title(heading[2])}", "")
        elif _KEYWORD.match(line) or _COMMENT.match(line) or _RULE.match(line):
            yield ""
        elif note := _NOTE.match(line):
            yield from ("", f"[^{note[1]}]: {as_markdown(note[2])}")
        elif item := _ITEM.match(line):
            yield self._item(item)
        else:
            yield self._text(_CLOSED.sub("", line))
            if _PLANNED.match(line):
                yield ""

    def _title(self, words: str) -> str:
        words = without_counts(_TAGS.sub("", words))
        first, _, others = words.partition(" ")
        if first in self._states and others.strip():
            words = others.strip()
        return as_markdown(_PRIORITY.sub("", words, count=1))

    def _item(self, item: re.Match[str]) -> str:
        indent = len(item[1].expandtabs())
        self._indents = [*(outer for outer in self._indents if outer < indent), indent]
        words = _TERM.sub(r"\1: ", without_counts(_BOX.sub("", item[3], count=1)), count=1)
        mark = "-" if item[2] in "-+*" else item[2]
        return f"{' ' * _STEP * (len(self._indents) - 1)}{mark} {as_markdown(words)}"

    def _text(self, line: str) -> str:
        """A line of a paragraph. Org has no code by indentation, and other signs than Markdown's at its beginning."""
        if not line.strip():
            return ""
        indent = len(line) - len(line.lstrip())
        self._indents = [outer for outer in self._indents if outer < indent]
        words = as_markdown(line.strip().removesuffix("\\\\"))
        return " " * _STEP * len(self._indents) + ("\\" if words[:1] in ("#", ">") else "") + words
