"""Which channel something is done in."""

from __future__ import annotations

from typing import Any

import discord


def whole_channel(channel: Any) -> int:
    """The id of a channel, for a thread that of the channel it belongs to: its articles are asked."""
    return (channel.parent_id if isinstance(channel, discord.Thread) else None) or channel.id
