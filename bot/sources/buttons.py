"""What is pressed below lists of articles and outlines, and to remove an article or choose what a channel asks."""

from __future__ import annotations

from typing import Any

import discord
from discord.ext import commands
from discord.ui import LayoutView, Select

from bot.sources.outline_views import outline_view
from bot.sources.service import ArticleReference, Sourcing
from bot.sources.views import removed_view, sources_view, use_view
from bot.toolkit import reply_language
from bot.toolkit.buttons import pressable, pressed_message
from bot.toolkit.channels import whole_channel
from bot.toolkit.moderators import Moderators
from bot.toolkit.paging import PAGE
from bot.toolkit.responses import defer_edit_if_slow, edit_message
from bot.toolkit.servers import server_of
from bot.toolkit.text_view import text_view
from bot.toolkit.workers import computed

ARTICLE_REFERENCE = r"(?P<edition>[\w-]{8}):(?P<slug>(?s:.*))"


class SourceButtons(commands.Cog):
    """Reading on is for everybody; changing is for those who are moderators when they press."""

    def __init__(self, sourcing: Sourcing, moderators: Moderators) -> None:
        self._sourcing = sourcing
        self._moderators = moderators
        self.pressables = [
            pressable(rf"sources:{PAGE}", self.change_page, "turning the list of articles"),
            pressable(rf"outline:{ARTICLE_REFERENCE}:{PAGE}", self.change_outline_page, "turning an outline"),
            pressable(rf"remove-source:{ARTICLE_REFERENCE}", self.remove, "removing an article"),
            pressable(r"keep-source", self.keep, "removing no article"),
            pressable(rf"use:{PAGE}", self.use, "choosing articles"),
            pressable(rf"use-page:{PAGE}", self.change_menu_page, "turning the menu of articles"),
        ]

    async def change_page(self, interaction: discord.Interaction, page: str) -> None:
        stored = await defer_edit_if_slow(interaction, self._sourcing.headers(server_of(interaction)))
        await edit_message(interaction, sources_view(stored, int(page), reply_language.private(interaction)))

    async def change_outline_page(self, interaction: discord.Interaction, edition: str, slug: str, page: str) -> None:
        work = self._sourcing.referenced(server_of(interaction), ArticleReference(edition, slug))
        article = await defer_edit_if_slow(interaction, work)
        await edit_message(
            interaction, await computed(outline_view, article, int(page), reply_language.private(interaction))
        )

    async def remove(self, interaction: discord.Interaction, edition: str, slug: str) -> None:
        await self._moderators.require(interaction)
        work = self._sourcing.remove(server_of(interaction), ArticleReference(edition, slug))
        article, change = await defer_edit_if_slow(interaction, work)
        await edit_message(interaction, removed_view(article, change, reply_language.private(interaction)))

    async def keep(self, interaction: discord.Interaction) -> None:
        await edit_message(interaction, text_view(reply_language.private(interaction)("source-kept")))

    async def use(self, interaction: discord.Interaction, page: str) -> None:
        await self._moderators.require(interaction)
        server, channel = server_of(interaction), whole_channel(interaction.channel)
        work = self._sourcing.use(server, channel, offered(interaction), chosen(interaction))
        used = await defer_edit_if_slow(interaction, work)
        await edit_message(interaction, use_view(used, int(page), reply_language.private(interaction)))

    async def change_menu_page(self, interaction: discord.Interaction, page: str) -> None:
        work = self._sourcing.used(server_of(interaction), whole_channel(interaction.channel))
        used = await defer_edit_if_slow(interaction, work)
        await edit_message(interaction, use_view(used, int(page), reply_language.private(interaction)))


def offered(interaction: discord.Interaction) -> list[str]:
    """What the menus of the message offer, as they did when it was shown."""
    items = LayoutView.from_message(pressed_message(interaction), timeout=None).walk_children()
    return [option.value for item in items if isinstance(item, Select) for option in item.options]


def chosen(interaction: discord.Interaction) -> list[str]:
    data: Any = interaction.data
    values: list[str] = data["values"]
    return values
