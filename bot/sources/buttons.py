"""The lists of articles and of headings, and whether an article is removed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import discord
from discord import ButtonStyle
from discord.ui import ActionRow, Button, LayoutView

from bot.locales import Phrasebook
from bot.pages.buttons import article_buttons
from bot.pages.service import Pages
from bot.sources.article_references import ArticleReference
from bot.sources.channel_articles import ChannelArticles, Used
from bot.sources.outline_views import outline_view, titled
from bot.sources.restore_buttons import UndoChange, undo_in, with_undo
from bot.sources.server_articles import ServerArticles
from bot.sources.service import Removal, Sourcing
from bot.sources.views import removal_view, removed_view, sources_view
from bot.store.database import Store
from bot.store.rows.records import Refresh
from bot.toolkit.access.channels import whole_channel
from bot.toolkit.access.moderators import Moderators
from bot.toolkit.access.servers import server_of
from bot.toolkit.acts import note_act
from bot.toolkit.components.buttons import PersistentButton, PlainButton, custom_ids, pressed_message
from bot.toolkit.components.paging import (
    LABEL_LIMIT,
    ListMenu,
    ListPage,
    MenuChoice,
    Opening,
    PageButtons,
    back_button,
    page_behind,
)
from bot.toolkit.reply_language import private
from bot.toolkit.responses import edit_message
from bot.toolkit.text_view import text_view
from bot.toolkit.texts.titles_apart import titles_apart
from bot.toolkit.workers import computed
from index import Article


class SourcesPage(PageButtons):
    """Turns the list of articles."""

    prefix = "sources"

    def __init__(self, store: Store, channel_articles: ChannelArticles) -> None:
        self._store = store
        self._channel_articles = channel_articles

    async def view(self, interaction: discord.Interaction, page: ListPage) -> LayoutView:
        server = server_of(interaction)
        used = await self._channel_articles.used(server, whole_channel(interaction.channel))
        refreshes = await self._store.refreshes.of(server)
        return await computed(_listed, used, refreshes, page, private(interaction))


def _listed(used: Used, refreshes: Mapping[str, Refresh], page: ListPage, say: Phrasebook) -> LayoutView:
    names = titles_apart(used.articles, LABEL_LIMIT)
    choices = [MenuChoice(names[one.slug], str(ArticleReference.of(one))) for one in used.articles]
    return sources_view(used, refreshes, page, say, Opening(SourceMenu, choices))


class SourceMenu(ListMenu):
    """Opens an article: its headings, and for moderators the way to remove it."""

    prefix, pages, hint = "open-source", SourcesPage, "sources-open"

    def __init__(self, articles: ServerArticles, moderators: Moderators, pages: Pages) -> None:
        self._articles = articles
        self._moderators = moderators
        self._pages = pages

    async def view(self, interaction: discord.Interaction, page: ListPage, value: str) -> LayoutView:
        reference, say = ArticleReference.read(value), private(interaction)
        article = await self._articles.referenced(server_of(interaction), reference)
        view = await computed(outline_view, article, OutlinePage.first_page(reference), say)
        may_remove = await self._moderators.include(interaction)
        opening = await article_buttons(self._pages, interaction, article)
        return view.add_item(_row(reference, page, say, opening, may_remove=may_remove))


class OutlinePage(PageButtons):
    """Turns the headings of an article."""

    prefix = "outline"
    read_which = ArticleReference.read

    def __init__(self, articles: ServerArticles, pages: Pages) -> None:
        self._articles = articles
        self._pages = pages

    async def view(self, interaction: discord.Interaction, page: ListPage) -> LayoutView:
        article, say = await self._articles.referenced(server_of(interaction), page.which), private(interaction)
        view = await computed(outline_view, article, page, say)
        message = pressed_message(interaction)
        if (former := undo_in(message)) is not None:
            view.add_item(ActionRow(UndoChange.button(former, say)))
        back = page_behind(message, SourcesPage)
        may_remove = any(custom_id.startswith(f"{AskRemoval.prefix}:") for custom_id in custom_ids(message))
        opening = await article_buttons(self._pages, interaction, article)
        if back:
            return view.add_item(_row(page.which, back, say, opening, may_remove=may_remove))
        return with_buttons(view, opening)


class RemovalButton(PersistentButton[ArticleReference]):
    """On the way to an article's removal; for those who are moderators when they press."""

    read = ArticleReference.read
    phrase, style, reach = "removal-yes", ButtonStyle.danger, "server"

    def __init__(self, sourcing: Sourcing) -> None:
        self._sourcing = sourcing


class AskRemoval(RemovalButton):
    """Asks whether an opened article shall be removed."""

    prefix = "ask-removal"

    async def press(self, interaction: discord.Interaction, target: ArticleReference) -> None:
        removal = await self._sourcing.removal_of(server_of(interaction), target)
        await edit_message(interaction, confirmation_view(removal, private(interaction)))


class RemoveArticle(RemovalButton):
    prefix = "remove-source"

    async def press(self, interaction: discord.Interaction, target: ArticleReference) -> None:
        work = self._sourcing.remove(server_of(interaction), target)
        (article, change), say = await work, private(interaction)
        note_act(interaction, lambda say: say("source-removed", title=titled(article)))
        await edit_message(interaction, with_undo(removed_view(article, change, say), change, say))


class KeepArticle(PlainButton):
    prefix, phrase = "keep-source", "removal-no"

    async def press(self, interaction: discord.Interaction, target: str) -> None:
        await edit_message(interaction, text_view(private(interaction)("source-kept")))


def confirmation_view(removal: Removal, say: Phrasebook) -> LayoutView:
    """Whether an article is to be removed, with the buttons for either answer."""
    remove = RemoveArticle.button(ArticleReference.of(removal.article), say)
    return removal_view(removal, say).add_item(ActionRow(remove, KeepArticle.button("", say)))


def first_headings(article: Article, say: Phrasebook, *said: str) -> LayoutView:
    """The first headings of an article, which takes a moment: its edition is made of all its words."""
    return outline_view(article, OutlinePage.first_page(ArticleReference.of(article)), say, *said)


def with_buttons(view: LayoutView, buttons: Sequence[Button[LayoutView]]) -> LayoutView:
    """A view with a row of buttons below, where there are any."""
    return view.add_item(ActionRow(*buttons)) if buttons else view


def _row(
    reference: ArticleReference,
    back: ListPage,
    say: Phrasebook,
    opening: Sequence[Button[LayoutView]],
    *,
    may_remove: bool,
) -> ActionRow[LayoutView]:
    removing = [AskRemoval.button(reference, say)] if may_remove else []
    return ActionRow(*opening, *removing, back_button(back, say))
