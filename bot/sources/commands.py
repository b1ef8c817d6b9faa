"""The articles of a server: anybody may read what there is, moderators change it."""

from __future__ import annotations

from functools import partial

import discord
from discord.app_commands import Choice, Range
from discord.ext import commands
from discord.utils import utcnow

from bot.pages.buttons import article_buttons
from bot.pages.service import Pages
from bot.sources.adding import Adding
from bot.sources.buttons import SourcesPage, confirmation_view, first_headings, with_buttons
from bot.sources.channel_menu import UsePage
from bot.sources.preview.draft_buttons import first_view
from bot.sources.reading.uploads import TITLE_LIMIT, URL_LIMIT, address_of, stated, title_of
from bot.sources.restore_buttons import confirming_view, with_undo
from bot.sources.restoring import Restoring, former_choices
from bot.sources.service import Sourcing, Updated
from bot.sources.updating import Doubtful, Unchanged, UpdateOutcome, Updating
from bot.sources.views import changes_of, detached_view, first_change, nightly_view, renamed_text, unchanged_view
from bot.toolkit.access.moderators import Moderators, adders_only, channel_moderators_only, moderators_only
from bot.toolkit.access.servers import server_of
from bot.toolkit.acts import note_act
from bot.toolkit.components.article_choices import article_choices
from bot.toolkit.components.menus import command_group, options, words
from bot.toolkit.reply_language import private
from bot.toolkit.responses import send_private
from bot.toolkit.text_view import text_view
from bot.toolkit.workers import computed

Title = Range[str, 1, TITLE_LIMIT]
Address = Range[str, 1, URL_LIMIT]


class Sources(commands.Cog):
    """``/sources``; what is pressed afterwards stands in `buttons` and `preview.draft_buttons`."""

    group = command_group("sources")

    def __init__(
        self,
        sourcing: Sourcing,
        adding: Adding,
        updating: Updating,
        restoring: Restoring,
        moderators: Moderators,
        pages: Pages,
        listing: SourcesPage,
        menu: UsePage,
    ) -> None:
        self._sourcing = sourcing
        self._articles = sourcing.articles
        self._adding = adding
        self._updating = updating
        self._restoring = restoring
        self._moderators = moderators
        self._list = listing
        self._menu = menu
        self._pages = pages

    @group.command(**words("sources-list"))
    async def list_sources(self, interaction: discord.Interaction) -> None:
        view = await self._list.view(interaction, self._list.first_page())
        await send_private(interaction, view)

    @group.command(**words("sources-show"))
    @options(article="sources-article")
    async def show_outline(self, interaction: discord.Interaction, article: str) -> None:
        known = await self._articles.article(server_of(interaction), article)
        view = await computed(first_headings, known, private(interaction))
        await send_private(interaction, with_buttons(view, await article_buttons(self._pages, interaction, known)))

    @group.command(**words("sources-add"))
    @options(file="sources-file", title="sources-title", language="sources-language", url="sources-url")
    @adders_only
    async def add(
        self,
        interaction: discord.Interaction,
        file: discord.Attachment | None = None,
        title: Title = "",
        language: str = "",
        url: Address = "",
    ) -> None:
        details = stated(title, language, url)
        if given := file or (address_of(details.url) if details.url else None):
            await self._adding.read(interaction, [given], details)
        else:
            await self._adding.ask(interaction, details)

    @group.command(**words("sources-update"))
    @options(article="sources-article", file="sources-new-file", nightly="sources-nightly")
    @moderators_only
    async def update(
        self,
        interaction: discord.Interaction,
        article: str,
        file: discord.Attachment | None = None,
        nightly: bool | None = None,
    ) -> None:
        server, by = server_of(interaction), interaction.user.id
        await _tell(interaction, await self._updating.update(server, article, file, by, nightly))

    @group.command(**words("sources-remove"))
    @options(article="sources-article")
    @moderators_only
    async def remove(self, interaction: discord.Interaction, article: str) -> None:
        removal = await self._sourcing.removal(server_of(interaction), article)
        await send_private(interaction, confirmation_view(removal, private(interaction)))

    @group.command(**words("sources-use"))
    @channel_moderators_only
    async def use(self, interaction: discord.Interaction) -> None:
        view = await self._menu.view(interaction, self._menu.first_page())
        await send_private(interaction, view)

    @group.command(**words("sources-rename"))
    @options(article="sources-article", title="sources-new-title")
    @moderators_only
    async def rename(self, interaction: discord.Interaction, article: str, title: Title) -> None:
        before = await self._sourcing.rename(server_of(interaction), article, title_of(title))
        if before.title != title_of(title):
            note_act(interaction, partial(renamed_text, before, title_of(title)))
        await send_private(interaction, text_view(renamed_text(before, title_of(title), private(interaction))))

    @group.command(**words("sources-restore"))
    @options(article="sources-former")
    @moderators_only
    async def restore(self, interaction: discord.Interaction, article: str) -> None:
        former = await self._restoring.one(server_of(interaction), article)
        await send_private(interaction, confirming_view(former, private(interaction)))

    @show_outline.autocomplete("article")
    @update.autocomplete("article")
    @remove.autocomplete("article")
    @rename.autocomplete("article")
    async def articles(self, interaction: discord.Interaction, typed: str) -> list[Choice[str]]:
        return await computed(article_choices, await self._articles.headers(server_of(interaction)), typed)

    @restore.autocomplete("article")
    async def former_articles(self, interaction: discord.Interaction, typed: str) -> list[Choice[str]]:
        # What was removed is no longer for all to read, and offering is not refused as the command is.
        if not await self._moderators.include(interaction):
            return []
        former = await self._restoring.all(server_of(interaction))
        return former_choices(former, typed, utcnow(), private(interaction))


async def _tell(interaction: discord.Interaction, outcome: UpdateOutcome) -> None:
    """Say what was changed, and then which pins lost their words by it; or ask whether it shall be."""
    say = private(interaction)
    match outcome.done:
        case Unchanged(article, given):
            await send_private(interaction, unchanged_view(article, say, given=given))
        case Doubtful(key, batch):
            await send_private(interaction, await first_view(key, batch, say))
        case Updated(article=article, change=change) as done:
            view = await computed(first_headings, article, say, *changes_of(done, say))
            note_act(interaction, partial(first_change, done))
            await send_private(interaction, with_undo(view, change, say))
            if change.detached:
                await send_private(interaction, detached_view(change.detached, say))
    if outcome.is_nightly is not None:
        await send_private(interaction, nightly_view(outcome.article, outcome.is_nightly, say))
