"""What the terminal is given, read: files, addresses, what comes in; in the same way as the bot reads it."""

from __future__ import annotations

import asyncio
import os
import re
import sys
from pathlib import Path

from bot.errors import NotFetched
from bot.sources.fetching import Fetcher, Page
from bot.sources.reader_process import ReaderProcesses
from bot.store.records import ReadArticle, Validators
from bot.terminal.adding import STANDARD_INPUT, Options, is_address
from index import Article, EmptyFile, NoParagraph


def read_source(source: str, options: Options) -> ReadArticle:
    """Raises: NotFetched, OSError, and what reading raises."""
    if is_address(source):
        return asyncio.run(_fetch_and_read(source, options))
    data, name = (sys.stdin.buffer.read(), "") if source == STANDARD_INPUT else (Path(source).read_bytes(), source)
    name = os.fsencode(Path(name).name).decode(errors="replace") or _first_line(data)
    return asyncio.run(_read(data, name, options))


def read_again(article: Article, validators: Validators) -> ReadArticle | None:
    """From its address, or else from its own text; None where its page is still the same. Raises: as `read_source`."""
    options = Options(article.title, article.language, article.slug, article.url)
    if article.url is None:
        return asyncio.run(_read(article.text.encode(), "text.txt", options))
    return asyncio.run(_fetch_newer(article.url, validators, options))


async def _fetch_and_read(address: str, options: Options) -> ReadArticle:
    page = await Fetcher().fetch(address)
    return await _read_page(address, page, options._replace(url=options.url or page.url))


async def _fetch_newer(address: str, validators: Validators, options: Options) -> ReadArticle | None:
    page = await Fetcher().fetch_newer(address, validators)
    return page and await _read_page(address, page, options)


async def _read_page(address: str, page: Page, options: Options) -> ReadArticle:
    try:
        return (await _read(page.data, page.name, options))._replace(validators=page.validators)
    except (EmptyFile, NoParagraph) as error:
        raise NotFetched(address, "script") from error


async def _read(data: bytes, name: str, options: Options) -> ReadArticle:
    reading = await ReaderProcesses().read(data, name, options._asdict())
    return ReadArticle(reading.article, reading.left_out)


def _first_line(data: bytes) -> str:
    """A name for what has none."""
    lines = (re.sub(r"[\W_]+", " ", line).strip() for line in data[:4_000].decode(errors="replace").splitlines())
    return f"{next(filter(None, lines), 'text')[:60].strip()}.txt"
