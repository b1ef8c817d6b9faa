"""A passage as Discord shows it: its headings, its words, what answers in bold. Pure functions."""

from __future__ import annotations

import re

from bot.locales import Phrasebook
from bot.shortening import ELLIPSIS, SEPARATOR, shortened
from bot.toolkit.texts.escaping import balanced, enclosed, escape, in_its_direction, inline, is_plain, isolated
from bot.toolkit.texts.message_links import is_message_link
from bot.toolkit.texts.text_limits import length
from index import Quote, link_to

HEADINGS_ABOVE = 3
"""Headings that are named above the nearest one: the title, and those next to it."""

CUT = "[…]"
LINK = "↗"

_INK = re.compile(r"\S(?:.*\S)?")


def quotation(quote: Quote, say: Phrasebook, room: int) -> str:
    """The headings and the words, as many as there is ``room`` for."""
    above = headings(quote, say)
    return above + blockquote(narrowed(quote, room - length(above)))


def narrowed(quote: Quote, room: int) -> Quote:
    """As much as there is room for as a blockquote, which is never shorter than its words: of megabytes nothing is
    escaped to know that they are too long."""

    def fits(part: Quote) -> bool:
        return part.end - part.start <= 2 * room and length(blockquote(part)) <= room

    return quote.fitted(fits)


def headings(quote: Quote, say: Phrasebook) -> str:
    """The nearest heading as one, those above it in small print over it; a line break after each."""
    section = quote.passage.section
    names = [part for part in (quote.article.title, *section.path) if part.strip()]
    if not names:
        return ""
    *above, nearest = names
    if len(above) > HEADINGS_ABOVE:
        above = [above[0], ELLIPSIS, *above[2 - HEADINGS_ABOVE :]]
    small = [SEPARATOR.join(inline(name) for name in above)] if above else []
    if section.inferred and section.path:
        small.append(say("inferred", count=len(section.path)))
    lines = [f"-# {' · '.join(small)}\n"] if small else []
    return "".join([*lines, f"### {_whole(linked(shortened(nearest), link_of(quote)))}\n"])


def link_of(quote: Quote) -> str | None:
    """Where the article was published, at its words.

    A message has the address that Discord opens by itself: the words in it would lead out, into a browser.
    """
    url = quote.article.url
    return url if url and is_message_link(url) else link_to(quote)


def linked(name: str, link: str | None) -> str:
    """A line that leads somewhere: as a label, or where Discord would misread it there, with the link beside it."""
    if link and is_plain(name):
        return f"[{isolated(name)}]({link})"
    return " ".join([isolated(escape(name)), *([f"[{LINK}]({link})"] if link else [])])


def blockquote(quote: Quote) -> str:
    """The quoted words, line by line, the answering sentence in bold, with a sign wherever the passage was cut.

    Above rows of a table stand the names of their columns.
    """
    text, (start, end) = quote.article.text, quote.highlight
    if not text[start:end].strip():
        start = end = quote.end  # with no mark between them, two halves could become markup again
    marked = escape(text[quote.start : start]) + _bold(escape(text[start:end])) + escape(text[end : quote.end])
    lines = marked.splitlines() or [""]
    if head := quote.cut_head:
        is_next = not text[head[1] : quote.start].strip()
        lines = [escape(text[slice(*head)]), lines[0] if is_next else f"{CUT} {lines[0]}", *lines[1:]]
    if quote.is_cut_before and not (head and head[0] == quote.passage.start):
        lines[0] = f"{CUT} {lines[0]}"
    if quote.is_cut_after:
        lines[-1] = f"{lines[-1]} {CUT}"
    # Line by line: a direction that is open ends with the line, as do the words it could turn round.
    return "\n".join(f"> {in_its_direction(balanced(line))}" for line in lines)


def _whole(heading: str) -> str:
    """A heading that Discord takes for one, and shows whole: it drops the signs of headings at either end."""
    at_an_end = heading.startswith("#") or heading.endswith("#")
    return enclosed(heading) if at_an_end else heading


def _bold(text: str) -> str:
    # Line by line: a quotation's mark stands at the beginning of each.
    return "".join(_INK.sub(r"**\g<0>**", line) for line in text.splitlines(keepends=True))
