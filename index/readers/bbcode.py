"""BBCode, as forums, guides on Steam and pages of mods have it: its tags are written as HTML, then read as such."""

from __future__ import annotations

import re
from html import escape

from index.readers.decoding import decode
from index.readers.draft import Draft
from index.readers.html.document import read_document

_NAME = r"h[1-6]|hr|tr|th|td|li|[a-z]{4,20}|[bipsuq]|url|img|sup|sub"
_TAG = re.compile(rf"\[(?P<end>/?)(?P<name>{_NAME}|\*)(?:[ =](?P<told>[^\[\]\n]{{0,300}}))?\]", re.IGNORECASE)
_ELEMENTS = {
    **{f"h{level}": f"h{level}" for level in range(1, 7)},
    **{"b": "b", "i": "i", "u": "u", "p": "p", "tr": "tr", "th": "th", "td": "td", "li": "li", "table": "table"},
    **{"list": "ul", "ulist": "ul", "olist": "ol", "quote": "blockquote", "code": "pre", "sup": "sup", "sub": "sub"},
    **{"*": "li", "hr": "hr", "center": "div", "left": "div", "right": "div", "justify": "div", "indent": "div"},
}
_INLINE = frozenset({"b", "i", "u", "sup", "sub"})
_ALONE = frozenset({"*", "hr"})
"""What nothing need close."""
_TITLED = frozenset({"quote", "spoiler", "expand", "collapse", "details", "section", "tab", "accordion"})
"""Whose value is words: who is quoted, what is hidden."""
_LEFT_OUT = frozenset({"img", "image", "video", "youtube", "previewyoutube", "media", "attachment", "attach", "gif"})
_AS_WRITTEN = frozenset({"code", "noparse"})
_LITERAL = _LEFT_OUT | _AS_WRITTEN
"""In which no other tag is read."""
_COUNTED = re.compile(r"[1aAiI]\b")
"""« [list=1] »"""
_BLANK_LINE = re.compile(r"\n[ \t]*+(?:\n[ \t]*+)++")


def read(data: bytes, name: str, language: str | None) -> Draft:
    return read_document(_Page(decode(data, name)).as_html(), name, language)


class _Page:
    """Goes through a text once; what a tag is depends on whether one below closes it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._ends: dict[str, list[re.Match[str]]] = {}
        """What closes each kind of tag, the last first."""
        for tag in reversed([tag for tag in _TAG.finditer(text) if tag["end"]]):
            self._ends.setdefault(tag["name"].lower(), []).append(tag)
        self._written: list[str] = []
        self._is_below_block = True

    def as_html(self) -> str:
        at = 0
        while (tag := _TAG.search(self._text, at)) is not None:
            self._say(self._text[at : tag.start()])
            name, at = tag["name"].lower(), tag.end()
            if name in _LITERAL and not tag["end"] and (end := self._end_of(name, at)):
                self._say_inside(name, self._text[at : end.start()])
                at = end.end()
            elif name in _ALONE or name in self._ends:
                self._say_tag(tag, name)
            else:
                self._say(tag[0])  # « [note] »
        self._say(self._text[at:])
        return "".join(self._written)

    def _end_of(self, name: str, at: int) -> re.Match[str] | None:
        ends = self._ends.get(name, [])
        while ends and ends[-1].start() < at:
            ends.pop()
        return ends[-1] if ends else None

    def _say(self, text: str) -> None:
        if self._is_below_block:
            text = text.lstrip()
        if text:
            self._written.append(_BLANK_LINE.sub("<p>", escape(text, quote=False)).replace("\n", "<br>\n"))
            self._is_below_block = False

    def _say_block(self, element: str) -> None:
        """Line ends beside a block are none of a paragraph."""
        while self._written and self._written[-1].endswith("<br>\n"):
            self._written[-1] = self._written[-1][: -len("<br>\n")].rstrip(" \t")
        self._written.append(element)
        self._is_below_block = True

    def _say_inside(self, name: str, text: str) -> None:
        if name == "code":
            self._say_block(f"<pre>{escape(text, quote=False)}</pre>")
        elif name in _AS_WRITTEN:
            self._say(text)

    def _say_tag(self, tag: re.Match[str], name: str) -> None:
        told = (tag["told"] or "").strip("\"' ")
        element = "ol" if name == "list" and _COUNTED.match(told) else _ELEMENTS.get(name)
        if element in _INLINE:
            self._written.append(f"<{tag['end']}{element}>")
        elif element:
            self._say_block(f"<{tag['end']}{element}>")
        if told and name in _TITLED and not tag["end"]:
            self._say(f"{told.partition(',')[0]}\n")
