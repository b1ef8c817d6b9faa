import discord
import pytest
from discord import app_commands
from simcord import Env

from bot.client import Pullquote
from bot.libraries import Libraries
from bot.locales import source_of
from bot.store.database import Store
from bot.tree import SYNCED, sync_when_changed


def syncs(simcord_env: Env) -> int:
    return sum(request.method == "PUT" and request.path.endswith("/commands") for request in simcord_env.http_requests)


async def test_commands_are_synced_once_and_not_again_after_a_restart(simcord_env: Env, store: Store) -> None:
    await store.key_values.set(SYNCED, "")
    for _ in range(2):
        await simcord_env.restart_bot(Pullquote(Libraries(store), store))
        assert syncs(simcord_env) == 1


async def test_commands_are_synced_again_when_they_changed(simcord_env: Env, store: Store) -> None:
    @app_commands.command(description="Another one")
    async def another(interaction: discord.Interaction) -> None: ...

    assert isinstance(simcord_env.bot, Pullquote)
    simcord_env.bot.tree.add_command(another)
    await sync_when_changed(simcord_env.bot.tree, store)
    await sync_when_changed(simcord_env.bot.tree, store)
    assert syncs(simcord_env) == 1


async def test_commands_are_synced_again_when_their_words_changed_in_another_language(
    simcord_env: Env, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert isinstance(simcord_env.bot, Pullquote)
    monkeypatch.setattr("bot.tree.source_of", lambda language: source_of(language) + ("# anders" * (language == "de")))
    for _ in range(2):
        await sync_when_changed(simcord_env.bot.tree, store)
        assert syncs(simcord_env) == 1


async def test_commands_that_discord_refused_are_not_remembered_as_synced(simcord_env: Env, store: Store) -> None:
    before = await store.key_values.get(SYNCED)
    assert isinstance(simcord_env.bot, Pullquote)
    simcord_env.bot.tree.remove_command("ask")
    simcord_env.inject_error("PUT", "/applications/*/commands", status=500)
    with pytest.raises(discord.HTTPException):
        await sync_when_changed(simcord_env.bot.tree, store)
    assert await store.key_values.get(SYNCED) == before
