"""Fetching from a server that tries everything."""

import asyncio
import gzip
import socket
import zlib
from collections.abc import AsyncIterator, Iterator
from ipaddress import ip_address

import pytest
from aiohttp import web
from aiohttp.abc import AbstractResolver, ResolveResult

from bot.errors import NotFetched
from bot.sources.web.fetching import Fetcher
from bot.sources.web.visits import LARGEST, NAME
from bot.store.rows.records import Validators

PAGE = b"<html><h1>Bees</h1><p>Bees make honey.</p></html>"
MOVED = """<html><head><meta http-equiv="refresh" content="0; url={url}"></head><p>Moved.</p></html>"""
PACKED = {
    "/gzip": (gzip.compress(PAGE), "gzip"),
    "/deflate": (zlib.compress(PAGE), "deflate"),
    "/bomb": (gzip.compress(bytes(50 * 2**20)), "gzip"),
    "/odd": (b"", "br"),
    "/nothing": (b"\x78\x01" + b"\0\0\0\xff\xff" * (LARGEST // 4), "deflate"),
    "/cut": (gzip.compress(PAGE)[:-20], "gzip"),
}


class Server:
    """What was asked of it, and what its robots.txt says."""

    def __init__(self) -> None:
        self.requests: list[web.Request] = []
        self.robots = (404, "")
        self.port = 0

    async def answer(self, request: web.Request) -> web.StreamResponse:
        self.requests.append(request)
        match request.path:
            case "/robots.txt":
                return web.Response(status=self.robots[0], text=self.robots[1])
            case "/page" | "/private/page" | "/czech":
                body, charset = ("Věž".encode("cp1250"), "windows-1250") if request.path == "/czech" else (PAGE, None)
                headers = {"Set-Cookie": "a=b"}
                return web.Response(body=body, content_type="text/html", charset=charset, headers=headers)
            case "/tagged":
                return _tagged(request)
            case "/to" | "/moved":
                return _leading(request)
            case "/again":
                return web.Response(status=301, headers={"Location": f"/again?{len(self.requests)}"})
            case "/gzip" | "/deflate" | "/bomb" | "/nothing" | "/odd" | "/cut":
                body, encoding = PACKED[request.path]
                return web.Response(body=body, content_type="text/html", headers={"Content-Encoding": encoding})
            case "/endless" | "/slow" | "/halved" | "/commented":
                odd = {"/halved": self._halved, "/commented": self._commented}
                return await odd.get(request.path, self._stream)(request)
        return web.Response(status=404)

    async def _halved(self, request: web.Request) -> web.StreamResponse:
        """A page whose connection ends in its middle."""
        response = web.StreamResponse(headers={"Content-Length": str(2 * len(PAGE))})
        await response.prepare(request)
        await response.write(PAGE)
        assert request.transport is not None
        request.transport.close()
        return response

    async def _commented(self, request: web.Request) -> web.StreamResponse:
        """A page whose header has comments in comments, as those of mail may."""
        response = web.StreamResponse(headers={"Content-Type": "text/html " + "(" * 4_000})
        await response.prepare(request)
        await response.write(PAGE)
        return response

    async def _stream(self, request: web.Request) -> web.StreamResponse:
        response, is_slow = web.StreamResponse(), request.path == "/slow"
        await response.prepare(request)
        for _ in range(LARGEST // 1000):
            await response.write(b"x" * (1 if is_slow else 20_000))
            await asyncio.sleep(0.05 * is_slow)
        return response


def _leading(request: web.Request) -> web.Response:
    if request.path == "/moved":
        return web.Response(text=MOVED.format(**request.query), content_type="text/html")
    return web.Response(status=302, headers={"Location": request.query["url"]})


def _tagged(request: web.Request) -> web.Response:
    """A page that has a version; asked to, it says of itself that it is still the same, whatever was asked."""
    headers = {"ETag": '"v1"', "Last-Modified": "Sat, 01 Mar 2025 12:00:00 GMT"}
    if request.headers.get("If-None-Match") == '"v1"' or "never" in request.query:
        return web.Response(status=304, headers=headers)
    return web.Response(body=PAGE, content_type="text/html", headers=headers)


class Names(AbstractResolver):
    """Resolves every name to the addresses given, one after the other."""

    def __init__(self, *addresses: str) -> None:
        self._addresses: Iterator[str] = iter(addresses)

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        address = next(self._addresses)
        return [{"hostname": host, "host": address, "port": port, "family": socket.AF_INET, "proto": 0, "flags": 0}]

    async def close(self) -> None:
        pass


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    server = Server()
    application = web.Application()
    application.router.add_route("*", "/{path:.*}", server.answer)
    runner = web.AppRunner(application, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    server.port = runner.addresses[0][1]
    yield server
    await runner.cleanup()


@pytest.fixture
def fetcher(server: Server) -> Fetcher:
    """One that may talk to the server, which stands for the public internet; 127.0.0.2 does not."""
    return Fetcher(lambda address: address == ip_address("127.0.0.1"), frozenset({server.port}), seconds=30)


async def reason(fetcher: Fetcher, address: str) -> str:
    with pytest.raises(NotFetched) as caught:
        await fetcher.fetch(address)
    assert caught.value.name == address
    return caught.value.reason


@pytest.mark.parametrize("path", ["page", "gzip", "deflate", "commented"])
async def test_a_page_is_fetched_as_it_is_and_says_who_fetches(server: Server, fetcher: Fetcher, path: str) -> None:
    page = await fetcher.fetch(f"http://127.0.0.1:{server.port}/{path}#part")
    assert (page.data, page.name) == (PAGE, f"{path}.html")
    assert page.url == f"http://127.0.0.1:{server.port}/{path}"
    assert [request.path for request in server.requests] == ["/robots.txt", f"/{path}"]
    assert all(request.headers["User-Agent"].startswith(f"{NAME}/") for request in server.requests)


async def test_a_redirect_is_followed_without_cookies_and_the_page_is_where_it_led(
    server: Server, fetcher: Fetcher
) -> None:
    page = await fetcher.fetch(f"http://127.0.0.1:{server.port}/to?url=/page")
    assert page.url == f"http://127.0.0.1:{server.port}/page"
    await fetcher.fetch(f"http://127.0.0.1:{server.port}/page")
    assert not any("Cookie" in request.headers for request in server.requests)


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("http://127.0.0.2:{port}/page", "private"),
        ("http://[::1]:{port}/page", "private"),
        ("file:///etc/passwd", "address"),
        ("ftp://127.0.0.1/page", "address"),
        ("http://127.0.0.1:22/page", "address"),
        ("http://me:secret@127.0.0.1:{port}/page", "address"),
        ("/again", "redirects"),
        ("/bomb", "large"),
        ("/nothing", "large"),
        ("/endless", "large"),
        ("/odd", "broken"),
        ("/cut", "broken"),
        ("/halved", "broken"),
        ("/missing", "status"),
    ],
)
async def test_what_leads_elsewhere_or_gives_too_much_is_given_up(
    server: Server, fetcher: Fetcher, target: str, expected: str
) -> None:
    to = target.format(port=server.port)
    assert await reason(fetcher, f"http://127.0.0.1:{server.port}/to?url={to}") == expected
    assert await reason(fetcher, f"http://127.0.0.1:{server.port}/moved?url={to}") == expected
    if not to.startswith("/"):
        assert await reason(fetcher, to) == expected


async def test_a_page_that_only_leads_elsewhere_is_followed(server: Server, fetcher: Fetcher) -> None:
    page = await fetcher.fetch(f"http://127.0.0.1:{server.port}/moved?url=/to?url=/page")

    assert (page.data, page.url) == (PAGE, f"http://127.0.0.1:{server.port}/page")


async def test_pages_and_redirects_that_lead_to_each_other_are_too_many(server: Server, fetcher: Fetcher) -> None:
    path = "/to?url=" + "/moved?url=" * 6 + "/page"

    assert await reason(fetcher, f"http://127.0.0.1:{server.port}{path}") == "redirects"
    assert len(server.requests) == 7


async def test_a_page_is_in_the_charset_that_its_site_states(server: Server, fetcher: Fetcher) -> None:
    assert (await fetcher.fetch(f"http://127.0.0.1:{server.port}/czech")).data.decode("utf-8-sig") == "Věž"


async def test_six_redirects_are_too_many(server: Server, fetcher: Fetcher) -> None:
    assert await reason(fetcher, f"http://127.0.0.1:{server.port}/again") == "redirects"
    assert len([request for request in server.requests if request.path == "/again"]) == 6


async def test_a_page_that_trickles_in_is_given_up(server: Server) -> None:
    fetcher = Fetcher(lambda _: True, frozenset({server.port}), seconds=1)
    assert await reason(fetcher, f"http://127.0.0.1:{server.port}/slow") == "slow"


async def test_a_name_that_becomes_private_after_it_was_public_is_given_up(server: Server) -> None:
    allowed = ip_address("127.0.0.1")
    fetcher = Fetcher(
        lambda address: address == allowed, frozenset({server.port}), Names("127.0.0.1", "127.0.0.1", "127.0.0.2")
    )
    assert await reason(fetcher, f"http://bees.example:{server.port}/to?url=/page") == "private"
    assert [request.path for request in server.requests] == ["/robots.txt", "/to"]


@pytest.mark.parametrize("body", ["User-agent: *\nDisallow: /private", f"User-agent: {NAME}\nDisallow: /private"])
async def test_what_robots_may_not_fetch_is_not_fetched(server: Server, fetcher: Fetcher, body: str) -> None:
    server.robots = (200, body)
    assert await reason(fetcher, f"http://127.0.0.1:{server.port}/private/page") == "robots"
    assert [request.path for request in server.requests] == ["/robots.txt"]


async def test_a_redirect_to_what_robots_may_not_fetch_is_not_followed(server: Server, fetcher: Fetcher) -> None:
    server.robots = (200, "User-agent: *\nDisallow: /private")
    assert await reason(fetcher, f"http://127.0.0.1:{server.port}/to?url=/private/page") == "robots"


async def test_a_site_that_cannot_say_what_robots_may_fetch_is_left_alone(server: Server, fetcher: Fetcher) -> None:
    server.robots = (503, "")
    assert await reason(fetcher, f"http://127.0.0.1:{server.port}/page") == "robots"


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "2130706433", "0x7f000001", "0177.0.0.1", "127.1", "[::1]", "[::ffff:127.0.0.1]", "localhost", "0"],
)
async def test_this_machine_is_not_public_however_it_is_written(server: Server, host: str) -> None:
    assert await reason(Fetcher(ports=frozenset({server.port})), f"http://{host}:{server.port}/page") != "status"
    assert server.requests == []


@pytest.mark.parametrize("address", ["http://", "https://a.example:99999/", "http://[::1", "nonsense"])
async def test_what_is_no_address_is_said_to_be_none(address: str) -> None:
    assert await reason(Fetcher(), address) == "address"


@pytest.mark.parametrize("scheme", ["http", "https"])
async def test_other_ports_are_not_the_webs(server: Server, scheme: str) -> None:
    assert await reason(Fetcher(), f"{scheme}://127.0.0.1:{server.port}/page") == "address"


async def test_no_proxy_of_the_environments_is_used(
    server: Server, fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    assert (await fetcher.fetch(f"http://127.0.0.1:{server.port}/page")).data == PAGE


async def test_a_page_says_its_version_and_by_it_whether_it_is_newer(server: Server, fetcher: Fetcher) -> None:
    address = f"http://127.0.0.1:{server.port}/tagged"
    page = await fetcher.fetch(address)
    assert page.validators == Validators('"v1"', "Sat, 01 Mar 2025 12:00:00 GMT")
    assert await fetcher.fetch_newer(address, page.validators) is None
    last = server.requests[-1]
    assert last.headers["If-Modified-Since"] == page.validators.last_modified
    assert "If-None-Match" not in server.requests[-2].headers  # robots.txt
    newer = await fetcher.fetch_newer(address, Validators('"v0"'))
    assert newer is not None
    assert newer.data == PAGE


async def test_a_site_that_says_unchanged_to_who_has_nothing_is_not_believed(server: Server, fetcher: Fetcher) -> None:
    assert await reason(fetcher, f"http://127.0.0.1:{server.port}/tagged?never") == "status"
