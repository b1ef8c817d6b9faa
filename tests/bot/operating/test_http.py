"""Over sockets: health and metrics of a bot in a process of its own."""

import asyncio
import socket
from asyncio.subprocess import PIPE
from pathlib import Path

import aiohttp

from tests.support.bare_discord import BareDiscord
from tests.support.bare_payloads import Place
from tests.support.bot_process import running, started

QUESTIONS = ("Qui a demandé à Musk de ne pas activer Starlink au-dessus de Taïwan ?", "Combien de rugbymen ?")


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


async def got(port: int, path: str) -> tuple[int, str]:
    async with aiohttp.ClientSession() as session, session.get(f"http://127.0.0.1:{port}{path}") as response:
        return response.status, await response.text()


async def test_health_and_metrics_are_told(tmp_path: Path) -> None:
    port = free_port()
    setting = {"PULLQUOTE_HTTP_PORT": str(port)}
    async with BareDiscord.open() as discord, running(discord, tmp_path, environment=setting):
        somebody = Place(discord.guilds[0], 81384788765712384)
        for question in QUESTIONS:
            await (await discord.slash(somebody, "ask", question=question)).answer()
        assert await got(port, "/healthz") == (200, '{"gateway": true, "database": true}')
        status, told = await got(port, "/metrics")
        discord.gateway.closed = True
        await discord.gateway.cut()
        async with asyncio.timeout(60):
            while (await got(port, "/healthz"))[0] != 503:  # noqa: ASYNC110 - no event comes from another process
                await asyncio.sleep(0.05)
        assert await got(port, "/healthz") == (503, '{"gateway": false, "database": true}')
    assert status == 200
    for line in ("questions_total 2.0", "answered_total 1.0", "silent_total 1.0", "answer_seconds_count 2.0"):
        assert f"pullquote_{line}\n" in told
    for line in ("gateway_up 1.0", "database_up 1.0"):
        assert f"pullquote_{line}\n" in told
    assert "pullquote_library_bytes 0.0\n" not in told
    assert not any(str(id) in told for id in (*somebody, somebody.channel))


async def test_a_port_that_is_taken_is_one_line_before_anyone_knocks(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = {"PULLQUOTE_HTTP_PORT": str(listener.getsockname()[1])}
        async with (
            BareDiscord.open() as discord,
            started(discord.address, tmp_path, stderr=PIPE, environment=port) as bot,
        ):
            _, said = await asyncio.wait_for(bot.communicate(), 60)
    assert said.decode().startswith("pullquote: PULLQUOTE_HTTP_PORT")
    assert said.count(b"\n") == 1
    assert bot.returncode == 2
    assert not discord.knocked.is_set()
