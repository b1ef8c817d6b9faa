import asyncio
from asyncio.subprocess import PIPE
from pathlib import Path

from tests.support.bare_discord import BareDiscord
from tests.support.bot_process import started


async def test_a_gateway_that_is_out_of_reach_for_too_long_ends_the_process(tmp_path: Path) -> None:
    patience = {"TEST_GATEWAY_PATIENCE": "2"}
    async with (
        BareDiscord.open() as discord,
        started(discord.address, tmp_path, stderr=PIPE, environment=patience) as bot,
    ):
        await asyncio.wait_for(discord.gateway.identified.wait(), 60)
        discord.gateway.closed = True
        await discord.gateway.cut()
        _, said = await asyncio.wait_for(bot.communicate(), 60)
    assert "out of reach" in said.decode().splitlines()[-1]
    assert bot.returncode == 4
