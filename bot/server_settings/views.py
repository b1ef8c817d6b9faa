"""What a server has chosen, in words. Pure functions."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from discord.ui import LayoutView

from bot.locales import Phrasebook, phrasebook
from bot.shortening import HEADING_LIMIT
from bot.store.rows.records import ArticleHeader
from bot.store.setting_values import SettingValues
from bot.store.settings import ADDER_ROLE, AS_QUESTION, LOG_CHANNEL, MODERATOR_ROLE, SETTINGS, Setting
from bot.store.snapshots import Snapshot
from bot.toolkit.components.paging import ListPage, list_view
from bot.toolkit.texts.escaping import inline
from bot.toolkit.texts.titles_apart import titles_apart

TITLES = 5
"""Articles that are named of those a channel asks."""

_NOTES: Mapping[Setting[Any], str] = {
    MODERATOR_ROLE: "settings-integrations",
    ADDER_ROLE: "settings-adder-integrations",
    LOG_CHANNEL: "settings-log-stays",
}
"""What has to be known of a setting once it has a value."""


def settings_view(
    snapshot: Snapshot,
    headers: Sequence[ArticleHeader],
    page: ListPage,
    say: Phrasebook,
    *,
    has_encoder: bool,
    log_gone: bool,
) -> LayoutView:
    """Every setting of the server that has an effect, and the channels that do not ask all the articles.

    ``log_gone`` where nothing can be posted in the channel chosen for the log.
    """
    settings = [setting for setting in SETTINGS if has_encoder or not setting.needs_encoder]
    lines = [line for setting in settings for line in _lines(setting, snapshot.settings, say)]
    lines += [f"⚠ {say('settings-log-gone')}"] if log_gone else []
    names = titles_apart(headers, HEADING_LIMIT)
    for channel, slugs in sorted(snapshot.channel_articles.items()):
        titles = [name for slug, name in names.items() if slug in slugs]
        lines.append(say("settings-channel", channel=f"<#{channel}>", titles=_titles(titles, say)))
    lines.append(say("settings-channels-others" if snapshot.channel_articles else "settings-channels-none"))
    return list_view(say("settings-title"), [f"- {line}" for line in lines], page, say)


def _lines(setting: Setting[Any], values: SettingValues, say: Phrasebook) -> Iterator[str]:
    """What holds for the server, and for the channels that have chosen for themselves."""
    yield _line(setting, values, None, say)
    for channel in values.channels_of(setting):
        yield say("settings-in-channel", channel=f"<#{channel}>", line=_line(setting, values, channel, say))


def _line(setting: Setting[Any], values: SettingValues, channel: int | None, say: Phrasebook) -> str:
    if values.is_damaged(setting, channel):
        return f"⚠ {say('settings-damaged', option=say(f'settings-set-{setting.phrase}-name'))}"
    return _setting_line(setting, values.in_channel(setting, channel), say)


def changed_text(values: SettingValues, changed: Collection[Setting[Any]], channel: int | None, say: Phrasebook) -> str:
    """What is chosen now, after a change of some settings for the server, or for one channel."""
    lines = [_setting_line(setting, values.in_channel(setting, channel), say) for setting in changed]
    if channel is not None:
        lines = [say("settings-in-channel", channel=f"<#{channel}>", line=line) for line in lines]
    lines += [say(phrase) for setting, phrase in _NOTES.items() if setting in changed and values[setting]]
    return "\n".join(lines)


def _setting_line(setting: Setting[Any], value: Any, say: Phrasebook) -> str:
    """A setting by its phrases: ``settings-NAME``, with ``-none`` for no value, ``-on`` and ``-off`` for a switch."""
    match setting.kind:
        case "switch":
            return say(f"settings-{setting.phrase}-{'on' if value else 'off'}")
        case _ if value is None:
            return say(f"settings-{setting.phrase}-none")
        case "language" if value == AS_QUESTION:
            return say(f"settings-{setting.phrase}", value=say("settings-as-question"))
        case "language":
            return say(f"settings-{setting.phrase}", value=phrasebook(value)("language-name"))
        case "role":
            return say(f"settings-{setting.phrase}", value=f"<@&{value}>")
        case "channel":
            return say(f"settings-{setting.phrase}", value=f"<#{value}>")
        case "choice":
            return say(f"settings-{setting.phrase}", value=say(f"settings-{setting.phrase}-{value}"))


def _titles(titles: Sequence[str], say: Phrasebook) -> str:
    listed = ", ".join(inline(title) for title in titles[:TITLES])
    more = len(titles) - TITLES
    return say("settings-channel-more", titles=listed, count=more) if more > 0 else listed
