"""The command tree: what is said when a command fails, and when the commands are synced."""

from __future__ import annotations

import hashlib
import json
import logging
from typing import Any, Protocol

import discord
from discord import app_commands

from bot.escaping import escape, isolated
from bot.locales import Phrasebook, phrasebook
from bot.responses import whisper
from bot.translator import CommandTranslator
from index import UnknownArticle

log = logging.getLogger(__name__)

UNKNOWN_INTERACTION = 10062
"""Discord's code for an interaction whose three seconds, or fifteen minutes, are over."""


class SyncMemory(Protocol):
    """Remembers over restarts which commands Discord has."""

    async def last_synced(self) -> str | None: ...

    async def remember_synced(self, fingerprint: str) -> None: ...


class Tree(app_commands.CommandTree[discord.Client]):
    async def on_error(
        self, interaction: discord.Interaction[discord.Client], error: app_commands.AppCommandError
    ) -> None:
        """Say one sentence to the person, and leave one traceback in the log where the fault is ours."""
        cause = error.original if isinstance(error, app_commands.CommandInvokeError) else error
        name = interaction.command.qualified_name if interaction.command else "a command that is gone"
        if is_expired(cause):
            log.warning("%s: expired before it was answered", name)
            return
        if is_fault(cause):
            log.error("%s failed", name, exc_info=cause)
        try:
            await whisper(interaction, explanation(cause, phrasebook(interaction.locale.value)))
        except discord.HTTPException as failure:
            log.warning("%s: could not say that it failed: %s", name, failure)


async def sync_when_changed(tree: app_commands.CommandTree[Any], memory: SyncMemory) -> None:
    """Sync the commands if they are not those Discord has: creations are limited to 200 a day."""
    await tree.set_translator(CommandTranslator())
    fingerprint = await _fingerprint(tree)
    if fingerprint == await memory.last_synced():
        return
    commands = await tree.sync()
    await memory.remember_synced(fingerprint)
    log.info("synced %d commands", len(commands))


def explanation(error: BaseException, say: Phrasebook) -> str:
    """The sentence for an error, which itself carries only facts."""
    match error:
        case UnknownArticle(slug=slug):
            return say("unknown-article", slug=isolated(escape(slug)))
        case discord.Forbidden():
            return say("forbidden")
        case _:
            return say("failed")


def is_fault(error: BaseException) -> bool:
    """Whether someone should mend something: not so when a person asked for what there is not.

    A value Discord should have refused is not logged either: such an error repeats what the person wrote.
    """
    return not isinstance(error, UnknownArticle | app_commands.TransformerError)


def is_expired(error: BaseException) -> bool:
    return isinstance(error, discord.NotFound) and error.code == UNKNOWN_INTERACTION


async def _fingerprint(tree: app_commands.CommandTree[Any]) -> str:
    """Which commands these are, in every language, and of which application."""
    translator = tree.translator
    assert translator is not None
    payloads = [await command.get_translated_payload(tree, translator) for command in tree.get_commands()]
    payloads.sort(key=lambda payload: (payload["type"], payload["name"]))
    facts = json.dumps([tree.client.application_id, payloads], sort_keys=True)
    return hashlib.sha256(facts.encode()).hexdigest()
