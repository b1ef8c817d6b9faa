"""The articles of a server: anybody may read what there is, moderators change it."""

from __future__ import annotations

from functools import partial

import discord
from discord.app_commands import Choice, Range
from discord.ext import commands
from discord.ui import LayoutView

from bot.sources.buttons import OutlinePage, SourcesPage, confirmation_view
from bot.sources.channel_menu import UsePage
from bot.sources.forms import TextForm
from bot.sources.outline_views import outline_view
from bot.sources.service import Sourcing
from bot.sources.uploads import TITLE_LIMIT, URL_LIMIT, ArticleDetails, Given, WebAddress, stated, title_of
from bot.sources.views import (
    added_view,
    detached_view,
    renamed_view,
    updated_view,
)
from bot.store.records import Change
from bot.toolkit.article_choices import article_choices
from bot.toolkit.menus import command_group, options, words
from bot.toolkit.moderators import Moderators, channel_moderators_only, moderators_only
from bot.toolkit.reply_language import private
from bot.toolkit.responses import defer_if_slow, send_private
from bot.toolkit.servers import server_of
from bot.toolkit.workers import computed

Title = Range[str, 1, TITLE_LIMIT]
Address = Range[str, 1, URL_LIMIT]


class Sources(commands.Cog):
    """``/sources`` and what is pasted for it; what is pressed afterwards stands in `bot.sources.buttons`."""

    group = command_group("sources")

    def __init__(self, sourcing: Sourcing, moderators: Moderators) -> None:
        self._sourcing = sourcing
        self._moderators = moderators
        self._list = SourcesPage(sourcing)
        self._menu = UsePage(sourcing)

    @group.command(**words("sources-list"))
    async def list_sources(self, interaction: discord.Interaction) -> None:
        work = self._list.view(interaction, self._list.first_page())
        await send_private(interaction, await defer_if_slow(interaction, work, private=True))

    @group.command(**words("sources-show"))
    @options(article="sources-article")
    async def show_outline(self, interaction: discord.Interaction, article: str) -> None:
        work = self._sourcing.article(server_of(interaction), article)
        known = await defer_if_slow(interaction, work, private=True)
        page = OutlinePage.first_page_of(known)
        await send_private(interaction, await computed(outline_view, known, page, private(interaction)))

    @group.command(**words("sources-add"))
    @options(file="sources-file", title="sources-title", language="sources-language", url="sources-url")
    @moderators_only
    async def add(
        self,
        interaction: discord.Interaction,
        file: discord.Attachment | None = None,
        title: Title = "",
        language: str = "",
        url: Address = "",
    ) -> None:
        details = stated(title, language, url)
        if given := file or (WebAddress(details.url) if details.url else None):
            await self._add(interaction, given, details)
        else:
            paste = partial(self._add_pasted, details)
            await interaction.response.send_modal(TextForm("sources-add", paste, private(interaction), title))

    @group.command(**words("sources-update"))
    @options(article="sources-article", file="sources-file")
    @moderators_only
    async def update(
        self, interaction: discord.Interaction, article: str, file: discord.Attachment | None = None
    ) -> None:
        if file is not None:
            await self._update(interaction, article, file)
        else:
            known = await self._sourcing.named(server_of(interaction), article)
            paste = partial(self._update_pasted, known.slug)
            await interaction.response.send_modal(TextForm("sources-update", paste, private(interaction)))

    @group.command(**words("sources-remove"))
    @options(article="sources-article")
    @moderators_only
    async def remove(self, interaction: discord.Interaction, article: str) -> None:
        work = self._sourcing.removal(server_of(interaction), article)
        removal = await defer_if_slow(interaction, work, private=True)
        await send_private(interaction, confirmation_view(removal, private(interaction)))

    @group.command(**words("sources-use"))
    @channel_moderators_only
    async def use(self, interaction: discord.Interaction) -> None:
        work = self._menu.view(interaction, self._menu.first_page())
        await send_private(interaction, await defer_if_slow(interaction, work, private=True))

    @group.command(**words("sources-rename"))
    @options(article="sources-article", title="sources-new-title")
    @moderators_only
    async def rename(self, interaction: discord.Interaction, article: str, title: Title) -> None:
        renaming = self._sourcing.rename(server_of(interaction), article, title_of(title))
        before = await defer_if_slow(interaction, renaming, private=True)
        await send_private(interaction, renamed_view(before, title_of(title), private(interaction)))

    @show_outline.autocomplete("article")
    @update.autocomplete("article")
    @remove.autocomplete("article")
    @rename.autocomplete("article")
    async def articles(self, interaction: discord.Interaction, typed: str) -> list[Choice[str]]:
        return article_choices(await self._sourcing.headers(server_of(interaction)), typed)

    async def _add_pasted(
        self, details: ArticleDetails, interaction: discord.Interaction, text: str, title: str
    ) -> None:
        await self._moderators.require(interaction)
        await self._add(interaction, text, details._replace(title=stated(title).title))

    async def _add(self, interaction: discord.Interaction, given: Given, details: ArticleDetails) -> None:
        work = self._sourcing.add(server_of(interaction), given, details, interaction.user.id)
        added = await defer_if_slow(interaction, work, private=True)
        page = OutlinePage.first_page_of(added.article)
        await _tell(interaction, await computed(added_view, added, page, private(interaction)), added.change)

    async def _update_pasted(self, slug: str, interaction: discord.Interaction, text: str, _: str) -> None:
        await self._moderators.require(interaction)
        await self._update(interaction, slug, text)

    async def _update(self, interaction: discord.Interaction, chosen: str, given: Given) -> None:
        work = self._sourcing.update(server_of(interaction), chosen, given, interaction.user.id)
        updated = await defer_if_slow(interaction, work, private=True)
        page = OutlinePage.first_page_of(updated.article)
        await _tell(interaction, await computed(updated_view, updated, page, private(interaction)), updated.change)


async def _tell(interaction: discord.Interaction, view: LayoutView, change: Change) -> None:
    """Say what was changed, and then which pins lost their words by it."""
    await send_private(interaction, view)
    if change.detached:
        await send_private(interaction, detached_view(change.detached, private(interaction)))
