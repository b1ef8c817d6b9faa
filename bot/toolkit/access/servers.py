"""In which server something is done, and whether only a person has brought the bot there."""

from __future__ import annotations

from typing import Any, Literal

import discord
from discord import app_commands

from bot.errors import ServerBlocked
from bot.store.database import Store
from bot.store.rows.records import Limits
from bot.store.rules import ServerRules
from bot.store.snapshots import Snapshot

_PERSONAL = "personal"

Ways = Literal["help-asking", "help-asking-directly", "help-asking-commands", "help-asking-anywhere"]
"""How one may ask: in a server, in a direct message, in a server that has the commands alone, where only a person has
brought the bot."""


def server_of(interaction: discord.Interaction) -> int:
    """Raises: NoPrivateMessage, where it is none."""
    if interaction.guild_id is None:
        raise app_commands.NoPrivateMessage
    return interaction.guild_id


def leave_out_server(interaction: discord.Interaction[Any]) -> None:
    """Let what a person does who alone has installed the bot there be done in no server, as in a direct message.

    What answers there then are the shared articles, without any server's settings and pins, and nothing is kept of it.
    """
    if is_brought_along(interaction):
        interaction.extras[_PERSONAL] = True
        interaction.guild_id = None


def is_member(interaction: discord.Interaction[Any]) -> bool:
    """Whether the bot is a member where something is done, and not only its commands are there."""
    return interaction.guild_id is None or interaction.client.get_guild(interaction.guild_id) is not None


def is_unknown(interaction: discord.Interaction[Any]) -> bool:
    """Whether Discord has told no more of a server than that it is there, as it does when the bot signs in."""
    guild = interaction.client.get_guild(interaction.guild_id or 0)
    return guild is not None and not guild.roles


def is_personal(interaction: discord.Interaction[Any]) -> bool:
    """Whether only a person has brought the bot there, who alone sees what it says."""
    return _PERSONAL in interaction.extras


def ways_to_ask(interaction: discord.Interaction[Any]) -> Ways:
    """Which of them there are where something is done."""
    if is_personal(interaction):
        return "help-asking-anywhere"
    if interaction.guild_id is None:
        return "help-asking-directly"
    return "help-asking" if is_member(interaction) else "help-asking-commands"


def is_brought_along(interaction: discord.Interaction[Any]) -> bool:
    """Whether a person brought the bot among people, or to a server that has not installed it itself.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object
    """
    if interaction.guild_id is None:
        return interaction.context.private_channel is True
    return interaction.is_user_integration() and not interaction.is_guild_integration()


async def snapshot_in(store: Store, server: int | None) -> Snapshot:
    """What is stored of a server; of a direct message, nothing is."""
    return await store.snapshot(server) if server else Snapshot()


async def require_admitted(store: Store, interaction: discord.Interaction[Any]) -> None:
    """Raises: ServerBlocked."""
    if interaction.guild_id:
        await _rules_in(store, interaction.guild_id)


async def limits_in(store: Store, server: int, usual: Limits) -> Limits:
    """The most that a server may have, by the operator's rule for it. Raises: ServerBlocked."""
    return (await _rules_in(store, server)).limits(usual)


async def _rules_in(store: Store, server: int) -> ServerRules:
    """Raises: ServerBlocked."""
    rules = (await store.snapshot(server)).rules
    if rules.is_blocked:
        raise ServerBlocked
    return rules
