"""What the log says. Pure functions."""

from __future__ import annotations

from collections.abc import Sequence

from discord.ui import LayoutView

from bot.locales import Phrasebook
from bot.store.moderator_log import NightlyEnd, NightlyUpdate
from bot.store.rows.records import Tally
from bot.toolkit.acts import Act
from bot.toolkit.components.list_pages import and_more
from bot.toolkit.text_view import text_view
from bot.toolkit.texts.escaping import inline

LISTED = 10
"""Questions of a week, or articles of a night, that are named."""


def act_view(act: Act, say: Phrasebook) -> LayoutView:
    return text_view(f"{act.tell(say)}\n-# <@{act.by}>")


def night_view(changes: Sequence[NightlyUpdate | NightlyEnd], say: Phrasebook) -> LayoutView:
    """Articles that were given a new text at night, or are no longer fetched; the newest where there are many."""
    lines = "\n".join(f"- {_night_line(change, say)}" for change in changes[-LISTED:])
    return text_view(f"**{say('log-night')}**", lines, *and_more(changes, LISTED, say))


def _night_line(change: NightlyUpdate | NightlyEnd, say: Phrasebook) -> str:
    title = inline(change.title)
    if isinstance(change, NightlyEnd):
        return say("log-not-nightly", title=title, count=change.failures, problem=say(f"refresh-{change.problem}"))
    counts = {"before": change.before, "passages": change.passages, "headings": change.headings}
    return say("source-updated", title=title, **counts)


def week_view(tallies: Sequence[Tally], say: Phrasebook) -> LayoutView:
    """What found nothing in a week, the most frequent first; never who asked."""
    lines = [
        f"- {inline(tally.question)} · {say('question-nothing', count=tally.nothing)}" for tally in tallies[:LISTED]
    ]
    return text_view(f"**{say('log-week')}**", "\n".join(lines), *and_more(tallies, LISTED, say))
