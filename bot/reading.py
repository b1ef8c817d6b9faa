"""What the terminal is given, read: files, addresses, what comes in; in the same way as the bot reads it."""

from __future__ import annotations

import asyncio
import logging
import os
import sys
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path, PurePath
from typing import Any

from bot.errors import ReadingTooLarge
from bot.sources.reading.reader_pool import ReaderPool, called, called_page
from bot.sources.reading.reading_child import MEMORY
from bot.sources.web.fetching import Fetcher
from bot.sources.web.visits import WebPage
from bot.store.rows.records import ReadArticle, Validators
from bot.terminal.articles.adding import Options, is_meant_as_address
from bot.terminal.output.streams import STANDARD_INPUT
from index import Article, slug_of

# A log is for who runs the bot. Without this, Python would print to the terminal what the sentence says already.
logging.getLogger("bot.sources").addHandler(logging.NullHandler())

_NAMELESS = "text.txt"
"""Its content tells the format."""
_LONGEST_TITLE = 60
_CHUNK = 2**20


def read_source(source: str, options: Options) -> ReadArticle:
    """Raises: NotFetched, OSError, and what reading raises."""
    if is_meant_as_address(source):
        return asyncio.run(_fetch_and_read(source, options))
    name = "" if source == STANDARD_INPUT else os.fsencode(Path(source).name).decode(errors="replace")
    with called(name or source):
        read = asyncio.run(_read(_content(source), name, options))
    return read if name or options.title else read._replace(article=_called_by_its_words(read.article, options.slug))


def read_again(article: Article, validators: Validators) -> ReadArticle | None:
    """From its address, or else from its own text; None where its page is still the same. Raises: as `read_source`."""
    options = Options(article.title, article.language, article.slug, article.url)
    if article.url is None:
        return asyncio.run(_read(article.text.encode(), _NAMELESS, options))
    return asyncio.run(_fetch_newer(article.url, validators, options))


def _content(source: str) -> bytes:
    """Raises: OSError; ReadingTooLarge for more than reading may take, as of a device that never ends."""
    content = bytearray()
    stdin: Any = sys.stdin
    with nullcontext(stdin.buffer) if source == STANDARD_INPUT else Path(source).open("rb") as stream:
        while chunk := stream.read1(_CHUNK):  # `read` would wait for Ctrl-D twice
            content += chunk
            if len(content) > MEMORY:
                raise ReadingTooLarge(source)
    return bytes(content)


async def _fetch_and_read(address: str, options: Options) -> ReadArticle:
    page = await Fetcher().fetch(address)
    return await _read_page(address, page, options._replace(url=options.url or page.url))


async def _fetch_newer(address: str, validators: Validators, options: Options) -> ReadArticle | None:
    page = await Fetcher().fetch_newer(address, validators)
    return page and await _read_page(address, page, options)


async def _read_page(address: str, page: WebPage, options: Options) -> ReadArticle:
    with called_page(address):
        return (await _read(page.data, page.name, options))._replace(validators=page.validators)


async def _read(data: bytes, name: str, options: Options) -> ReadArticle:
    reading = await ReaderPool().read(data, name or _NAMELESS, options._asdict())
    return ReadArticle(reading.article, reading.left_out)


def _called_by_its_words(article: Article, slug: str | None) -> Article:
    """What has no name and says no title is called by its first words."""
    if article.title != PurePath(_NAMELESS).stem:
        return article
    words = next((line for line in article.text.splitlines() if any(map(str.isalpha, line))), article.title)
    beginning = words[:_LONGEST_TITLE]
    title = words if words == beginning else beginning.rpartition(" ")[0] or beginning
    return replace(article, title=title, slug=slug or slug_of(title))
