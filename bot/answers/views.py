"""An answer as Discord shows it. Pure functions."""

from __future__ import annotations

from discord.ui import ActionRow, Button, Container, LayoutView, TextDisplay
from discord.utils import format_dt

from bot.answers.answer_state import BEFORE_ID, QUESTION_ID, AnswerState
from bot.answers.service import Page
from bot.locales import Phrasebook
from bot.store.records import Pin
from bot.toolkit.buttons import button
from bot.toolkit.escaping import escape
from bot.toolkit.quotations import place_of, quotation
from bot.toolkit.reply_language import Seen
from bot.toolkit.text_limits import TEXT_LIMIT, length, on_one_line

QUOTATION_LIMIT = 1_500
"""Characters of a quotation in an answer: what answers is then on a phone's first screen; more is one button away."""

POSITION_ID, PIN_ID = 103, 104


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
    for row in answer_buttons(page.state, say, seen):
        view.add_item(ActionRow(*row))
    return view


def page_lines(page: Page, say: Phrasebook) -> dict[int, str]:
    """What stands below the quotation, by the component that shows it."""
    lines = {POSITION_ID: f"-# {place(page, say)}"}
    if page.pin:
        lines[PIN_ID] = f"-# {pinned(page.pin, say)}"
    lines[QUESTION_ID] = f"-# {say('asked', question=escape(on_one_line(page.question)))}"
    if page.before:
        lines[BEFORE_ID] = f"-# {say('asked-before', question=escape(on_one_line(page.before)))}"
    return lines


def place(page: Page, say: Phrasebook) -> str:
    """Which paragraph it is, and which of the passages found."""
    paragraph, state = place_of(page.quote, say), page.state
    if state.count < 2:
        return paragraph
    return f"{paragraph} · {say('page', number=state.at + 1, count=state.count)}"


def pinned(pin: Pin, say: Phrasebook, at: str = "") -> str:
    """By whom, and when: ``at``, where Discord does not write the time down."""
    at = at or format_dt(pin.at, "D")
    return say("pinned", at=at) if pin.by is None else say("pinned-by", member=f"<@{pin.by}>", at=at)


def answer_buttons(state: AnswerState, say: Phrasebook, seen: Seen) -> list[list[Button[LayoutView]]]:
    """Two rows. Only a server has pins and votes, and whoever sees an answer alone can dismiss it."""
    page_buttons = [
        button(f"◀ {say('previous')}", f"previous:{state}", disabled=state.at == 0),
        button(f"{say('next')} ▶", f"next:{state}", disabled=state.at == state.count - 1),
    ]
    reading = [button(say("in-context"), f"context:{state}"), button(say("places"), f"places:{state}")]
    helpful = button(f"👍 {say('helpful')}", f"helpful:{state}")
    unhelpful = button(f"👎 {say('unhelpful')}", f"unhelpful:{state}")
    judging = [helpful, unhelpful] if seen != "directly" else []
    pinning = [button(f"📌 {say('pin')}", f"pin:{state}")] if seen == "by all" else []
    deleting = [button(f"🗑 {say('delete')}", f"delete:{state}")] if seen != "alone" else []
    rows = [
        (page_buttons if state.count > 1 else []) + reading,
        (judging if seen != "directly" else []) + pinning + deleting,
    ]
    return [row for row in rows if row]
