"""What stands within a line of Org, as Markdown."""

from __future__ import annotations

import re

_LINK = re.compile(r"\[\[([^\[\]\n]{1,500})\](?:\[([^\[\]\n]{1,500})\])?\]")
_PICTURE = re.compile(r"\.(?:png|jpe?g|gif|svg|webp)$", re.IGNORECASE)
_KIND_OF_LINK = re.compile(r"(?:file|attachment|id|info|elisp|shell|mailto):|[#*](?=\w)")
_TARGET = re.compile(r"<<<?([^<>\n]{1,100})>{2,3}[ \t]?")
_NOTE_INSIDE = re.compile(r"\[fn:[\w-]{0,40}:[ \t]*([^\[\]\n]{1,500})\]")
_NOTE = re.compile(r"\[fn:([\w-]{1,40})\]")
_CITATION = re.compile(r"[ \t]?\[cite(?:/[\w/-]{1,20})?:[^\[\]\n]{1,300}\]")
_MACRO = re.compile(r"\{\{\{[^{}\n]{1,200}\}\}\}")
_COUNTED = re.compile(r"[ \t]?\[(?:\d{1,4}/\d{1,4}|\d{0,3}/|\d{1,3}%)\]")
"""« [2/3] », « [50%] »: how many of the tasks below are done."""
BEFORE, AFTER = r"(?<![^\s({'\"—–,;:.-])", r"(?![^\s)}'\"—–,;:.!?\[-])"
_CODE = re.compile(rf"{BEFORE}([=~])([^\s=~\n](?:[^=~\n]{{0,200}}[^\s=~\n])?)\1{AFTER}")
_EMPHASIS = tuple(
    (
        re.compile(
            rf"{BEFORE}{re.escape(sign)}([^\s{sign}](?:[^{sign}\n]{{0,300}}[^\s{sign}])?){re.escape(sign)}{AFTER}"
        ),
        as_,
    )
    for sign, as_ in (("*", r"**\1**"), ("/", r"*\1*"), ("_", r"\1"), ("+", r"~~\1~~"))
)
_HTML = re.compile(r"<(?=[A-Za-z/!?])")
_PLACE_OF_CODE = re.compile("\0(\\d{1,4})\0")


def as_markdown(text: str) -> str:
    """A line, with its code as it stands.

    >>> as_markdown("See [[https://a.example][the *map*]], =*this*= and /that/.")
    'See the **map**, `*this*` and *that*.'
    """
    code: list[str] = []

    def keep(found: re.Match[str]) -> str:
        code.append(found[2])
        return f"\0{len(code) - 1}\0"

    text = _CODE.sub(keep, _LINK.sub(_words_of_link, text.replace("\0", "")))
    text = _NOTE.sub(r"[^\1]", _NOTE_INSIDE.sub(r"^[\1]", _CITATION.sub("", _MACRO.sub("", text))))
    text = _HTML.sub(r"\<", _TARGET.sub("", text))
    for pattern, words in _EMPHASIS:
        text = pattern.sub(words, text)
    return _PLACE_OF_CODE.sub(lambda found: f"`{code[int(found[1])]}`", text)


def without_counts(title: str) -> str:
    return _COUNTED.sub("", title)


def _words_of_link(link: re.Match[str]) -> str:
    """What a reader sees of it, which is nothing of a picture."""
    target, words = link.groups()
    if _PICTURE.search(words or target):
        return ""
    return words or _KIND_OF_LINK.sub("", target)
