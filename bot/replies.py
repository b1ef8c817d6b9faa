"""Answers as Discord shows them. Pure functions.

Components V2 and not an embed: they need no permission to embed links, and are not lost on the people
who have switched embeds off.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from discord.ui import Container, LayoutView, Separator, TextDisplay

from bot.escaping import balanced, escape, isolated
from bot.locales import Phrasebook
from index import Answer, Quote

TEXT_LIMIT = 4_000
"""Characters in all the texts of one message, escaped and decorated; discord.py does not count them."""

HEADING_LIMIT = 100
BREADCRUMB_PARTS = 4

SEPARATOR = " › "
ELLIPSIS = "…"
CUT = "[…]"

_INK = re.compile(r"\S(?:.*\S)?")


def answer_view(answer: Answer, say: Phrasebook) -> LayoutView:
    """The quotations of an answer, best first, in one frame; there must be at least one."""
    frame: Container[LayoutView] = Container()
    for number, texts in enumerate(fitted_quotations(answer, say)):
        if number:
            frame.add_item(Separator())
        for text in texts:
            frame.add_item(TextDisplay(text))
    view = LayoutView(timeout=None)
    view.add_item(frame)
    return view


def fitted_quotations(answer: Answer, say: Phrasebook) -> Iterator[tuple[str, str]]:
    """The texts of every quotation, within the limit together.

    The first has the room it needs. A later one has what is left, and is left out where not even its answering
    sentence fits, with all after it.
    """
    room = TEXT_LIMIT
    for number, quote in enumerate(answer.quotes):
        fitted = _fitted(quote, say, room)
        texts = quotation(fitted, say)
        if number and (fitted.highlight != quote.highlight or length(*texts) > room):
            return
        room -= length(*texts)
        yield texts


def quotation(quote: Quote, say: Phrasebook) -> tuple[str, str]:
    """A quotation in the order in which it is read aloud: headings and words, then where they stand.

    The place is a text of its own, so that nothing quoted can draw it in.
    """
    place = say("place", number=quote.passage.number + 1, count=len(quote.article.passages))
    return f"{breadcrumb(quote, say)}\n{blockquote(quote)}", f"-# {place}"


def breadcrumb(quote: Quote, say: Phrasebook) -> str:
    section = quote.passage.section
    parts = [part for part in (quote.article.title, *section.path) if part.strip()]
    if len(parts) > BREADCRUMB_PARTS:
        parts = [parts[0], ELLIPSIS, *parts[2 - BREADCRUMB_PARTS :]]
    shown = [isolated(escape(shortened(part))) for part in parts]
    shown[:1] = [f"**{title}**" for title in shown[:1]]
    marks = [say("inferred", count=len(section.path))] if section.inferred and section.path else []
    return " ".join([SEPARATOR.join(shown), *marks])


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


def shortened(heading: str) -> str:
    """A heading on one line, cut between words where it is too long for one."""
    line = " ".join(heading.split())
    if len(line) <= HEADING_LIMIT:
        return line
    cut = line[: HEADING_LIMIT - len(ELLIPSIS)]
    return (cut.rpartition(" ")[0] or cut) + ELLIPSIS


def length(*texts: str) -> int:
    """Characters as the strictest reader of Discord's limits counts them: in UTF-16."""
    return sum(len(text.encode("utf-16-le")) // 2 for text in texts)


def _fitted(quote: Quote, say: Phrasebook, room: int) -> Quote:
    return quote.fitted(lambda narrower: length(*quotation(narrower, say)) <= room)


def _bold(text: str) -> str:
    # Line by line: a quotation's mark stands at the beginning of each.
    return "".join(_INK.sub(r"**\g<0>**", line) for line in text.splitlines(keepends=True))
