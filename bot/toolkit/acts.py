"""What moderators do, told to whoever listens: the room that does it need not know who that is."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import discord

from bot.locales import Phrasebook

EVENT = "moderator_act"
"""A listener's method is called ``on_moderator_act``."""
NIGHTLY_EVENT = "nightly_update"
"""With a server, in which articles were given a new text at night."""

Tell = Callable[[Phrasebook], str]


class Act(NamedTuple):
    """Who did something in a server, and how it is told in a language."""

    server: int
    by: int
    tell: Tell


def note_act(interaction: discord.Interaction, tell: Tell) -> None:
    """Tell of it; whoever did it does not wait for that."""
    if interaction.guild_id:
        interaction.client.dispatch(EVENT, Act(interaction.guild_id, interaction.user.id, tell))
