"""An answer as Discord shows it. Pure functions."""

from __future__ import annotations

from discord.ui import Container, LayoutView, TextDisplay
from discord.utils import format_dt

from bot.answers.question_texts import question_texts
from bot.answers.service import Page
from bot.locales import Phrasebook
from bot.store.records import Pin
from bot.toolkit.quotations import position_of, quotation
from bot.toolkit.text_limits import TEXT_LIMIT, length

QUOTATION_LIMIT = 1_500
"""Characters of a quotation in an answer: what answers is then on a phone's first screen; more is one button away."""

POSITION_ID, PIN_ID, NOTE_ID = 103, 104, 107


def page_frame(page: Page, say: Phrasebook) -> Container[LayoutView]:
    """One passage of an answer, in the order in which it is read aloud: headings, words, place, question."""
    lines = page_lines(page, say)
    room = min(QUOTATION_LIMIT, TEXT_LIMIT - length(*lines.values()))
    frame: Container[LayoutView] = Container()
    frame.add_item(TextDisplay(quotation(page.quote, say, room)))
    for number, line in lines.items():
        # Texts of their own, so that nothing quoted can draw them in.
        frame.add_item(TextDisplay(line, id=number))
    return frame


def page_lines(page: Page, say: Phrasebook) -> dict[int, str]:
    """What stands below the quotation, by the component that shows it."""
    lines = {POSITION_ID: f"-# {position(page, say)}"}
    if page.pin:
        lines[PIN_ID] = f"-# {pinned(page.pin, say)}"
    if page.ignores_phrases:
        lines[NOTE_ID] = f"-# {say('phrases-ignored')}"
    return lines | question_texts(page.question, page.before, page.is_askers)


def position(page: Page, say: Phrasebook) -> str:
    """Which paragraph it is, and which of the passages found."""
    paragraph, state = position_of(page.quote, say), page.state
    if state.count < 2:
        return paragraph
    return f"{paragraph} · {say('page', number=state.at + 1, count=state.count)}"


def pinned(pin: Pin, say: Phrasebook, at: str = "") -> str:
    """By whom, and when: ``at``, where Discord does not write the time down."""
    at = at or format_dt(pin.at, "D")
    return say("pinned", at=at) if pin.by is None else say("pinned-by", member=f"<@{pin.by}>", at=at)
