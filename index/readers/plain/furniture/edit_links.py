"""« History[edit] »: what wikis put beside the headings of a page, and browsers copy along."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import regex

from index.readers.plain.lines.lines import Line
from index.readers.plain.lines.punctuation import ends_sentence
from index.readers.plain.lines.signs import LONGEST

FEWEST = 2
"""Headings with the same link, at the least."""
_LINK = regex.compile(r"(?P<words>[^\[\]]*)(?P<link>\[\p{L}[^\[\]\d]{1,60}\])")


def without_edit_links(lines: Sequence[Line]) -> tuple[Sequence[Line], list[Line]]:
    """The lines, those above or before such a link marked as headings; and the links that stood alone."""
    links = {n: match for n, line in enumerate(lines) if line.text[-1] == "]" and (match := _link_of(line.text))}
    times = Counter(match["link"] for match in links.values())
    links = {n: match for n, match in links.items() if times[match["link"]] >= FEWEST and _follows(lines, n, match)}
    if len(links) < FEWEST:
        return lines, []
    headings = {n if match["words"] else n - 1: match["words"].rstrip() for n, match in links.items()}
    alone = {n for n, match in links.items() if not match["words"]}
    left = [
        line._replace(text=f"== {headings[n] or line.text} ==", gap=max(line.gap, 1)) if n in headings else line
        for n, line in enumerate(lines)
        if n not in alone
    ]
    return left, [lines[n] for n in sorted(alone)]


def _link_of(text: str) -> regex.Match[str] | None:
    """The link at a line's end, right behind a word, or « History [edit | edit source] »; « a list [archive] » has
    none."""
    match = _LINK.fullmatch(text) if len(text) <= LONGEST else None
    if match is None or ends_sentence(match["words"].rstrip()):
        return None
    return match if "|" in match["link"] or not match["words"][-1:].isspace() else None


def _follows(lines: Sequence[Line], n: int, link: regex.Match[str]) -> bool:
    """Whether a heading is before the link, or in the line above; « [Chorus] » belongs to the verses right below."""
    above = lines[n - 1].text if n else ""
    is_above = lines[n].gap > 0 and n + 1 < len(lines) and not lines[n + 1].gap
    return bool(link["words"]) or (0 < len(above) <= LONGEST and not (is_above or ends_sentence(above)))
