"""A passage as Discord shows it: its headings, its words, what answers in bold. Pure functions."""

from __future__ import annotations

import re

from bot.locales import Phrasebook
from bot.toolkit.escaping import balanced, escape, isolated
from bot.toolkit.text_limits import ELLIPSIS, length, shortened
from index import Quote, link_to

BREADCRUMB_PARTS = 4

SEPARATOR = " › "
CUT = "[…]"

# With other brackets, Discord would link part of a heading, or link it to an address that stands in it.
_LINKABLE = re.compile(r"(?:[^\[\]]|\[[^\[\]]*\])*")
_INK = re.compile(r"\S(?:.*\S)?")


def quotation(quote: Quote, say: Phrasebook, room: int) -> str:
    """The headings and the words, as many as there is ``room`` for."""
    headings = f"{breadcrumb(quote, say)}\n"
    left = room - length(headings)
    return headings + blockquote(quote.fitted(lambda narrower: length(blockquote(narrower)) <= left))


def breadcrumb(quote: Quote, say: Phrasebook) -> str:
    section = quote.passage.section
    names = [part for part in (quote.article.title, *section.path) if part.strip()]
    if len(names) > BREADCRUMB_PARTS:
        names = [names[0], ELLIPSIS, *names[2 - BREADCRUMB_PARTS :]]
    parts = [isolated(escape(shortened(part))) for part in names]
    parts[:1] = [f"**{title}**" for title in parts[:1]]
    if link := link_to(quote):
        parts[-1:] = [f"[{last}]({link})" if _LINKABLE.fullmatch(last) else last for last in parts[-1:]]
    labels = [say("inferred", count=len(section.path))] if section.inferred and section.path else []
    return " ".join([SEPARATOR.join(parts), *labels])


def position_of(quote: Quote, say: Phrasebook) -> str:
    """Which paragraph of its article it is, and on which page where the file had pages."""
    passage = quote.passage
    place = say("place", number=passage.number + 1, count=len(quote.article.passages))
    return place if passage.page is None else f"{place} · {say('file-page', page=passage.page)}"


def blockquote(quote: Quote) -> str:
    """The quoted words, line by line, the answering sentence in bold, with a sign wherever the passage was cut."""
    text, (start, end) = quote.article.text, quote.highlight
    if not text[start:end].strip():
        start = end = quote.end  # with no mark between them, two halves could become markup again
    marked = escape(text[quote.start : start]) + _bold(escape(text[start:end])) + escape(text[end : quote.end])
    # Balanced line by line: a direction that is open ends with the line, as do the words it could turn round.
    lines = [balanced(line) for line in marked.splitlines()] or [""]
    if quote.is_cut_before:
        lines[0] = f"{CUT} {lines[0]}"
    if quote.is_cut_after:
        lines[-1] = f"{lines[-1]} {CUT}"
    return "\n".join(f"> {line}" for line in lines)


def _bold(text: str) -> str:
    # Line by line: a quotation's mark stands at the beginning of each.
    return "".join(_INK.sub(r"**\g<0>**", line) for line in text.splitlines(keepends=True))
