"""An answer as Discord shows it. Pure functions."""

from __future__ import annotations

from collections.abc import Iterator

from discord.ui import Container, LayoutView, TextDisplay
from discord.utils import format_dt

from bot.answers.answer_pages import Page
from bot.answers.question_texts import question_texts
from bot.locales import Phrasebook
from bot.locales.article_texts import position_of
from bot.store.rows.records import Pin
from bot.toolkit.texts.quotations import quotation
from bot.toolkit.texts.text_limits import TEXT_LIMIT, length
from index import Quote

QUOTATION_LIMIT = 1_200
"""Characters of a quotation in an answer: what answers is then on a phone's first screen; more is one button away."""
LONG = 500
"""Characters of a passage that is quoted from the sentence before the one that answers."""

POSITION_ID, NOTE_ID = 103, 107


def page_frame(page: Page, say: Phrasebook) -> Container[LayoutView]:
    """One passage of an answer, in the order in which it is read aloud: headings, words, place, question."""
    lines = page_lines(page, say)
    room = min(QUOTATION_LIMIT, TEXT_LIMIT - length(*lines.values()))
    frame: Container[LayoutView] = Container()
    frame.add_item(TextDisplay(quotation(excerpt(page.quote), say, room)))
    for number, line in lines.items():
        # Texts of their own, so that nothing quoted can draw them in.
        frame.add_item(TextDisplay(line, id=number))
    return frame


def excerpt(quote: Quote) -> Quote:
    """What an answer quotes of a passage: what leads far up to the sentence that answers is one button away."""
    return quote.from_sentence_before() if length(quote.text) > LONG else quote


def page_lines(page: Page, say: Phrasebook) -> dict[int, str]:
    """What stands below the quotation, by the component that shows it."""
    lines = {POSITION_ID: f"-# {' · '.join(_details_and_others(page, say))}"}
    if page.ignores_phrases:
        lines[NOTE_ID] = f"-# {say('phrases-ignored')}"
    # Where another message shows the question, it is not said again.
    return lines | question_texts("" if page.state.digest else page.question, page.before, page.flags)


def details(page: Page, say: Phrasebook) -> Iterator[str]:
    """Who pinned it, and which paragraph it is."""
    if page.pin:
        yield pinned(page.pin, say)
    yield position_of(page.quote, say)


def _details_and_others(page: Page, say: Phrasebook) -> Iterator[str]:
    """The same, and which of how many pages it is."""
    state = page.state
    yield from details(page, say)
    if state.at:
        yield say("page", number=state.at + 1, count=state.count)
    elif state.count > 1:
        yield say("more-passages", count=state.count - 1)


def pinned(pin: Pin, say: Phrasebook, at: str = "") -> str:
    """By whom, and when: ``at``, where Discord does not write the time down."""
    at = at or format_dt(pin.at, "D")
    return say("pinned", at=at) if pin.by is None else say("pinned-by", member=f"<@{pin.by}>", at=at)
