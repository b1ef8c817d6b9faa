"""What a server has chosen, in words. Pure functions."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from discord.ui import LayoutView

from bot.locales import Phrasebook, phrasebook
from bot.store.records import Preferences
from bot.toolkit.escaping import escape, isolated
from bot.toolkit.paging import list_view
from bot.toolkit.text_limits import shortened
from index import Article

TITLES = 5
"""Articles that are named of those a channel asks."""


def chosen_view(
    preferences: Preferences,
    channels: Mapping[int, Collection[str]],
    articles: Sequence[Article],
    page: int,
    say: Phrasebook,
) -> LayoutView:
    """``channels`` are those that do not ask all the articles, with the slugs of what they ask."""
    lines = [language_line(preferences, say), log_line(preferences, say), role_line(preferences, say)]
    for channel, slugs in sorted(channels.items()):
        titles = [article.title for article in articles if article.slug in slugs]
        lines.append(say("settings-channel", channel=f"<#{channel}>", titles=_named(titles, say)))
    lines.append(say("settings-channels-others" if channels else "settings-channels-none"))
    return list_view(say("settings-title"), [f"- {line}" for line in lines], page, "settings", say)


def said_of(preferences: Preferences, changed: Collection[str], say: Phrasebook) -> str:
    """What was chosen, after a change of those called ``changed``."""
    lines = {
        "language": language_line(preferences, say),
        "keeps_questions": log_line(preferences, say),
        "moderator_role": role_line(preferences, say),
    }
    said = [line for name, line in lines.items() if name in changed] or [say("settings-nothing-given")]
    if "moderator_role" in changed and preferences.moderator_role:
        said.append(say("settings-integrations"))
    return "\n".join(said)


def language_line(preferences: Preferences, say: Phrasebook) -> str:
    if preferences.language is None:
        return say("settings-language-automatic")
    return say("settings-language", language=phrasebook(preferences.language)("language-name"))


def log_line(preferences: Preferences, say: Phrasebook) -> str:
    return say("settings-log-on" if preferences.keeps_questions else "settings-log-off")


def role_line(preferences: Preferences, say: Phrasebook) -> str:
    if preferences.moderator_role is None:
        return say("settings-role-none")
    return say("settings-role", role=f"<@&{preferences.moderator_role}>")


def _named(titles: Sequence[str], say: Phrasebook) -> str:
    named = ", ".join(isolated(escape(shortened(title))) for title in titles[:TITLES])
    more = len(titles) - TITLES
    return say("settings-channel-more", titles=named, count=more) if more > 0 else named
