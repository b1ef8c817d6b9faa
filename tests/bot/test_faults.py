"""What fails around a running bot, over real sockets: it says so, and goes on when it is mended."""

import asyncio
import os
import signal
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import make_url, text

from tests.support.bare_discord import BareDiscord
from tests.support.bare_interactions import Sent
from tests.support.bare_payloads import File, Place
from tests.support.bot_process import running
from tests.support.databases import END_OTHERS, postgresql, writing
from tests.support.killed_bot import custom_ids
from tests.support.slow_network import SlowNetwork

PATIENCE = 60.0
"""Seconds that somebody waits who was told to wait."""
QUESTION = "Qui a demandé à Musk de ne pas activer Starlink au-dessus de Taïwan ?"
BEES = File("bees.txt", b"Bees make honey in summer.\n\nThey dance in the dark of their hive.")


async def asked(discord: BareDiscord, somebody: Place) -> str:
    sent = await discord.slash(somebody, "ask", question=QUESTION)
    return str((await sent.answer()).data)


async def drafted(discord: BareDiscord, somebody: Place) -> Sent:
    """An article is shown before it is added."""
    sent = await discord.slash(somebody, "sources add", file=BEES)
    await sent.answer()
    return sent


async def added(discord: BareDiscord, somebody: Place, draft: Sent) -> str:
    assert draft.message is not None
    ids = custom_ids(draft.message)
    button = next((id for id in ids if id.startswith("draft-add:")), None)
    assert button is not None, draft.responses
    return str((await (await discord.press(somebody, draft.message, button)).answer()).data)


async def test_an_answer_that_discord_fails_to_take_is_sent_again(
    tmp_path: Path, discord: BareDiscord, somebody: Place
) -> None:
    async with running(discord, tmp_path):
        discord.refuse(502)
        assert "Taïwan" in await asked(discord, somebody)


@pytest.fixture
def url() -> Iterator[str]:
    with postgresql() as url:
        yield url


async def test_a_database_that_went_away_is_asked_again_when_it_is_back(
    url: str, tmp_path: Path, discord: BareDiscord, somebody: Place
) -> None:
    async with running(discord, tmp_path, environment={"PULLQUOTE_DATABASE": url}):
        assert "Taïwan" in await asked(discord, somebody)
        draft = await drafted(discord, somebody)
        async with writing(url) as connection:
            await connection.execute(text("ALTER TABLE articles RENAME TO elsewhere"))
            await connection.execute(text(END_OTHERS))
        assert "Added" not in await added(discord, somebody, draft)
        async with writing(url) as connection:
            await connection.execute(text("ALTER TABLE elsewhere RENAME TO articles"))
        assert "Added" in await added(discord, somebody, draft)


async def test_a_slow_database_makes_nobody_wait_for_what_is_in_memory_and_lets_nothing_expire(
    url: str, tmp_path: Path, discord: BareDiscord, somebody: Place
) -> None:
    address = make_url(url)
    async with SlowNetwork.to(str(address.host), address.port or 5432) as network:
        slow = address.set(host="127.0.0.1", port=network.port).render_as_string(hide_password=False)
        async with running(discord, tmp_path, environment={"PULLQUOTE_DATABASE": slow}):
            assert "Taïwan" in await asked(discord, somebody)
            network.delay = 0.25
            known = await discord.slash(somebody, "ask", question=QUESTION)
            assert "Taïwan" in str((await known.answer(PATIENCE)).data)
            for who in (somebody, Place(somebody.guild + (1 << 22), 1)):  # the other server is not in memory
                listed = await discord.slash(who, "pins list")
                assert (await listed.answer(PATIENCE)).data


async def test_while_another_program_writes_questions_are_answered_and_changes_wait(
    tmp_path: Path, discord: BareDiscord, somebody: Place
) -> None:
    async with running(discord, tmp_path):
        draft = await drafted(discord, somebody)
        with closing(sqlite3.connect(tmp_path / "pullquote.db", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            adding = asyncio.create_task(added(discord, somebody, draft))
            assert "Taïwan" in await asked(discord, somebody)
            assert not adding.done()
            other.execute("COMMIT")
            assert "Added" in await adding


@pytest.mark.skipif(sys.platform == "win32", reason="Windows moves no open file")
async def test_while_its_database_is_gone_every_command_is_answered_and_all_is_well_when_it_is_back(
    tmp_path: Path, discord: BareDiscord, somebody: Place
) -> None:
    async with running(discord, tmp_path):
        draft = await drafted(discord, somebody)
        database = tmp_path / "pullquote.db"
        database.rename(tmp_path / "elsewhere")
        unknown = Place(somebody.guild + (1 << 22), 1)
        for name in ("ask", "sources list"):
            sent = await discord.slash(unknown, name, **({"question": QUESTION} if name == "ask" else {}))
            assert "Something went wrong" in str((await sent.answer()).data)
        assert (await (await discord.complete(unknown, "ask", "article", "m", question=QUESTION)).answer()).data
        assert "Added" not in await added(discord, somebody, draft)
        (tmp_path / "elsewhere").rename(database)
        assert "Taïwan" in await asked(discord, unknown)
        assert "Added" in await added(discord, somebody, draft)


@pytest.mark.skipif(sys.platform != "linux", reason="no other system limits the files of a running process")
async def test_a_full_disk_takes_nothing_and_everything_when_there_is_room_again(
    tmp_path: Path, discord: BareDiscord, somebody: Place
) -> None:
    import resource

    async with running(discord, tmp_path) as bot:
        draft = await drafted(discord, somebody)
        unlimited = resource.prlimit(bot.pid, resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
        assert "Added" not in await added(discord, somebody, draft)
        assert "Taïwan" in await asked(discord, somebody)
        resource.prlimit(bot.pid, resource.RLIMIT_FSIZE, unlimited)
        assert "Added" in await added(discord, somebody, draft)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
async def test_it_leaves_within_ten_seconds_although_nobody_takes_its_answer(
    tmp_path: Path, discord: BareDiscord, somebody: Place
) -> None:
    async with running(discord, tmp_path) as bot:
        discord.silent = True
        await discord.slash(somebody, "ask", question=QUESTION)
        await asyncio.sleep(0.3)
        os.kill(bot.pid, signal.SIGTERM)
        assert await bot.left(10) == 0
