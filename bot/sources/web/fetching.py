"""Pages and files from the web, for articles: politely, and from public addresses alone."""

from __future__ import annotations

import asyncio
from weakref import WeakValueDictionary

from aiohttp.abc import AbstractResolver
from yarl import URL

from bot.errors import NotFetched
from bot.sources.web.public_addresses import AddressCheck, is_public
from bot.sources.web.visits import NOT_MODIFIED, Visit, WebPage
from bot.store.rows.records import NO_VALIDATORS, Validators

AT_ONCE = 4
SECONDS = 20
"""For one address in all: robots.txt, redirects, and everything that is sent."""
PORTS = frozenset({80, 443})


class Fetcher:
    """Fetches one address after another, four at once and one of each host.

    ``allows`` says which addresses may be connected to, ``ports`` which of their ports.
    """

    def __init__(
        self,
        allows: AddressCheck = is_public,
        ports: frozenset[int] = PORTS,
        resolver: AbstractResolver | None = None,
        seconds: float = SECONDS,
    ) -> None:
        self._allows = allows
        self._ports = ports
        self._resolver = resolver
        self._seconds = seconds
        self._free = asyncio.Semaphore(AT_ONCE)
        self._hosts: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def fetch(self, address: str) -> WebPage:
        """Raises: NotFetched."""
        page = await self.fetch_newer(address, NO_VALIDATORS)
        if page is None:  # by a site that answers what nobody asked
            raise NotFetched(address, "status", NOT_MODIFIED)
        return page

    async def fetch_newer(self, address: str, validators: Validators) -> WebPage | None:
        """The page, or None where it is still the version with these ``validators``. Raises: NotFetched."""
        async with self._lock(address), self._free:
            try:
                async with asyncio.timeout(self._seconds):
                    return await Visit(address, self._allows, self._ports, validators).page(self._resolver)
            except TimeoutError as error:
                raise NotFetched(address, "slow") from error

    def _lock(self, address: str) -> asyncio.Lock:
        """The lock of an address's host."""
        try:
            host = URL(address).host or ""
        except ValueError as error:  # a port beyond 65,535, half a pair of brackets
            raise NotFetched(address, "address") from error
        return self._hosts.setdefault(host, asyncio.Lock())
