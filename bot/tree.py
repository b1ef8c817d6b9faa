"""The command tree: what fails is reported, and the commands are synced when they changed."""

from __future__ import annotations

import hashlib
import json
import logging
from operator import itemgetter
from typing import Any

import discord
from discord import app_commands

from bot.locales import languages, source_of
from bot.store.database import Store
from bot.toolkit.access.servers import leave_out_server
from bot.toolkit.components.menus import answers_in_public
from bot.toolkit.error_messages import report
from bot.toolkit.responses import schedule_deferral
from bot.toolkit.translator import CommandTranslator

log = logging.getLogger(__name__)

SYNCED = "synced-commands"
"""The key under which it is remembered which commands Discord has: their fingerprint and their ids, in JSON."""


class Tree(app_commands.CommandTree[Any]):
    async def interaction_check(self, interaction: discord.Interaction[Any]) -> bool:
        """Whether the command may run, or complete an option; if not, that was said."""
        leave_out_server(interaction)
        if not _completes(interaction):
            schedule_deferral(interaction, private=not answers_in_public(interaction))
        try:
            await interaction.client.require_admitted(interaction)
        except Exception as error:  # noqa: BLE001 - discord.py hands over only what the command itself raises
            await _refuse(interaction, error)
            return False
        return True

    async def on_error(self, interaction: discord.Interaction[Any], error: app_commands.AppCommandError) -> None:
        await report(interaction, error, interaction.command.qualified_name if interaction.command else "a command")


async def _refuse(interaction: discord.Interaction[Any], error: Exception) -> None:
    """Say why the command does not run; to an option, that there is nothing to choose from."""
    if not _completes(interaction):
        await report(interaction, error, "a command")
    elif not interaction.response.is_done():
        await interaction.response.autocomplete([])


def _completes(interaction: discord.Interaction[Any]) -> bool:
    """Whether an option is being completed: that cannot be put off."""
    return interaction.type is discord.InteractionType.autocomplete


async def sync_when_changed(tree: app_commands.CommandTree[Any], store: Store) -> dict[str, int]:
    """Sync the commands if they are not those Discord has: creations are limited to 200 a day.

    The ids of the slash commands, by their names.
    """
    await tree.set_translator(CommandTranslator())
    fingerprint = _fingerprint(tree)
    known, ids = _remembered(await store.key_values.get(SYNCED))
    if known == fingerprint:
        return ids
    commands = await tree.sync()
    ids = {command.name: command.id for command in commands if command.type is discord.AppCommandType.chat_input}
    await store.key_values.set(SYNCED, json.dumps([fingerprint, ids]))
    log.info("synced %d commands", len(commands))
    return ids


def _remembered(value: str | None) -> tuple[str, dict[str, int]]:
    """The fingerprint and the ids; version 0.1 remembered no ids."""
    try:
        fingerprint, ids = json.loads(value or "")
    except (ValueError, TypeError):
        return "", {}
    return fingerprint, ids


def _fingerprint(tree: app_commands.CommandTree[Any]) -> str:
    """Which commands these are, of which application, and the sentences that their translations are taken from.

    The translations themselves take ten times as long, at every start.
    """
    payloads = sorted((command.to_dict(tree) for command in tree.get_commands()), key=itemgetter("type", "name"))
    payload = json.dumps([tree.client.application_id, payloads, *map(source_of, languages())], sort_keys=True)
    return hashlib.sha256(payload.encode()).hexdigest()
