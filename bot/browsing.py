"""One's own articles in one's own browser, without Discord."""

from __future__ import annotations

import asyncio
import webbrowser
from collections.abc import Callable
from contextlib import suppress
from urllib.parse import quote as encoded

from bot.pages.opening import OpenArticles
from bot.pages.web.app import PageApp
from bot.pages.web.serving import LOOPBACK, listener, serving
from index import Library


def browse(library: Library, slug: str | None, say_where: Callable[[str], None], *, opens_browser: bool) -> None:
    """Serve the articles to this machine alone, until interrupted."""
    with suppress(KeyboardInterrupt):
        asyncio.run(_serve(library, slug, say_where, opens_browser))


async def _serve(library: Library, slug: str | None, say_where: Callable[[str], None], opens_browser: bool) -> None:
    async def whole_library() -> Library:
        return library

    listening = listener()
    port = listening.getsockname()[1]
    # A page from elsewhere can have its own name lead here; it cannot have its requests name this host.
    hosts = frozenset({f"{LOOPBACK}:{port}", f"localhost:{port}"})
    app = PageApp(None, OpenArticles(whole_library), hosts=hosts)
    path = f"a/{encoded(slug, safe='')}" if slug else ""
    address = f"http://{LOOPBACK}:{port}/{path}"
    async with serving(app.application(), listening):
        say_where(address)
        if opens_browser:
            await asyncio.to_thread(webbrowser.open, address)
        await asyncio.Event().wait()
