"""The source of a wiki's page -> its text: « [[The tower|tower]] » is « tower », templates and notes are left out."""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import NamedTuple

import regex

from index.readers.plain.lines.phrases import phrases_beside
from index.readers.plain.markup.wiki_tables import with_rows

_LINK = regex.compile(r"\[\[[^\[\]\n]{1,200}\]\]")
_TEXT_SIGNS = tuple(
    regex.compile(sign, regex.MULTILINE) for sign in (r"^={2,6}[^=\n]{1,120}={2,6}[ \t]*$", r"'''[^'\n]", r"^\{\|")
)
"""Headings, bold words, tables: beside links, each is enough."""
_SIGNS = (
    *_TEXT_SIGNS,
    _LINK,
    regex.compile(r"^\{\{[^{}\n]{1,200}\}\}[ \t]*$", regex.MULTILINE),
    regex.compile(r"\[https?://[^\s\[\]]{1,300} [^\[\]\n]{1,200}\]"),
)
FEWEST_LINKS, FEWEST_SIGNS = 2, 3
_TABLE = tuple(regex.compile(sign, regex.MULTILINE) for sign in (r"^[ \t]*\{\|", r"^[ \t]*\|-", r"^[ \t]*\|\}"))
"""What begins one, its rows, and what ends it."""
_SEEN = 200_000
"""Characters in which a page has used the signs of wikis."""

_TAKEN_OUT = (("<!--", "-->"), ("<ref", "</ref>"), ("<gallery", "</gallery>"), ("<timeline", "</timeline>"))
_TOKEN = regex.compile(r"\{\{|\}\}|\[\[|\]\]")
_PAIRS = {"}}": "{{", "]]": "[["}
MOST_NESTED = 30
_NAMES = phrases_beside(__file__)
_ASIDE = regex.compile(r"\L<namespaces>\s*:", regex.IGNORECASE, namespaces=_NAMES["namespaces"])
"""Pictures and categories."""
_ALONE = regex.compile(r"^[ \t]*\[\[[^\s\[\]|:]{2,40}:(?!//)[^\s\[\]|][^\[\]|\n]{0,200}\]\][ \t]*$", regex.MULTILINE)
"""A page of another kind, on a line of its own: « [[Translation:The tower]] » leads away."""
_OTHER_LANGUAGE = regex.compile(r"[a-z]{2,12}(?:-[a-z-]{1,12})?:[^\s|][^|]*")
_EMPTY_TEMPLATES = regex.compile(
    r"\L<whole>$|\L<beginnings>",
    regex.IGNORECASE,
    whole=_NAMES["empty_templates"],
    beginnings=_NAMES["empty_template_beginnings"],
)
"""Of the names of templates that stand for no words of the text."""
_MEASURE = regex.compile(r"convert|cvt|unit", regex.IGNORECASE)
_LAST_ARGUMENT = regex.compile(r"lang|colou?r|font", regex.IGNORECASE)
_NAMED = regex.compile(r"\s*[^<\s=][^<=]{0,40}=")
QUOTED = 40
"""Characters of what a template on lines of its own shows, at the least: a quotation."""
_ADDRESS = regex.compile(r"\[(?:https?:)?//[^\s\[\]]{1,2000}+\s*+([^\[\]\n]*)\]")
_TAG = regex.compile(r"</?[a-zA-Z][a-zA-Z0-9]{0,12}(?:\s[^<>\n]{0,300})?/?>")
_BREAK = regex.compile(r"<br\s*/?>", regex.IGNORECASE)
_EMPHASIS = regex.compile(r"'{2,5}")
_SWITCH = regex.compile(r"__[A-Z]{3,20}__")
_LIST = regex.compile(r"^([*#:;]{1,10})[ \t]*(?P<empty>$)?", regex.MULTILINE)
_TITLE = regex.compile(r"\s*+(?![*#:;|!])(?:\S[^'\n]{0,80}\s)?'''(?P<title>[^'\n]{2,100})'''")


class WikiPage(NamedTuple):
    """The text of a page, the words that it begins with in bold, and how many lines templates had."""

    text: str
    title: str | None = None
    left_out: int = 0


def without_wiki_markup(text: str) -> WikiPage:
    """A text that is no source of a wiki's page comes back as it is."""
    if not _is_wikitext(text[:_SEEN]):
        return WikiPage(text)
    for start, end in _TAKEN_OUT:
        text = _without(text, start, end)
    text, left_out = _Nested(_ALONE.sub("", text)).resolved()
    text = _ADDRESS.sub(r"\1", text)
    title = _TITLE.match(text)
    text = _SWITCH.sub("", _TAG.sub("", _BREAK.sub(" ", _EMPHASIS.sub("", text))))
    text = html.unescape(_LIST.sub(_sign_of_list, with_rows(text)))
    return WikiPage(text, title["title"].strip() if title else None, left_out)


def _is_wikitext(text: str) -> bool:
    if not any(sign in text for sign in ("[[", "{{", "{|")):
        return False
    if len(_LINK.findall(text)) >= FEWEST_LINKS and any(sign.search(text) for sign in _TEXT_SIGNS):
        return True
    return all(sign.search(text) for sign in _TABLE) or sum(bool(sign.search(text)) for sign in _SIGNS) >= FEWEST_SIGNS


def _sign_of_list(signs: regex.Match[str]) -> str:
    return "* " if signs[1][-1] in "*#" and signs["empty"] is None else ""


def _without(text: str, start: str, end: str) -> str:
    """The text without what stands between two signs; « <ref name=a/> » ends where it begins."""
    parts: list[str] = []
    at = 0
    while (begin := text.find(start, at)) >= 0:
        parts.append(text[at:begin])
        tag = text.find(">", begin)
        closes = start != "<!--" and tag > 0 and text[tag - 1] == "/"
        stop = tag + 1 if closes else text.find(end, begin) + len(end)
        if stop <= begin:
            return "".join(parts) + text[begin:]
        at = stop
    return "".join(parts) + text[at:]


class _Nested:
    """Templates and links, one in the other, read in one pass."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._open: list[tuple[str, list[str]]] = [("", [])]
        self._left_out = 0

    def resolved(self) -> tuple[str, int]:
        at = 0
        for token in _TOKEN.finditer(self._text):
            self._write(self._text[at : token.start()])
            at = token.end()
            sign = token[0]
            if sign in _PAIRS.values() and len(self._open) < MOST_NESTED:
                self._open.append((sign, []))
            elif self._open[-1][0] == _PAIRS.get(sign):
                self._close(sign, at)
            else:
                self._write(sign)
        self._write(self._text[at:])
        return "".join(sign + "".join(written) for sign, written in self._open), self._left_out

    def _write(self, words: str) -> None:
        self._open[-1][1].append(words)

    def _close(self, sign: str, at: int) -> None:
        within = "".join(self._open.pop()[1])
        if sign == "]]":
            self._write(_label_of(within))
            return
        above = next((words for words in reversed(self._open[-1][1]) if words), "\n")
        alone = above.endswith("\n") and self._text[at : at + 1] in ("\n", "")
        words = _template_text(within, alone=alone)
        self._left_out += within.count("\n") + 1 if alone and not words else 0
        self._write(words)


def _label_of(link: str) -> str:
    if _ASIDE.match(link) or _OTHER_LANGUAGE.fullmatch(link):
        return ""
    target, _, label = link.lstrip(":").rpartition("|")
    return label or target.rpartition("|")[2]


def _template_text(template: str, *, alone: bool) -> str:
    """What a template shows of its words, as far as they tell: a quotation, a name in its language, a measure."""
    name, *values = template.split("|")
    words = [value.strip() for value in values if value.strip() and not _NAMED.match(value)]
    if not words or _EMPTY_TEMPLATES.match(name.strip()):
        return name.partition(":")[2].strip() if name.startswith("formatnum") else ""
    if alone:
        longest = max(words, key=len)
        return longest if len(longest) >= QUOTED else ""
    return _arguments_text(name.strip(), words)


def _arguments_text(name: str, words: Sequence[str]) -> str:
    if words[0][0].isdigit():
        return " ".join(words[: 2 if _MEASURE.match(name) else 3])
    return words[-1] if _LAST_ARGUMENT.match(name) else words[0]
