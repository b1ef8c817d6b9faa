"""The command tree: what fails is reported, and the commands are synced when they changed."""

from __future__ import annotations

import hashlib
import json
import logging
from typing import Any

import discord
from discord import app_commands

from bot.store.database import Store
from bot.toolkit.error_messages import report
from bot.toolkit.translator import CommandTranslator

log = logging.getLogger(__name__)

SYNCED = "synced-commands"
"""The key under which the fingerprint of the commands that Discord has is remembered."""


class Tree(app_commands.CommandTree[discord.Client]):
    async def on_error(
        self, interaction: discord.Interaction[discord.Client], error: app_commands.AppCommandError
    ) -> None:
        await report(interaction, error, interaction.command.qualified_name if interaction.command else "a command")


async def sync_when_changed(tree: app_commands.CommandTree[Any], store: Store) -> None:
    """Sync the commands if they are not those Discord has: creations are limited to 200 a day."""
    await tree.set_translator(CommandTranslator())
    fingerprint = await _fingerprint(tree)
    if fingerprint == await store.key_values.get(SYNCED):
        return
    commands = await tree.sync()
    await store.key_values.set(SYNCED, fingerprint)
    log.info("synced %d commands", len(commands))


async def _fingerprint(tree: app_commands.CommandTree[Any]) -> str:
    """Which commands these are, in every language, and of which application."""
    translator = tree.translator
    assert translator is not None
    payloads = [await command.get_translated_payload(tree, translator) for command in tree.get_commands()]
    payloads.sort(key=lambda payload: (payload["type"], payload["name"]))
    payload = json.dumps([tree.client.application_id, payloads], sort_keys=True)
    return hashlib.sha256(payload.encode()).hexdigest()
