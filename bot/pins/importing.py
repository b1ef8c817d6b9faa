"""What `/pins export` wrote, pinned again in the channel where somebody acts."""

from __future__ import annotations

import asyncio

import discord
from discord.utils import utcnow

from bot.pins.import_files import MOST_BYTES, read_pin_file
from bot.privacy.importing import downloaded
from bot.store.database import Store
from bot.store.import_plans import Plan
from bot.store.records import Limits
from bot.toolkit.servers import limits_in, server_of


class PinImports:
    def __init__(self, store: Store, limits: Limits) -> None:
        self._store = store
        self._limits = limits

    async def put(self, interaction: discord.Interaction, file: discord.Attachment) -> Plan:
        """What was done. Raises: NotDownloaded, NotAnExport, ServerChanged, ServerBlocked."""
        server, data = server_of(interaction), await downloaded(file, MOST_BYTES)
        where = server, interaction.channel_id or 0, interaction.user.id, utcnow()
        wanted = await asyncio.to_thread(read_pin_file, data, file.filename, *where)
        return await self._store.imports.put(server, wanted, await limits_in(self._store, server, self._limits))
