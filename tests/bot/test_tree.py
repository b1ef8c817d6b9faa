import logging

import discord
import pytest
from discord import app_commands
from simcord import Env, MemberActor, assert_responded, assert_sent

from bot.client import Pullquote
from bot.libraries import Libraries
from bot.locales import phrasebook
from bot.store.database import Store
from bot.tree import sync_when_changed
from index import UnknownArticle
from tests.bot.obstacle import Obstacle

pytestmark = pytest.mark.simcord(check_errors=False)

SAY = phrasebook("en")
QUESTION = "Qui a demandé à Musk de ne pas activer Starlink au-dessus de Taïwan ?"


async def test_a_failing_command_says_one_sentence_and_leaves_one_traceback_without_the_question(
    obstacle: Obstacle, alice: MemberActor, caplog: pytest.LogCaptureFixture
) -> None:
    obstacle.failure = RuntimeError("the disk is gone")
    result = await alice.slash(alice.guild.channels["general"], "ask", question=QUESTION)
    assert_responded(result, content=SAY("failed"), ephemeral=True)
    assert result.followups == []
    [record] = [record for record in caplog.records if record.exc_info]
    assert record.getMessage() == "ask failed"
    assert QUESTION not in caplog.text


async def test_a_failing_mention_says_one_sentence_and_leaves_one_traceback_without_the_question(
    simcord_env: Env, obstacle: Obstacle, alice: MemberActor, caplog: pytest.LogCaptureFixture
) -> None:
    assert simcord_env.bot.user is not None
    obstacle.failure = RuntimeError("the disk is gone")
    channel = alice.guild.channels["general"]
    await alice.send(channel, f"{simcord_env.bot.user.mention} {QUESTION}")
    assert_sent(channel, content=SAY("failed"))
    [record] = [record for record in caplog.records if record.exc_info]
    assert record.getMessage() == "on_message failed"
    assert QUESTION not in caplog.text


async def test_asking_for_what_there_is_not_is_no_fault(
    obstacle: Obstacle, alice: MemberActor, caplog: pytest.LogCaptureFixture
) -> None:
    obstacle.failure = UnknownArticle("*dragons*")
    result = await alice.slash(alice.guild.channels["general"], "ask", question=QUESTION)
    assert_responded(result, content=SAY("unknown-article", slug=r"\*dragons\*"), ephemeral=True)
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


async def test_an_expired_interaction_is_dropped_and_logged(
    simcord_env: Env, alice: MemberActor, caplog: pytest.LogCaptureFixture
) -> None:
    simcord_env.inject_error("POST", "/interactions/*/callback", status=404, code=10062, message="Unknown interaction")
    result = await alice.slash(alice.guild.channels["general"], "ask", question=QUESTION)
    assert result.response is None
    [record] = [record for record in caplog.records if record.levelno >= logging.WARNING]
    assert record.getMessage() == "ask: expired before it was answered"
    assert not record.exc_info


async def test_a_failure_that_cannot_be_told_is_logged(
    simcord_env: Env, obstacle: Obstacle, alice: MemberActor, caplog: pytest.LogCaptureFixture
) -> None:
    assert simcord_env.bot.user is not None
    obstacle.failure = RuntimeError("the disk is gone")
    simcord_env.inject_error("POST", "/channels/*/messages", status=403, code=50013, message="Missing Permissions")
    await alice.send(alice.guild.channels["general"], f"{simcord_env.bot.user.mention} {QUESTION}")
    assert "could not say that on_message failed: 403 Forbidden" in caplog.text


def syncs(simcord_env: Env) -> int:
    return sum(request.method == "PUT" and request.path.endswith("/commands") for request in simcord_env.http_requests)


async def test_commands_are_synced_once_and_not_again_after_a_restart(simcord_env: Env, store: Store) -> None:
    assert syncs(simcord_env) == 1
    await simcord_env.restart_bot(Pullquote(Libraries(store), store))
    assert syncs(simcord_env) == 1


async def test_commands_are_synced_again_when_they_changed(simcord_env: Env, store: Store) -> None:
    @app_commands.command(description="Another one")
    async def another(interaction: discord.Interaction) -> None: ...

    assert isinstance(simcord_env.bot, Pullquote)
    simcord_env.bot.tree.add_command(another)
    await sync_when_changed(simcord_env.bot.tree, store)
    await sync_when_changed(simcord_env.bot.tree, store)
    assert syncs(simcord_env) == 2


async def test_commands_that_discord_refused_are_not_remembered_as_synced(simcord_env: Env, store: Store) -> None:
    before = await store.last_synced()
    assert isinstance(simcord_env.bot, Pullquote)
    simcord_env.bot.tree.remove_command("ask")
    simcord_env.inject_error("PUT", "/applications/*/commands", status=500)
    with pytest.raises(discord.HTTPException):
        await sync_when_changed(simcord_env.bot.tree, store)
    assert await store.last_synced() == before
