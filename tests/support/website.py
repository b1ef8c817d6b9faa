"""A site on this machine, and a fetcher that may talk to it."""

import hashlib
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from ipaddress import ip_address

from aiohttp import web

from bot.sources.web.fetching import Fetcher

THIS_MACHINE = ip_address("127.0.0.1")


@asynccontextmanager
async def website(pages: Mapping[str, str], statuses: list[int] | None = None) -> AsyncIterator[tuple[str, Fetcher]]:
    """Its address, and the fetcher. Pages may change; what they were answered with is put into ``statuses``."""

    async def answer(request: web.Request) -> web.Response:
        response = _page(pages.get(request.path), request.headers.get("If-None-Match"))
        if statuses is not None and request.path in pages:
            statuses.append(response.status)
        return response

    application = web.Application()
    application.router.add_get("/{path:.*}", answer)
    runner = web.AppRunner(application, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    port = runner.addresses[0][1]
    try:
        yield f"http://127.0.0.1:{port}", Fetcher(lambda address: address == THIS_MACHINE, frozenset({port}))
    finally:
        await runner.cleanup()


def _page(body: str | None, known: str | None) -> web.Response:
    if body is None:
        return web.Response(status=404)
    tag = f'"{hashlib.sha256(body.encode()).hexdigest()[:8]}"'
    if known == tag:
        return web.Response(status=304, headers={"ETag": tag})
    return web.Response(text=body, content_type="text/html", headers={"ETag": tag})
