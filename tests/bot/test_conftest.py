from contextlib import suppress

import discord
from simcord import Env, GuildHandle


async def test_a_test_fails_whose_bot_sends_what_discord_would_refuse(
    simcord_env: Env, guild: GuildHandle, refused: list[str]
) -> None:
    channel = simcord_env.bot.get_partial_messageable(guild.channels["general"].id)
    with suppress(discord.HTTPException):
        await channel.send("x" * 2_001)
    refused.append("POST /channels/{channel_id}/messages: content: str of 2001 breaks maxLength 2000")
