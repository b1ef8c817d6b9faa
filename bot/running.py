"""Running the bot: signing in, and leaving in good order."""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress

import aiohttp
import discord

from bot.client import Pullquote
from bot.errors import GatewayClosed, NoConnection, WrongSetting, WrongToken
from bot.libraries import Libraries
from bot.pages.app import PageApp
from bot.pages.links import LinkSigner
from bot.pages.opening import LinkedArticles, OpenArticles
from bot.pages.serving import listener, serving
from bot.settings import PageSettings, Settings
from bot.store.database import Store
from index import Library, installed_encoder

PERMISSIONS = discord.Permissions(
    view_channel=True,
    send_messages=True,
    send_messages_in_threads=True,
    read_message_history=True,
    pin_messages=True,
)
"""What the bot needs in a server, now."""


def invite_link(application: str = "YOUR_APPLICATION_ID") -> str:
    scopes = "bot+applications.commands"
    return (
        f"https://discord.com/oauth2/authorize?client_id={application}&permissions={PERMISSIONS.value}&scope={scopes}"
    )


def run_bot(settings: Settings, token: str) -> None:
    """Run until interrupted or terminated. Raises ``WrongToken``, ``NoConnection`` and what ``Store`` raises."""
    _log(settings.log_level)
    with suppress(KeyboardInterrupt, asyncio.CancelledError):
        asyncio.run(_run(settings, token))


def _log(level: str) -> None:
    logging.basicConfig(level=level, format="{asctime} {levelname} {name}: {message}", style="{")
    logging.getLogger("alembic").setLevel(logging.WARNING)  # the store says itself what it migrated
    discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # a bot that never speaks lacks nothing


async def _run(settings: Settings, token: str) -> None:
    _leave_when_terminated()
    pages = settings.pages
    signer = LinkSigner(pages.url, pages.secret, pages.minutes) if pages else None
    # The database first: a bot that cannot answer must not spend one of its thousand sign-ins a day.
    async with (
        Store.open(settings.database) as store,
        _libraries(store) as libraries,
        _pages(pages, signer, libraries, store),
        Pullquote(
            libraries,
            store,
            grace=settings.grace,
            limits=settings.limits,
            shards=settings.shards,
            signer=signer,
        ) as bot,
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
async def _libraries(store: Store) -> AsyncIterator[Libraries]:
    libraries = Libraries(store, await asyncio.to_thread(installed_encoder))
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
                raise WrongSetting("PULLQUOTE_PAGES_PORT", error.strerror or str(error)) from error
            await stack.enter_async_context(serving(app.application(), listening))
        yield


def _leave_when_terminated() -> None:
    task = asyncio.current_task()
    assert task is not None
    with suppress(NotImplementedError):  # Windows has no such signals
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
