"""What somebody gives, read: a file, an address, a text."""

from __future__ import annotations

import asyncio
from collections import defaultdict

from bot.sources.reading.message_text import as_message
from bot.sources.reading.reader_pool import ReaderPool, called_page
from bot.sources.reading.uploads import ArticleDetails, Given, Upload, WebAddress, article_of, upload_of
from bot.sources.web.fetching import Fetcher
from bot.sources.web.visits import WebPage
from bot.store.rows.records import Limits, ReadArticle, Validators

IN_MEMORY = 20
"""Files and pages that are fetched, or wait to be read: each may take megabytes."""


class ArticleReader:
    """One thing at a time for a server, and of all servers a few: the other files are not even in memory."""

    def __init__(self, limits: Limits, pool: ReaderPool | None = None, fetcher: Fetcher | None = None) -> None:
        self._limits = limits
        self._pool = pool or ReaderPool()
        self._fetcher = fetcher or Fetcher()
        self._locks: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._room = asyncio.Semaphore(IN_MEMORY)

    async def read(self, server: int, given: Given, details: ArticleDetails) -> ReadArticle:
        """Raises: OverLimit, NotDownloaded, NotFetched, UnreadableArticle, ReadingTooLong and the like."""
        async with self._locks[server], self._room:
            if isinstance(given, WebAddress):
                return await self._read_page(given, await self._fetcher.fetch(given), details)
            return await self._read(as_message(await upload_of(given, self._limits.megabytes)), details)

    async def read_newer(self, server: int, details: ArticleDetails, validators: Validators) -> ReadArticle | None:
        """What is at the address in the details; None where its page is still the same. Raises: as `read`."""
        assert details.url is not None
        async with self._locks[server], self._room:
            page = await self._fetcher.fetch_newer(details.url, validators)
            return page and await self._read_page(WebAddress(details.url), page._replace(url=details.url), details)

    async def _read_page(self, address: WebAddress, page: WebPage, details: ArticleDetails) -> ReadArticle:
        """Raises: NotFetched, and what reading raises."""
        with called_page(address):
            read = await self._read(Upload(page.data, page.name), details._replace(url=page.url))
            return read._replace(validators=page.validators)

    async def _read(self, upload: Upload, details: ArticleDetails) -> ReadArticle:
        reading = await self._pool.read(upload.data, upload.name, details._asdict())
        return ReadArticle(article_of(reading, upload, details), reading.left_out, unhides=upload.unhides)
