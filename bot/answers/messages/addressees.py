"""Whom a message speaks to: the bot, or somebody else."""

from __future__ import annotations

import discord

from bot.toolkit.texts.message_links import referenced_message


def is_for_us(message: discord.Message) -> bool:
    """Whether a person says something to the bot: a mention, a reply that pings it, or a direct message.

    Discord's completion offers the role of the bot's name first: who mentions that meant the bot.
    """
    if message.author.bot or message.webhook_id or message.is_system():
        return False
    if message.guild is None:
        return isinstance(message.channel, discord.DMChannel)
    if message.guild.unavailable:
        return False  # Discord tells only later who the bot is there, and what it may do
    return message.guild.me in message.mentions or names_role_alone(message)


def names_role_alone(message: discord.Message) -> bool:
    """Whether the bot's role is mentioned, and not the bot."""
    if message.guild is None or message.guild.me in message.mentions:
        return False
    me = message.guild.me
    ours = [message.guild.self_role, *(role for role in me.roles if role.name == me.name)]
    return any(role in message.role_mentions for role in ours)


def replies_to_another(message: discord.Message) -> bool:
    """Whether a mention stands in a reply to somebody else's message, which the bot may not read."""
    if message.guild is None or message.type is not discord.MessageType.reply:
        return False
    replied = referenced_message(message)
    return replied is not None and replied.author.id != message.guild.me.id


def is_bare_reply(message: discord.Message) -> bool:
    """Whether a reply to the bot pings it, as Discord does by itself, and does not name it."""
    if message.guild is None or message.type is not discord.MessageType.reply:
        return False
    return message.guild.me.id not in message.raw_mentions and not replies_to_another(message)


def is_wordless_reply(message: discord.Message) -> bool:
    """Whether the words of a reply were withheld: Discord does that below answers to commands."""
    replied = referenced_message(message)
    return replied is not None and replied.interaction_metadata is not None and not message.attachments
