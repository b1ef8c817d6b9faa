"""Questions that found nothing, as moderators see them. Pure functions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, time

from discord.ui import LayoutView
from discord.utils import format_dt

from bot.locales import Phrasebook
from bot.shortening import on_one_line
from bot.store.retention import QUESTIONS
from bot.store.rows.records import Tally
from bot.toolkit.components.paging import ListPage, Opening, list_view
from bot.toolkit.text_view import text_view
from bot.toolkit.texts.escaping import escape, isolated


def questions_view(tallies: Sequence[Tally], page: ListPage, say: Phrasebook, opening: Opening) -> LayoutView:
    lines = [_line(tally, say) for tally in tallies] or [say("questions-none", days=QUESTIONS.days)]
    return list_view(say("questions-title", days=QUESTIONS.days), lines, page, say, opening)


def question_view(tally: Tally, say: Phrasebook) -> LayoutView:
    """One question, and how often what became of it."""
    return text_view(_line(tally, say))


def _line(tally: Tally, say: Phrasebook) -> str:
    return f"**{isolated(escape(on_one_line(tally.question)))}**\n-# {' · '.join(_notes(tally, say))}"


def _notes(tally: Tally, say: Phrasebook) -> Iterator[str]:
    counts = {"nothing": tally.nothing, "unhelpful": tally.unhelpful, "helpful": tally.helpful}
    for name, count in counts.items():
        if count:
            yield say(f"question-{name}", count=count)
    # Noon, because midnight is the day before in the west.
    yield say("question-last", day=format_dt(datetime.combine(tally.last, time(12), UTC), "D"))
