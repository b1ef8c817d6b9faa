import discord
import pytest
from simcord import Env

from bot.client import INTENTS


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
