"""In which language something is said, and to whom."""

from __future__ import annotations

import discord

from bot.locales import DEFAULT, Phrasebook, languages, phrasebook
from bot.store.setting_values import SettingValues
from bot.store.settings import AS_QUESTION, LANGUAGE
from index import ParsedQuestion


def private(interaction: discord.Interaction) -> Phrasebook:
    """What only the person who acts will see: in the language of their Discord."""
    return phrasebook(interaction.locale.value)


def public(interaction: discord.Interaction, settings: SettingValues | None, question: str | None = None) -> Phrasebook:
    """What the channel will see: in the language chosen for the server, which may be that of the ``question``."""
    if interaction.guild_id is None:
        return private(interaction)
    return phrasebook(_chosen(settings, question) or (interaction.guild_locale or interaction.locale).value)


def public_reply(
    message: discord.Message, settings: SettingValues | None, question: str | None = None, article: str | None = None
) -> Phrasebook:
    """As ``public``; a direct message says nothing of its author's language.

    It is that of the ``question`` then, where that is sure, or else of the ``article``.
    """
    if message.guild is None:
        return phrasebook(question or article or DEFAULT)
    return phrasebook(_chosen(settings, question) or message.guild.preferred_locale.value)


def language_of(question: ParsedQuestion) -> str | None:
    """The language of a question, if it can only be in one of those that the bot speaks."""
    spoken = [language for language in question.languages if language in languages()]
    return spoken[0] if len(spoken) == 1 else None


def _chosen(settings: SettingValues | None, question: str | None) -> str | None:
    chosen = settings[LANGUAGE] if settings else LANGUAGE.default
    return question if chosen == AS_QUESTION else chosen
