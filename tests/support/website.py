"""A site on this machine, and a fetcher that may talk to it."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from ipaddress import ip_address

from aiohttp import web

from bot.sources.fetching import Fetcher

THIS_MACHINE = ip_address("127.0.0.1")


@asynccontextmanager
async def website(pages: Mapping[str, str]) -> AsyncIterator[tuple[str, Fetcher]]:
    """Its address, and the fetcher."""

    async def answer(request: web.Request) -> web.Response:
        body = pages.get(request.path)
        return web.Response(status=404) if body is None else web.Response(text=body, content_type="text/html")

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
