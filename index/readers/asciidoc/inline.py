"""What stands within a line of AsciiDoc, as Markdown or as words alone."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

_INDEX_TERM = re.compile(r"\(\(\([^()\n]{1,200}\)\)\)[ \t]*|\(\(([^()\n]{1,200})\)\)")
_QUOTED = re.compile(r"``(?=\S)([^`'\n]{1,200})''")
"""As was written before AsciiDoc had other signs."""
_TARGET = r"[^\s\[\]]{1,300}"
_LINK = re.compile(
    rf"(?:link:|xref:|mailto:)?(https?://{_TARGET}|(?<=link:){_TARGET}|(?<=xref:){_TARGET}|(?<=mailto:){_TARGET}"
    r"|\{[\w-]{1,60}\}[^\s\[\]]{0,240})\[([^\[\]\n]{0,300})\]"
)
"""Its address may begin with an attribute that another file tells."""
_REFERENCE = re.compile(r"(`[^`\n]{1,300}`)|<<([^<>,\n]{1,200})(?:,[ \t]*+([^<>\n]{0,200}))?>>")
"""In code the signs are its own."""
_FOOTNOTE = re.compile(r"footnote:[\w-]{0,40}\[([^\[\]\n]{1,500})\]")
_MACRO = re.compile(r"(`[^`\n]{1,300}`)|(?<![\w:-])([a-z][\w-]{2,30}):(?!:)([^\s\[\]]{0,200})\[([^\[\]\n]{0,200})\]")
_SILENT = frozenset({"image", "icon", "indexterm", "anchor"})
"""Macros that show no words."""
_LINKS = frozenset({"http", "https", "link", "mailto", "xref", "footnote"})
_TEXTUAL = frozenset({"kbd", "btn", "menu", "pass", "stem", "latexmath", "asciimath"})
_STRONG = re.compile(r"(?<![\w*\\])\*(?=\S)([^*\n]{1,300}?)(?<=\S)\*(?![\w*])")
_ROLE = re.compile(r"\[[.#][\w.#%-]{1,60}\](?=[#_*`+])")
_ROLED = re.compile(r"(?<![\w#\\])#(?=\S)([^#\n]{1,300}?)(?<=\S)#(?![\w#])")
"""``[.path]#file#``: what a style is put on."""
_LITERAL = re.compile(r"(`[^`\n]{1,300}`)|\\(?=https?://|[#{\[])|\\?<(https?://[^\s<>]{1,300})>|\\?(<)(?=[A-Za-z/!?])")
"""A backslash before what would mean something; and what would be HTML in Markdown."""
_NAME = re.compile(r"\[\[([^\[\],]{1,200})|\[#([\w-]{1,200})")
"""``[[keepers]]``, ``[#keepers]``"""
_TITLE = re.compile(r"={1,6}[ \t]+(\S.*)$")
_NO_NAME, _APART = re.compile(r"[^\w .-]"), re.compile(r"[ ._-]+")


def as_markdown(text: str, titles: Mapping[str, str]) -> str:
    """``titles`` are those of the headings, by the names that the text refers to."""
    text = _QUOTED.sub(r"“\1”", _INDEX_TERM.sub(r"\1", text))
    text = _ROLED.sub(r"\1", _ROLE.sub("", _FOOTNOTE.sub(r"^[\1]", text)))
    text = _MACRO.sub(_words_of_macro, text)
    text = _LINK.sub(lambda link: link[2].removesuffix("^") or link[1], text)
    text = _REFERENCE.sub(lambda found: found[1] or found[3] or titles.get(found[2].lstrip("#"), found[2]), text)
    text = _STRONG.sub(r"**\1**", text)
    return _LITERAL.sub(lambda found: found[1] or found[2] or (r"\<" if found[3] else ""), text)


def _words_of_macro(macro: re.Match[str]) -> str:
    """Of one that a site made for itself, its words, or what it leads to; of what only looks like one, all."""
    _, name, target, words = macro.groups()
    if name in _SILENT:
        return ""
    leads = name in _TEXTUAL or "." in (target or "") or "/" in (target or "")
    return words or target if name and name not in _LINKS and leads else macro[0]


def titles_of(lines: Sequence[str]) -> dict[str, str]:
    """The titles of the headings by what refers to them: the name that stands above one, or is made of its words."""
    titles: dict[str, str] = {}
    names: list[str] = []
    for line in lines:
        if name := _NAME.match(line):
            names.append(name[1] or name[2])
        elif heading := _TITLE.match(line):
            words = _APART.sub("_", _NO_NAME.sub("", heading[1].lower())).strip("_")
            titles |= dict.fromkeys([*names, f"_{words}"], heading[1])
            names = []
        elif line:
            names = []
    return titles
