"""What is kept: taken out, erased, forgotten."""

from __future__ import annotations

import asyncio
from io import BytesIO

import discord
from discord.ext import commands
from discord.ui import ActionRow, LayoutView

from bot.privacy.buttons import EraseData, KeepData
from bot.privacy.import_buttons import confirming_view
from bot.privacy.importing import Importing
from bot.privacy.memories import Memories
from bot.privacy.views import as_file, erasing_view
from bot.store.database import Store
from bot.toolkit.access.moderators import managers_only, moderators_only
from bot.toolkit.access.servers import server_of
from bot.toolkit.components.menus import command_group, options, words
from bot.toolkit.reply_language import private
from bot.toolkit.responses import send_private


class Data(commands.Cog):
    """Moderators take out what is kept of their server, managers erase it; members rule over their own."""

    data = command_group("data", directly=True)

    def __init__(self, store: Store, importing: Importing, memories: Memories) -> None:
        self._store = store
        self._importing = importing
        self._memories = memories
        self._exporting = asyncio.Lock()  # one takes hundreds of megabytes

    @data.command(**words("data-export"))
    @moderators_only
    async def export(self, interaction: discord.Interaction) -> None:
        name, packed = await self._export(interaction)
        if len(packed) > interaction.filesize_limit:
            await send_private(interaction, private(interaction)("data-too-large"))
        else:
            file = discord.File(BytesIO(packed), name)
            await send_private(interaction, private(interaction)("data-exported"), file=file)

    @data.command(**words("data-erase"))
    @managers_only
    async def erase(self, interaction: discord.Interaction) -> None:
        counts = await self._store.privacy.counts(server_of(interaction))
        say = private(interaction)
        buttons = ActionRow[LayoutView](EraseData.button("", say), KeepData.button("", say))
        await send_private(interaction, erasing_view(counts, say).add_item(buttons))

    @data.command(**words("data-import"))
    @options(file="data-file")
    @managers_only
    async def import_file(self, interaction: discord.Interaction, file: discord.Attachment) -> None:
        key, plan = await self._importing.read(interaction, file)
        await send_private(interaction, confirming_view(key, plan, file.filename, private(interaction)))

    @data.command(**words("data-forget-me"))
    async def forget_me(self, interaction: discord.Interaction) -> None:
        self._memories.forget_member(interaction.user.id)
        count = await self._store.privacy.forget_member(interaction.user.id)
        await send_private(interaction, private(interaction)("data-forgotten", count=count))

    async def _export(self, interaction: discord.Interaction) -> tuple[str, bytes]:
        async with self._exporting:
            exported = await self._store.privacy.export(server_of(interaction))
            # In a thread, because articles may be long and everyone else would wait.
            return await asyncio.to_thread(as_file, exported, interaction.filesize_limit)
