"""What the log says. Pure functions."""

from __future__ import annotations

from collections.abc import Sequence

from discord.ui import LayoutView

from bot.locales import Phrasebook
from bot.store.records import NightlyUpdate, Tally
from bot.toolkit.acts import Act
from bot.toolkit.escaping import inline
from bot.toolkit.list_pages import and_more
from bot.toolkit.text_view import text_view

LISTED = 10
"""Questions of a week, or articles of a night, that are named."""


def act_view(act: Act, say: Phrasebook) -> LayoutView:
    return text_view(f"{act.tell(say)}\n-# <@{act.by}>")


def updates_view(updates: Sequence[NightlyUpdate], say: Phrasebook) -> LayoutView:
    """Articles that were given a new text at night, the newest where there are many."""
    lines = [
        say(
            "source-updated",
            title=inline(update.title),
            before=update.before,
            passages=update.passages,
            headings=update.headings,
        )
        for update in updates[-LISTED:]
    ]
    return text_view(
        f"**{say('log-night')}**", "\n".join(f"- {line}" for line in lines), *and_more(updates, LISTED, say)
    )


def week_view(tallies: Sequence[Tally], say: Phrasebook) -> LayoutView:
    """What found nothing in a week, the most frequent first; never who asked."""
    lines = [
        f"- {inline(tally.question)} · {say('question-nothing', count=tally.nothing)}" for tally in tallies[:LISTED]
    ]
    return text_view(f"**{say('log-week')}**", "\n".join(lines), *and_more(tallies, LISTED, say))
