"""What an export wrote, on its way into a server: read, shown, then put beside what is there."""

from __future__ import annotations

import asyncio
import secrets
from typing import NamedTuple

import discord

from bot.errors import ImportGone, NotAnExport, NotDownloaded
from bot.privacy.export_files import Here, read_export
from bot.store.database import Store
from bot.store.retention import DRAFTS
from bot.store.rows.records import MEGABYTE, Limits
from bot.store.transfer.import_plans import Import, Plan
from bot.toolkit.access.servers import limits_in, server_of
from bot.toolkit.responses import REQUEST_ERRORS

MOST_BYTES = 25 * MEGABYTE
"""Of a file, packed or not."""
MOST_WAITING = 4
"""Files in all servers; the oldest make room."""


class Waiting(NamedTuple):
    """What a file says that somebody gave, ``by``."""

    server: int
    by: int
    wanted: Import


class Importing:
    """What was read waits in memory alone, until it is imported, or for a quarter of an hour."""

    def __init__(self, store: Store, limits: Limits) -> None:
        self._store = store
        self._limits = limits
        self._waiting: dict[str, Waiting] = {}
        # A file that is unpacked, and all that a server has beside it, may take hundreds of megabytes: one at a time.
        self._lock = asyncio.Lock()

    async def read(self, interaction: discord.Interaction, file: discord.Attachment) -> tuple[str, Plan]:
        """Its key, and what it would do. Raises: NotDownloaded, NotAnExport, OverLimit, ServerBlocked."""
        server = server_of(interaction)
        async with self._lock:
            data = await downloaded(file, MOST_BYTES)
            wanted = await asyncio.to_thread(read_export, data, file.filename, here(interaction))
            plan = await self._store.imports.plan(server, wanted, await self._limits_of(server))
        return self._wait(Waiting(server, interaction.user.id, wanted)), plan

    async def put(self, server: int, key: str) -> Plan:
        """What was done. Raises: ImportGone, OverLimit, ServerChanged, ServerBlocked."""
        waiting = self._waiting.get(key)
        if waiting is None or waiting.server != server:
            raise ImportGone
        plan = await self.put_at_once(server, waiting.wanted)
        self.forget(key)
        return plan

    async def put_at_once(self, server: int, wanted: Import) -> Plan:
        """The same, of what waited for nobody. Raises: OverLimit, ServerChanged, ServerBlocked."""
        async with self._lock:
            return await self._store.imports.put(server, wanted, await self._limits_of(server))

    async def _limits_of(self, server: int) -> Limits:
        return await limits_in(self._store, server, self._limits)

    def forget(self, key: str) -> None:
        self._waiting.pop(key, None)

    def forget_member(self, member: int) -> None:
        """All that a member gave."""
        self._waiting = {key: waiting for key, waiting in self._waiting.items() if waiting.by != member}

    def forget_server(self, server: int) -> None:
        """All that was given in a server."""
        self._waiting = {key: waiting for key, waiting in self._waiting.items() if waiting.server != server}

    def _wait(self, waiting: Waiting) -> str:
        key = secrets.token_urlsafe(9)
        self._waiting[key] = waiting
        while len(self._waiting) > MOST_WAITING:
            self.forget(next(iter(self._waiting)))
        asyncio.get_running_loop().call_later(DRAFTS.total_seconds(), self.forget, key)
        return key


async def downloaded(file: discord.Attachment, most: int) -> bytes:
    """Raises: NotAnExport, where it is too large for one; NotDownloaded."""
    if file.size > most:
        raise NotAnExport(file.filename)
    try:
        return await file.read()
    except REQUEST_ERRORS as error:
        raise NotDownloaded(file.filename) from error


def here(interaction: discord.Interaction) -> Here:
    """Where somebody imports."""
    guild = interaction.guild

    def is_channel(number: int) -> bool:
        return guild is not None and guild.get_channel_or_thread(number) is not None

    def is_role(number: int) -> bool:
        return guild is not None and guild.get_role(number) is not None

    return Here(server_of(interaction), interaction.channel_id or 0, is_channel, is_role)
