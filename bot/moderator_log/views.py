"""What the log says. Pure functions."""

from __future__ import annotations

from collections.abc import Sequence

from discord.ui import LayoutView

from bot.locales import Phrasebook
from bot.store.records import Tally
from bot.toolkit.acts import Act, name
from bot.toolkit.text_view import text_view

LISTED = 10
"""Questions of a week that are named."""


def act_view(act: Act, say: Phrasebook) -> LayoutView:
    return text_view(act.tell(say) if act.by is None else f"{act.tell(say)}\n-# <@{act.by}>")


def week_view(tallies: Sequence[Tally], say: Phrasebook) -> LayoutView:
    """What found nothing in a week, the most frequent first; never who asked."""
    lines = [f"- {name(tally.question)} · {say('question-nothing', count=tally.nothing)}" for tally in tallies[:LISTED]]
    more = len(tallies) - LISTED
    notes = [say("and-more", count=more)] if more > 0 else []
    return text_view(f"**{say('log-week')}**", "\n".join(lines), *notes)
