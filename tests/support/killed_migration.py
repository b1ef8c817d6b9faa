"""A program that is killed while it takes a database from the first version to the newest."""

from __future__ import annotations

import asyncio
import os
import random
import sys
from pathlib import Path

from sqlalchemy import text

from bot.store.database import Store
from bot.store.migrations import NEWEST, migrate, version_of
from index import Article
from tests.support.bot_process import ROOT, database_in
from tests.support.databases import writing

ARTICLES = 300
OPEN = """
import asyncio, sys
from bot.store.database import Store

async def main():
    async with Store.open(sys.argv[1]):
        pass

print(flush=True)
asyncio.run(main())
"""
LATEST = 0.6
"""Seconds after the program was loaded when it is killed."""


async def killed_while_migrating(folder: Path, rounds: int, seed: int) -> int:
    """In how many rounds it was killed before it was done. Raises: AssertionError."""
    draw, early = random.Random(seed), 0
    for number in range(rounds):
        url = database_in(folder / str(number))
        (folder / str(number)).mkdir()
        await _fill(url)
        early += await _kill(url, draw.uniform(0, LATEST))
        async with Store.open(url) as store:
            assert len(await store.articles.all(7)) == ARTICLES
    return early


async def _fill(url: str) -> None:
    async with writing(url) as connection:
        await connection.run_sync(migrate, "0001")
        await connection.execute(text("INSERT INTO servers (server, revision) VALUES (7, 1)"))
        for number in range(ARTICLES):
            article = Article.from_paragraphs(f"Article {number}", [((), f"Number {number} says so.")], language="en")
            row = {"server": 7, **article.to_stored()}
            statement = text(f"INSERT INTO articles ({', '.join(row)}) VALUES (:{', :'.join(row)})")
            await connection.execute(statement, row)


async def _kill(url: str, seconds: float) -> bool:
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", OPEN, url, env=environment, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    await process.stdout.readline()
    await asyncio.sleep(seconds)
    if process.returncode is None:
        process.kill()
    await process.wait()
    async with writing(url) as connection:
        return await version_of(connection) < NEWEST
