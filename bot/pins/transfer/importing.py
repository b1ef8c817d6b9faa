"""What `/pins export` wrote, pinned again in the channel where somebody acts."""

from __future__ import annotations

import asyncio

import discord
from discord.utils import utcnow

from bot.pins.transfer.import_files import MOST_BYTES, read_pin_file
from bot.privacy.importing import Importing, downloaded
from bot.store.transfer.import_plans import Plan
from bot.toolkit.access.servers import server_of


async def put_pins(importing: Importing, interaction: discord.Interaction, file: discord.Attachment) -> Plan:
    """What was done. Raises: NotDownloaded, NotAnExport, OverLimit, ServerChanged, ServerBlocked."""
    server, data = server_of(interaction), await downloaded(file, MOST_BYTES)
    where = server, interaction.channel_id or 0, interaction.user.id, utcnow()
    return await importing.put_at_once(server, await asyncio.to_thread(read_pin_file, data, file.filename, *where))
