"""In which language something is said, and to whom."""

from __future__ import annotations

import discord

from bot.locales import DEFAULT, Phrasebook, phrasebook
from bot.store.settings import LANGUAGE, SettingValues


def private(interaction: discord.Interaction) -> Phrasebook:
    """What only the person who acts will see: in the language of their Discord."""
    return phrasebook(interaction.locale.value)


def public(interaction: discord.Interaction, settings: SettingValues | None) -> Phrasebook:
    """What the channel will see: in the language chosen for the server, else the server's own."""
    chosen = settings[LANGUAGE] if settings else None
    return phrasebook(chosen or (interaction.guild_locale or interaction.locale).value)


def public_reply(message: discord.Message, settings: SettingValues | None, article: str | None = None) -> Phrasebook:
    """As ``public``; a direct message says nothing of its author's language, so it is that of the ``article`` then."""
    if message.guild is None:
        return phrasebook(article or DEFAULT)
    chosen = settings[LANGUAGE] if settings else None
    return phrasebook(chosen or message.guild.preferred_locale.value)
