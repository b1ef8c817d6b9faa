import asyncio

import discord
import pytest
from simcord import Env

from bot.client import INTENTS, Pullquote
from bot.errors import UnusableDatabase
from bot.store.database import Store
from bot.tree import SYNCED
from tests.support.circumstances import restart
from tests.support.obstacle import Obstacle


def test_no_intent_is_privileged() -> None:
    privileged = discord.Intents(message_content=True, members=True, presences=True)
    assert INTENTS & privileged == discord.Intents.none()


async def test_the_bot_may_mention_nobody(simcord_env: Env) -> None:
    allowed = simcord_env.bot.allowed_mentions
    assert allowed is not None
    assert allowed.to_dict() == discord.AllowedMentions.none().to_dict()


@pytest.mark.simcord(approved_intents=discord.Intents.none())
async def test_discord_starts_it_with_no_privileged_intent_approved(simcord_env: Env) -> None:
    assert simcord_env.bot.is_ready()


async def test_the_bot_starts_although_its_commands_could_not_be_synced(
    simcord_env: Env, store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    await store.key_values.set(SYNCED, "other commands")
    simcord_env.inject_error("PUT", "/applications/*/commands", status=400, code=30034, message="200 creations a day")
    await restart(simcord_env, store)
    assert simcord_env.bot.is_ready()
    assert "the commands could not be synced" in caplog.text
    assert await store.key_values.get(SYNCED) == "other commands"


async def test_signing_in_does_not_wait_for_the_articles(simcord_env: Env, store: Store) -> None:
    obstacle = Obstacle(store)
    obstacle.seconds = 3600
    await simcord_env.restart_bot(Pullquote(obstacle, store))
    assert simcord_env.bot.is_ready()


async def test_it_signs_in_although_the_articles_cannot_be_read(
    simcord_env: Env, store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    obstacle = Obstacle(store)
    obstacle.failure = UnusableDatabase("database", "disk I/O error")
    await simcord_env.restart_bot(Pullquote(obstacle, store))
    assert simcord_env.bot.is_ready()
    await asyncio.sleep(0)
    assert "the shared articles could not be read" in caplog.text
