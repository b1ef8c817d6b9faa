import asyncio
from typing import Any

import discord
import pytest
from discord import app_commands
from simcord import ChannelHandle, Env, MemberActor

from bot.client import Pullquote
from bot.locales import phrasebook, source_of
from bot.store.database import Store
from bot.store.snapshots import Snapshot
from bot.tree import SYNCED, sync_when_changed
from tests.support.bees import QUESTION, USUAL, told
from tests.support.circumstances import restart
from tests.support.sent import json_of


def syncs(simcord_env: Env) -> int:
    return sum(request.method == "PUT" and request.path.endswith("/commands") for request in simcord_env.http_requests)


async def test_commands_are_synced_once_and_not_again_after_a_restart(simcord_env: Env, store: Store) -> None:
    await store.key_values.set(SYNCED, "")
    for _ in range(2):
        await restart(simcord_env, store)
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


@pytest.fixture
def slow(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """The database answers late."""
    snapshot = store.snapshot

    async def late(server: int) -> Snapshot:
        await asyncio.sleep(0.3)
        return await snapshot(server)

    monkeypatch.setattr("bot.toolkit.responses.PATIENCE", 0.1)
    monkeypatch.setattr(store, "snapshot", late)


@pytest.mark.parametrize(
    ("command", "options", "is_public"),
    [
        ("ask", {"question": QUESTION}, True),
        ("ask", {"question": QUESTION, "private": True}, False),
        ("check", {"words": USUAL}, False),
        ("sources list", {}, False),
        ("help", {}, False),
    ],
)
async def test_where_the_database_is_slow_only_what_all_may_see_is_announced_to_all(
    simcord_env: Env,
    slow: None,
    alice: MemberActor,
    general: ChannelHandle,
    command: str,
    options: dict[str, Any],
    is_public: bool,
) -> None:
    await alice.slash(general, command, **options)
    [announced] = [json_of(request) for request in simcord_env.http_requests if request.path.endswith("/callback")]
    assert (announced["type"], "flags" not in announced.get("data", {})) == (5, is_public)


@pytest.mark.simcord(check_errors=False)
async def test_where_the_database_is_slow_it_is_said_that_no_form_opens(
    simcord_env: Env,
    slow: None,
    moderator: MemberActor,
    general: ChannelHandle,
    caplog: pytest.LogCaptureFixture,
) -> None:
    assert await told(moderator, "sources add") == phrasebook("en")("overloaded")
    assert "Traceback" not in caplog.text
