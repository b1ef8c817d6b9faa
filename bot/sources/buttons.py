"""The lists of articles and of headings, and whether an article is removed."""

from __future__ import annotations

import discord
from discord import ButtonStyle
from discord.ui import LayoutView

from bot.sources.outline_views import outline_view
from bot.sources.service import ArticleReference, Sourcing
from bot.sources.views import removed_view, sources_view
from bot.toolkit.buttons import PersistentButton, PlainButton
from bot.toolkit.moderators import Moderators
from bot.toolkit.paging import ListPage, PageButtons
from bot.toolkit.reply_language import private
from bot.toolkit.responses import defer_edit_if_slow, edit_message
from bot.toolkit.servers import server_of
from bot.toolkit.text_view import text_view
from bot.toolkit.workers import computed
from index import Article


class SourcesPage(PageButtons):
    """Turns the list of articles."""

    prefix = "sources"

    def __init__(self, sourcing: Sourcing) -> None:
        self._sourcing = sourcing

    async def view(self, interaction: discord.Interaction, page: ListPage) -> LayoutView:
        headers = await self._sourcing.headers(server_of(interaction))
        return sources_view(headers, page, private(interaction))


class OutlinePage(PageButtons):
    """Turns the headings of an article."""

    prefix = "outline"

    def __init__(self, sourcing: Sourcing) -> None:
        self._sourcing = sourcing

    @classmethod
    def first_page_of(cls, article: Article) -> ListPage:
        return cls.first_page(ArticleReference.of(article))

    @classmethod
    def read_which(cls, written: str) -> ArticleReference:
        return ArticleReference.read(written)

    async def view(self, interaction: discord.Interaction, page: ListPage) -> LayoutView:
        article = await self._sourcing.referenced(server_of(interaction), page.which)
        return await computed(outline_view, article, page, private(interaction))


class RemoveArticle(PersistentButton[ArticleReference]):
    """For those who are moderators when they press."""

    prefix, phrase, style = "remove-source", "removal-yes", ButtonStyle.danger

    def __init__(self, sourcing: Sourcing, moderators: Moderators) -> None:
        self._sourcing = sourcing
        self._moderators = moderators

    @classmethod
    def read(cls, written: str) -> ArticleReference:
        return ArticleReference.read(written)

    async def press(self, interaction: discord.Interaction, target: ArticleReference) -> None:
        await self._moderators.require(interaction)
        work = self._sourcing.remove(server_of(interaction), target)
        article, change = await defer_edit_if_slow(interaction, work)
        await edit_message(interaction, removed_view(article, change, private(interaction)))


class KeepArticle(PlainButton):
    prefix, phrase = "keep-source", "removal-no"

    async def press(self, interaction: discord.Interaction, target: str) -> None:
        await edit_message(interaction, text_view(private(interaction)("source-kept")))
