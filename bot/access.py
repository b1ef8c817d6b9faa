"""Who may read a channel, and what rights somebody has in it."""

from __future__ import annotations

from collections.abc import Iterable

import discord

Channel = discord.abc.GuildChannel | discord.Thread

READING = ("view_channel", "read_message_history")


def may_read(channel: Channel, member: discord.Member) -> bool:
    """Whether a member may; for a private thread, only where it is sure."""
    if isinstance(channel, discord.Thread) and channel.is_private() and not _held(channel, member).manage_threads:
        return False
    return not missing(channel, member, READING)


def missing(channel: Channel, member: discord.Member, needed: Iterable[str]) -> list[str]:
    """The rights that a member lacks, by their names in discord.py."""
    held = _held(channel, member)
    return [right for right in needed if not getattr(held, right)]


def _held(channel: Channel, member: discord.Member) -> discord.Permissions:
    if isinstance(channel, discord.Thread) and channel.parent is None:
        return discord.Permissions.none()
    return channel.permissions_for(member)
