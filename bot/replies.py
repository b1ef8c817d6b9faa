"""Answers as Discord shows them. Pure functions.

Components V2 and not an embed: they need no permission to embed links, and are not lost on the people
who have switched embeds off.
"""

from __future__ import annotations

import re

from discord.ui import ActionRow, Button, Container, LayoutView, TextDisplay
from discord.utils import format_dt

from bot.answering import Page
from bot.buttons import button
from bot.escaping import balanced, escape, isolated
from bot.locales import Phrasebook
from bot.references import BEFORE_ID, QUESTION_ID, Shown
from bot.speaking import Seen
from bot.store.records import Pin
from index import Quote, link_to

TEXT_LIMIT = 4_000
"""Characters in all the texts of one message, escaped and decorated; discord.py does not count them."""

QUOTATION_LIMIT = 1_500
"""Characters of a quotation in an answer: what answers is then on a phone's first screen; more is one button away."""

PLACE_ID, PIN_ID = 103, 104

HEADING_LIMIT = 100
BREADCRUMB_PARTS = 4

SEPARATOR = " › "
ELLIPSIS = "…"
CUT = "[…]"

_INK = re.compile(r"\S(?:.*\S)?")


def answer_view(page: Page, say: Phrasebook, seen: Seen) -> LayoutView:
    """One passage of an answer, in the order in which it is read aloud: headings, words, place, question, buttons."""
    lines = page_lines(page, say)
    room = min(QUOTATION_LIMIT, TEXT_LIMIT - length(*lines.values()))
    frame: Container[LayoutView] = Container()
    frame.add_item(TextDisplay(quotation(page.quote, say, room)))
    for number, line in lines.items():
        # Texts of their own, so that nothing quoted can draw them in.
        frame.add_item(TextDisplay(line, id=number))
    view = LayoutView(timeout=None)
    view.add_item(frame)
    for row in answer_buttons(page.shown, say, seen):
        view.add_item(ActionRow(*row))
    return view


def quotation(quote: Quote, say: Phrasebook, room: int) -> str:
    """The headings and the words, as many as there is ``room`` for."""
    fitted = quote.fitted(lambda narrower: length(_quotation(narrower, say)) <= room)
    return _quotation(fitted, say)


def page_lines(page: Page, say: Phrasebook) -> dict[int, str]:
    """What stands below the quotation, by the component that shows it."""
    lines = {PLACE_ID: f"-# {place(page, say)}"}
    if page.pin:
        lines[PIN_ID] = f"-# {pinned(page.pin, say)}"
    lines[QUESTION_ID] = f"-# {say('asked', question=escape(on_one_line(page.question)))}"
    if page.before:
        lines[BEFORE_ID] = f"-# {say('asked-before', question=escape(on_one_line(page.before)))}"
    return lines


def place(page: Page, say: Phrasebook) -> str:
    """Which paragraph it is, and which of the passages found."""
    quote, shown = page.quote, page.shown
    paragraph = say("place", number=quote.passage.number + 1, count=len(quote.article.passages))
    if shown.count < 2:
        return paragraph
    return f"{paragraph} · {say('page', number=shown.at + 1, count=shown.count)}"


def pinned(pin: Pin, say: Phrasebook) -> str:
    at = format_dt(pin.at, "D")
    return say("pinned", at=at) if pin.by is None else say("pinned-by", member=f"<@{pin.by}>", at=at)


def answer_buttons(shown: Shown, say: Phrasebook, seen: Seen) -> list[list[Button[LayoutView]]]:
    """Two rows. Only a server has pins, and whoever sees an answer alone can dismiss it."""
    turning = [
        button(f"◀ {say('previous')}", f"previous:{shown}", disabled=shown.at == 0),
        button(f"{say('next')} ▶", f"next:{shown}", disabled=shown.at == shown.count - 1),
    ]
    reading = [button(say("in-context"), f"context:{shown}"), button(say("places"), f"places:{shown}")]
    judging = [
        button(f"👍 {say('helpful')}", f"helpful:{shown}"),
        button(f"👎 {say('unhelpful')}", f"unhelpful:{shown}"),
    ]
    pinning = [button(f"📌 {say('pin')}", f"pin:{shown}")] if seen == "by all" else []
    deleting = [button(f"🗑 {say('delete')}", f"delete:{shown}")] if seen != "alone" else []
    return [(turning if shown.count > 1 else []) + reading, judging + pinning + deleting]


def breadcrumb(quote: Quote, say: Phrasebook) -> str:
    section = quote.passage.section
    parts = [part for part in (quote.article.title, *section.path) if part.strip()]
    if len(parts) > BREADCRUMB_PARTS:
        parts = [parts[0], ELLIPSIS, *parts[2 - BREADCRUMB_PARTS :]]
    shown = [isolated(escape(shortened(part))) for part in parts]
    shown[:1] = [f"**{title}**" for title in shown[:1]]
    if link := link_to(quote):
        shown[-1:] = [f"[{last}]({link})" for last in shown[-1:]]
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


def on_one_line(text: str) -> str:
    return " ".join(text.split())


def shortened(heading: str, limit: int = HEADING_LIMIT) -> str:
    """A text on one line, cut between words where it is too long for one."""
    line = on_one_line(heading)
    if len(line) <= limit:
        return line
    cut = line[: limit - len(ELLIPSIS)]
    return (cut.rpartition(" ")[0].rstrip(".,;:") or cut) + ELLIPSIS


def length(*texts: str) -> int:
    """Characters as the strictest reader of Discord's limits counts them: in UTF-16."""
    return sum(len(text.encode("utf-16-le")) // 2 for text in texts)


def _quotation(quote: Quote, say: Phrasebook) -> str:
    return f"{breadcrumb(quote, say)}\n{blockquote(quote)}"


def _bold(text: str) -> str:
    # Line by line: a quotation's mark stands at the beginning of each.
    return "".join(_INK.sub(r"**\g<0>**", line) for line in text.splitlines(keepends=True))
