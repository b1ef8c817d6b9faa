"""A visit to one address on the web: its robots.txt, its redirects, its page."""

from __future__ import annotations

import asyncio
import socket
import zlib
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from importlib.metadata import version
from ipaddress import ip_address
from mimetypes import guess_extension
from pathlib import PurePosixPath
from typing import NamedTuple

import aiohttp
from aiohttp.abc import AbstractResolver
from protego import Protego
from yarl import URL

from bot.errors import FetchFailure, NotFetched
from bot.sources.web.charsets import in_utf_8
from bot.sources.web.content_types import content_type
from bot.sources.web.public_addresses import AddressCheck
from bot.sources.web.refreshing import refreshed
from bot.sources.web.unpacking import Unpacking
from bot.store.rows.records import NO_VALIDATORS, Validators

REDIRECTS = 5
LARGEST = 10 * 2**20
"""Bytes, counted both as they come and unpacked."""
LARGEST_ROBOTS = 500_000
"""Bytes of a robots.txt; RFC 9309 asks for at least 500 KiB, and what is beyond may be ignored."""
NAME = "Pullquote"
NOT_MODIFIED = 304

_CHUNK = 2**16
_REDIRECTIONS = frozenset({301, 302, 303, 307, 308})
_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_CONDITIONS = ("If-None-Match", "If-Modified-Since")
"""Headers that send a page's validators back: its ETag, its Last-Modified."""
_LONGEST_VALIDATOR = 500
"""Characters; a longer one is not kept, and the page fetched whole the next time."""
_AGENT = f"{NAME}/{version('pullquote')} (Discord bot that quotes articles; fetches what a person asks for)"
_HEADERS = {"User-Agent": _AGENT, "Accept-Encoding": "gzip, deflate", "Accept": "text/html, text/*;q=0.9, */*;q=0.8"}


class WebPage(NamedTuple):
    """What an address gave: its bytes, a name that tells the format, where it was in the end, and its version."""

    data: bytes
    name: str
    url: str
    validators: Validators = NO_VALIDATORS


class Visit:
    """One address, from its robots.txt over its redirects to its page."""

    def __init__(self, address: str, allows: AddressCheck, ports: frozenset[int], validators: Validators) -> None:
        self._address = address
        self._allows = allows
        self._ports = ports
        self._conditions = {name: value for name, value in zip(_CONDITIONS, validators, strict=True) if value}
        self._is_refused = False
        self._steps = iter(range(REDIRECTS + 1))
        self._robots: dict[URL, Protego] = {}

    async def page(self, resolver: AbstractResolver | None) -> WebPage | None:
        connector = aiohttp.TCPConnector(
            resolver=resolver, socket_factory=self._socket, use_dns_cache=False, force_close=True
        )
        # Names are resolved anew for every connection, and the very address that is connected to is checked.
        async with aiohttp.ClientSession(
            connector=connector, cookie_jar=aiohttp.DummyCookieJar(), headers=_HEADERS, auto_decompress=False
        ) as session:
            try:
                return await self._follow(session, URL(self._address))
            except (aiohttp.ClientPayloadError, zlib.error) as error:
                raise self._error("broken") from error
            except (aiohttp.ClientError, OSError, ValueError) as error:
                raise self._error("private" if self._is_refused else "unreachable") from error

    async def _follow(self, session: aiohttp.ClientSession, url: URL) -> WebPage | None:
        async with self._response(session, url, asks_robots=True) as response:
            if response.status == NOT_MODIFIED and self._conditions:
                return None
            if response.status != 200:
                raise NotFetched(self._address, "status", response.status)
            body = await self._body(response, LARGEST)
            media_type, charset = content_type(response.headers.get("Content-Type"))
            is_page = media_type in _PAGES
            leads = await asyncio.to_thread(refreshed, body, response.url) if is_page else None
            if leads is None:
                data = await asyncio.to_thread(in_utf_8, body, charset)
                name = _name_of(response.url, media_type)
                return WebPage(data, name, str(response.url), _validators_of(response.headers))
        return await self._follow(session, leads)

    @asynccontextmanager
    async def _response(
        self, session: aiohttp.ClientSession, url: URL, asks_robots: bool
    ) -> AsyncIterator[aiohttp.ClientResponse]:
        for _ in self._steps if asks_robots else range(REDIRECTS + 1):
            self._check(url)
            if asks_robots and not await self._is_allowed(session, url):
                raise self._error("robots")
            conditions = self._conditions if asks_robots else {}
            async with session.get(url, allow_redirects=False, headers=conditions) as response:
                location = response.headers.get("Location") if response.status in _REDIRECTIONS else None
                if location is None:
                    yield response
                    return
            url = url.join(URL(location))
        raise self._error("redirects")

    def _check(self, url: URL) -> None:
        """Raises: NotFetched, for what no web page is at."""
        if url.scheme not in ("http", "https") or not url.host or url.port not in self._ports or url.user:
            raise self._error("address")

    def _socket(self, found: aiohttp.AddrInfoType) -> socket.socket:
        """A socket for an address that a name was resolved to, or that was given; both come by here, redirects too."""
        family, kind, protocol, _, place = found
        if not self._allows(ip_address(str(place[0]).partition("%")[0])):
            self._is_refused = True
            raise OSError(f"{place[0]} is not public")
        return socket.socket(family, kind, protocol)

    async def _is_allowed(self, session: aiohttp.ClientSession, url: URL) -> bool:
        """By what the site asks of robots: nothing where it has no such file, everything where it cannot say."""
        origin = url.origin()
        if origin not in self._robots:
            text = await self._read_robots(session, origin / "robots.txt")
            self._robots[origin] = await asyncio.to_thread(Protego.parse, text)
        return await asyncio.to_thread(self._robots[origin].can_fetch, str(url), NAME)

    async def _read_robots(self, session: aiohttp.ClientSession, url: URL) -> str:
        async with self._response(session, url, asks_robots=False) as response:
            if response.status == 200:
                return (await self._body(response, LARGEST_ROBOTS, cut=True)).decode("utf-8-sig", errors="replace")
            return "User-agent: *\nDisallow: /" if response.status >= 500 else ""

    async def _body(self, response: aiohttp.ClientResponse, limit: int, cut: bool = False) -> bytes:
        """What is sent, unpacked; ``cut`` to the limit, or else refused beyond it."""
        chunks, size, received = [], 0, 0
        unpacking = Unpacking(response.headers.get("Content-Encoding", ""))
        async for packed in response.content.iter_chunked(_CHUNK):
            received += len(packed)
            if received > LARGEST:  # of packed nothing, there may be no end
                raise self._error("large")
            for chunk in unpacking.pieces(packed):
                chunks.append(chunk)
                size += len(chunk)
                if size > limit and not cut:
                    raise self._error("large")
                if size > limit:
                    return b"".join(chunks)[:limit]
        unpacking.finish()
        return b"".join(chunks)

    def _error(self, reason: FetchFailure) -> NotFetched:
        return NotFetched(self._address, reason)


def _validators_of(headers: Mapping[str, str]) -> Validators:
    found = [headers.get(name) for name in ("ETag", "Last-Modified")]
    return Validators(*(value if value and len(value) <= _LONGEST_VALIDATOR else None for value in found))


def _name_of(url: URL, media_type: str) -> str:
    """A file name for a page, with an ending that tells its format."""
    name = PurePosixPath(url.path).name or url.host or "page"
    ending = guess_extension(media_type)
    generic = media_type in ("application/octet-stream", "text/plain")
    if ending is None or (generic and PurePosixPath(name).suffix) or name.lower().endswith(ending):
        return name
    return f"{name}{ending}"
