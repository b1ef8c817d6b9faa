"""A program that is killed while it takes a database from the first version to the newest."""

from __future__ import annotations

import asyncio
import math
import os
import random
import shutil
import sys
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import psutil
from sqlalchemy import make_url, text

from bot.store.database import Store
from bot.store.migrations import NEWEST, migrate, version_of
from index import Article
from tests.support.bot_process import ROOT, database_in
from tests.support.cpu_time import processor_seconds
from tests.support.databases import writing

ARTICLES = 60
OPEN = """
import asyncio, sys
from bot.store.database import Store

async def main():
    async with Store.open(sys.argv[1]):
        pass

print(flush=True)
asyncio.run(main())
"""
LATEST = 1.1
"""Of the processor time that a migration takes, when it is killed at the latest: sometimes it is done."""
LOOK = 0.005
"""Seconds between two looks at what it has taken."""


async def killed_while_migrating(folder: Path, rounds: int, seed: int) -> int:
    """In how many rounds it was killed before it was done. Raises: AssertionError."""
    draw, early = random.Random(seed), 0
    old = await _old_database(folder)
    whole = await _whole_migration(_copied(old, folder / "whole"))
    for number in range(rounds):
        url = _copied(old, folder / str(number))
        early += await _kill(url, draw.uniform(0, LATEST) * whole)
        async with Store.open(url) as store:
            assert len(await store.articles.all(7)) == ARTICLES
    return early


async def _old_database(folder: Path) -> Path:
    """One of the first version, with articles in it."""
    async with writing(database_in(folder)) as connection:
        await connection.run_sync(migrate, "0001")
        await connection.execute(text("INSERT INTO servers (server, revision) VALUES (7, 1)"))
        articles = [
            Article.from_paragraphs(f"Article {number}", [((), f"Number {number} says so.")], language="en")
            for number in range(ARTICLES)
        ]
        rows = [{"server": 7, **article.to_stored()} for article in articles]
        statement = f"INSERT INTO articles ({', '.join(rows[0])}) VALUES (:{', :'.join(rows[0])})"
        await connection.execute(text(statement), rows)
    return Path(str(make_url(database_in(folder)).database))


def _copied(database: Path, folder: Path) -> str:
    folder.mkdir()
    shutil.copy(database, folder)
    return database_in(folder)


async def _whole_migration(url: str) -> float:
    """Seconds of processor time that it takes when nobody kills it."""
    async with _opening(url) as process:
        return await _worked(process, math.inf)


async def _kill(url: str, seconds: float) -> bool:
    """Kill it after so much processor time; whether it was not done by then."""
    async with _opening(url) as process:
        await _worked(process, seconds)
        if process.returncode is None:
            process.kill()
    async with writing(url) as connection:
        return await version_of(connection) < NEWEST


@asynccontextmanager
async def _opening(url: str) -> AsyncIterator[Process]:
    """The program, loaded and about to migrate."""
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", OPEN, url, env=environment, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    await process.stdout.readline()
    yield process
    await process.wait()


async def _worked(process: Process, seconds: float) -> float:
    """Wait until it took so much processor time from now on, or has ended; how much it took."""
    before = taken = processor_seconds(process.pid)
    while taken - before < seconds and process.returncode is None:
        await asyncio.sleep(LOOK)
        with suppress(psutil.NoSuchProcess):
            taken = processor_seconds(process.pid)
    return taken - before
