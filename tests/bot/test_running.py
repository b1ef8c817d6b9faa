import asyncio
import os
import signal
import socket
import sys
from asyncio.subprocess import PIPE
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import aiohttp
import pytest

from bot.articles import SLUG
from tests.support.bare_discord import BareDiscord
from tests.support.bare_payloads import Place
from tests.support.bot_process import Started, running, started

QUESTION = "Qui a demandé à Musk de ne pas activer Starlink au-dessus de Taïwan ?"
"""About the article that comes with the bot."""


def run(folder: Path, address: str, **environment: str) -> AbstractAsyncContextManager[Started]:
    return started(address, folder, stderr=PIPE, environment=environment)


async def last_words(bot: Started) -> str:
    """What it has said on standard error when it has left."""
    _, said = await asyncio.wait_for(bot.communicate(), 60)
    return said.decode()


async def test_a_wrong_token_is_one_line(tmp_path: Path, discord: BareDiscord) -> None:
    async with run(tmp_path, discord.address, DISCORD_TOKEN="wrong") as bot:
        said = await last_words(bot)
    assert said.startswith("pullquote: Discord refuses this DISCORD_TOKEN")
    assert said.count("\n") == 1
    assert bot.returncode == 2


async def test_a_discord_out_of_reach_is_one_line(tmp_path: Path) -> None:
    async with BareDiscord.open() as discord:
        address = discord.address
    async with run(tmp_path, address) as bot:
        said = await last_words(bot)
    assert said.startswith("pullquote: Discord cannot be reached")
    assert said.count("\n") == 1
    assert bot.returncode == 2


async def test_the_database_is_opened_before_anyone_knocks(tmp_path: Path, discord: BareDiscord) -> None:
    async with run(tmp_path, discord.address, PULLQUOTE_DATABASE=f"sqlite+aiosqlite:///{tmp_path}") as bot:
        said = await last_words(bot)
    assert not discord.knocked.is_set()
    assert said.count("\n") == 1
    assert bot.returncode == 2


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("asked", [signal.SIGINT, signal.SIGTERM])
async def test_it_leaves_in_good_order_when_asked(tmp_path: Path, discord: BareDiscord, asked: signal.Signals) -> None:
    discord.silent = True
    async with run(tmp_path, discord.address) as bot:
        await asyncio.wait_for(discord.knocked.wait(), 60)
        bot.send_signal(asked)
        said = await last_words(bot)
    assert said == ""
    assert bot.returncode == 0


async def test_the_token_is_never_said(tmp_path: Path, discord: BareDiscord) -> None:
    async with run(tmp_path, discord.address, DISCORD_TOKEN="hunter2", PULLQUOTE_LOG_LEVEL="INFO") as bot:
        said = await last_words(bot)
    assert "hunter2" not in said


async def test_what_is_asked_while_the_gateway_is_cut_is_answered(
    tmp_path: Path, discord: BareDiscord, somebody: Place
) -> None:
    async with running(discord, tmp_path):
        await discord.gateway.cut()
        sent = await discord.slash(somebody, "ask", question=QUESTION)
        await sent.answer()
    kinds = [response.kind for response in sent.responses]
    assert kinds in (["message"], ["deferred", "edit"])  # once, however slow the machine is
    assert (discord.gateway.logins, discord.gateway.resumes) == (1, 1)


async def test_it_answers_as_soon_as_discord_lets_it(tmp_path: Path, discord: BareDiscord, somebody: Place) -> None:
    async with running(discord, tmp_path, anew=True):
        discord.refuse(429, times=2)
        sent = await discord.slash(somebody, "ask", question=QUESTION)
        answer = await sent.answer()
    assert "Taïwan" in str(answer.data)
    assert discord.requests["POST /interactions/{id}/{token}/callback"] == 3


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
async def test_an_answer_under_way_is_sent_before_it_leaves(
    tmp_path: Path, discord: BareDiscord, somebody: Place
) -> None:
    async with running(discord, tmp_path) as bot:
        discord.refuse(429, times=1, retry_after=1)
        sent = await discord.slash(somebody, "ask", question=QUESTION)
        await asyncio.wait_for(discord.refused.wait(), 60)
        os.kill(bot.pid, signal.SIGTERM)
        answer = await sent.answer()
    assert "Taïwan" in str(answer.data)


SECRET = "a secret for the tests, and long enough"


def free_port() -> str:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return str(listening.getsockname()[1])


async def test_pages_are_served_beside_the_bot(tmp_path: Path, discord: BareDiscord) -> None:
    port = free_port()
    pages = {"URL": f"http://127.0.0.1:{port}", "SECRET": SECRET, "PORT": port, "PUBLIC": "true"}
    environment = {f"PULLQUOTE_PAGES_{name}": value for name, value in pages.items()}
    async with (
        running(discord, tmp_path, environment=environment),
        aiohttp.ClientSession() as session,
        session.get(f"{pages['URL']}/a/{SLUG}") as response,
    ):
        assert response.status == 200
        assert "Taïwan" in await response.text()


async def test_pages_without_a_secret_are_one_line(tmp_path: Path, discord: BareDiscord) -> None:
    async with run(tmp_path, discord.address, PULLQUOTE_PAGES_URL="https://example.org") as bot:
        said = await last_words(bot)
    assert said.startswith("pullquote: Pages need a secret")
    assert said.count("\n") == 1
    assert not discord.knocked.is_set()
    assert bot.returncode == 2


@pytest.mark.parametrize("host", ["192.0.2.1", "nowhere.invalid"])
async def test_an_address_that_is_not_this_machine_s_is_one_line(
    tmp_path: Path, discord: BareDiscord, host: str
) -> None:
    pages = {"URL": "https://example.org", "SECRET": SECRET, "HOST": host}
    async with run(tmp_path, discord.address, **{f"PULLQUOTE_PAGES_{name}": one for name, one in pages.items()}) as bot:
        said = await last_words(bot)
    assert said.startswith("pullquote: The setting PULLQUOTE_PAGES_HOST cannot be used")
    assert (said.count("\n"), bot.returncode) == (1, 2)


async def test_a_port_that_is_taken_is_one_line(tmp_path: Path, discord: BareDiscord) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        pages = {"URL": "https://example.org", "SECRET": SECRET, "PORT": port}
        async with run(
            tmp_path, discord.address, **{f"PULLQUOTE_PAGES_{name}": one for name, one in pages.items()}
        ) as bot:
            said = await last_words(bot)
    assert said.startswith("pullquote: The setting PULLQUOTE_PAGES_PORT cannot be used")
    assert said.count("\n") == 1
    assert SECRET not in said
    assert bot.returncode == 2
