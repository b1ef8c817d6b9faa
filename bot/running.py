"""Running the bot: signing in, and leaving in good order."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import threading
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from errno import EACCES, EADDRINUSE

import aiohttp
import discord

from bot.client import Pullquote
from bot.libraries.server_libraries import Libraries
from bot.operating.logs import start_log
from bot.operator_errors import GatewayClosed, NoConnection, WrongSetting, WrongToken
from bot.pages.links import LinkSigner
from bot.pages.opening import LinkedArticles, OpenArticles
from bot.pages.web.app import PageApp
from bot.pages.web.serving import listener, serving
from bot.settings import PageSettings, Settings
from bot.store.database import Store
from index import Library, installed_encoder

LONGEST_END = 8.0
"""Seconds after SIGTERM within which the process leaves, whatever it does; most supervisors kill it after ten."""


def run_bot(settings: Settings, token: str) -> None:
    """Run until interrupted or terminated. Raises ``WrongToken``, ``NoConnection`` and what ``Store`` raises."""
    start_log(settings.log_level, settings.log_format, settings.secrets)
    # Modules, classes, sentences: they are never garbage, and each walk through them stopped everybody for 0.1 s.
    gc.collect()
    gc.freeze()
    with suppress(KeyboardInterrupt, asyncio.CancelledError):
        asyncio.run(_run(settings, token))


async def _run(settings: Settings, token: str) -> None:
    _leave_when_terminated()
    pages = settings.pages
    signer = LinkSigner(pages.url, pages.secret, pages.minutes) if pages else None
    # The database first: a bot that cannot answer must not spend one of its thousand sign-ins a day.
    async with (
        Store.open(settings.database) as store,
        _libraries(store, settings.library_megabytes) as libraries,
        _pages(pages, signer, libraries, store),
        Pullquote(
            libraries,
            store,
            grace=settings.grace,
            limits=settings.limits,
            shards=settings.shards,
            signer=signer,
            contact=settings.contact or "",
        ) as bot,
        _watched(bot, libraries, store, settings.http_port),
    ):
        try:
            await bot.start(token)
        except discord.LoginFailure as error:
            raise WrongToken from error
        except discord.ConnectionClosed as error:
            raise GatewayClosed(error.code) from error
        except (OSError, discord.GatewayNotFound, aiohttp.ClientError, discord.HTTPException) as error:
            raise NoConnection(str(error) or type(error).__name__) from error


@asynccontextmanager
async def _watched(bot: Pullquote, libraries: Libraries, store: Store, port: int | None) -> AsyncIterator[None]:
    """Tell health and metrics over HTTP, where that is wanted."""
    if port is None:
        yield
        return
    from bot.operating.http import Health, listening  # what Prometheus is told by takes a moment to load
    from bot.operating.metrics import Metrics

    metrics = Metrics(lambda: libraries.bytes, lambda: bot.watchdog.is_connected)
    bot.features.answering.note = metrics.note_question
    async with listening(port, Health(store, metrics, lambda: bot.watchdog.is_connected)):
        yield


@asynccontextmanager
async def _libraries(store: Store, megabytes: float) -> AsyncIterator[Libraries]:
    libraries = Libraries(store, await asyncio.to_thread(installed_encoder), megabytes=megabytes)
    try:
        yield libraries
    finally:
        await libraries.close()


@asynccontextmanager
async def _pages(
    pages: PageSettings | None, signer: LinkSigner | None, libraries: Libraries, store: Store
) -> AsyncIterator[None]:
    """The pages, where they are served. Raises: WrongSetting."""

    async def shared_library() -> Library:
        return (await libraries.of(None)).library

    async with AsyncExitStack() as stack:
        if pages and signer:
            open_articles = OpenArticles(shared_library) if pages.is_public else None
            app = PageApp(LinkedArticles(signer, libraries, store), open_articles, proxy=pages.proxy)
            try:
                listening = listener(pages.host, pages.port)
            except OSError as error:
                wrong = "PORT" if error.errno in (EADDRINUSE, EACCES) else "HOST"
                raise WrongSetting(f"PULLQUOTE_PAGES_{wrong}", error.strerror or str(error)) from error
            await stack.enter_async_context(serving(app.application(), listening))
        yield


def _leave_when_terminated() -> None:
    task = asyncio.current_task()
    assert task is not None

    def leave() -> None:
        task.cancel()
        # Whatever is still computed then: what was acknowledged is in the database.
        end = threading.Timer(LONGEST_END, os._exit, [0])
        end.daemon = True
        end.start()

    with suppress(NotImplementedError):  # Windows has no such signals
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, leave)
