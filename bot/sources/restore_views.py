"""What articles were before a change, and whether that is brought back, as Discord shows it. Pure functions."""

from __future__ import annotations

from datetime import datetime, timedelta

from discord.ui import LayoutView
from discord.utils import format_dt

from bot.locales import Phrasebook
from bot.sources.outline_views import titled
from bot.store.retention import FORMER
from bot.store.rows.records import FormerArticle, Restored
from bot.toolkit.text_view import text_view
from bot.toolkit.texts.escaping import inline


def age_text(former: FormerArticle, now: datetime, say: Phrasebook) -> str:
    """What was done to it, and how long ago."""
    age = max(now - former.at, timedelta())
    hours = age.seconds // 3600
    said = say("former-age", days=age.days, hours=hours, minutes=age.seconds // 60)
    return say("former-updated" if former.was_replaced else "former-removed", age=said)


def restoring_view(former: FormerArticle, say: Phrasebook) -> LayoutView:
    """Whether it is to be brought back, and what happens then."""
    phrase = "restore-asks-updated" if former.was_replaced else "restore-asks-removed"
    if former.was_replaced and former.is_removed:
        phrase = "restore-asks-earlier"
    title, at = inline(former.title), format_dt(former.at, "f")
    said = [say(phrase, title=title, at=at, passages=former.passages, days=FORMER.days)]
    return text_view(" ".join([*said, say("restore-pins", count=former.pins)] if former.pins else said))


def restored_view(restored: Restored, say: Phrasebook) -> LayoutView:
    """What was brought back, and what became of pins."""
    change, article = restored.change, restored.article
    phrase = "restored-text" if change.replaced else "restored-article"
    said = [say(phrase, title=titled(article), passages=len(article.passages), days=FORMER.days)]
    said += [say("restored-pins", count=restored.pins)] if restored.pins else []
    said += [say("pins-moved", count=len(change.moved))] if change.moved else []
    said += [say("restored-not-nightly")] if restored.was_nightly else []
    return text_view(" ".join(said))
