"""The articles of a server: anybody may read what there is, moderators change it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import discord
from discord import app_commands
from discord.app_commands import Choice, Range
from discord.ext import commands
from discord.ui import LayoutView

from bot import speaking
from bot.asking.asked import whole_channel
from bot.choices import article_choices
from bot.moderators import moderators_only
from bot.replies.catalogue import (
    added_view,
    lost_view,
    removal_view,
    renamed_view,
    sources_view,
    updated_view,
    use_view,
)
from bot.replies.outlines import outline_view
from bot.responses import in_time, whisper
from bot.servers import server_of
from bot.sources.forms import TextForm
from bot.sources.uploads import TITLE_LIMIT, URL_LIMIT, Facts, Given, stated, title_of
from bot.translator import localised

if TYPE_CHECKING:
    from bot.moderators import Moderators
    from bot.sources.sourcing import Sourcing
    from bot.store.records import Change

T = TypeVar("T")
Interaction = discord.Interaction[Any]
Title = Range[str, 1, TITLE_LIMIT]
Address = Range[str, 1, URL_LIMIT]


def options(**phrases: str) -> Callable[[T], T]:
    """Names and describes the options of a command, each by a phrase."""
    named: Callable[[T], T] = app_commands.rename(**{o: localised(f"{phrase}-name") for o, phrase in phrases.items()})
    described: Callable[[T], T] = app_commands.describe(
        **{option: localised(f"{phrase}-description") for option, phrase in phrases.items()}
    )
    return lambda command: named(described(command))


class Sources(commands.Cog):
    """``/sources`` and what is pasted for it; what is pressed afterwards is `bot.commands.source_buttons`."""

    group = app_commands.Group(
        name=localised("sources-name"),
        description=localised("sources-description"),
        allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=False, private_channel=False),
        allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
    )

    def __init__(self, sourcing: Sourcing, moderators: Moderators) -> None:
        self._sourcing = sourcing
        self._moderators = moderators

    @group.command(name=localised("sources-list-name"), description=localised("sources-list-description"))
    async def list_sources(self, interaction: discord.Interaction) -> None:
        kept = await in_time(interaction, self._sourcing.kept(server_of(interaction)), private=True)
        await whisper(interaction, sources_view(kept, 0, speaking.private(interaction)))

    @group.command(name=localised("sources-show-name"), description=localised("sources-show-description"))
    @options(article="sources-article")
    async def show(self, interaction: discord.Interaction, article: str) -> None:
        shown = await in_time(interaction, self._sourcing.named(server_of(interaction), article), private=True)
        await whisper(interaction, outline_view(shown, 0, speaking.private(interaction)))

    @group.command(name=localised("sources-add-name"), description=localised("sources-add-description"))
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
        facts = stated(title, language, url)
        if file is not None:
            await self._add(interaction, file, facts)
        else:
            paste = partial(self._add_pasted, facts)
            await interaction.response.send_modal(TextForm("sources-add", paste, speaking.private(interaction), title))

    @group.command(name=localised("sources-update-name"), description=localised("sources-update-description"))
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
            await interaction.response.send_modal(TextForm("sources-update", paste, speaking.private(interaction)))

    @group.command(name=localised("sources-remove-name"), description=localised("sources-remove-description"))
    @options(article="sources-article")
    @moderators_only
    async def remove(self, interaction: discord.Interaction, article: str) -> None:
        removal = await in_time(interaction, self._sourcing.removal(server_of(interaction), article), private=True)
        await whisper(interaction, removal_view(removal, speaking.private(interaction)))

    @group.command(name=localised("sources-use-name"), description=localised("sources-use-description"))
    @moderators_only
    async def use(self, interaction: discord.Interaction) -> None:
        work = self._sourcing.used(server_of(interaction), whole_channel(interaction.channel))
        used = await in_time(interaction, work, private=True)
        await whisper(interaction, use_view(used, 0, speaking.private(interaction)))

    @group.command(name=localised("sources-rename-name"), description=localised("sources-rename-description"))
    @options(article="sources-article", title="sources-new-title")
    @moderators_only
    async def rename(self, interaction: discord.Interaction, article: str, title: Title) -> None:
        renaming = self._sourcing.rename(server_of(interaction), article, title_of(title))
        before, after = await in_time(interaction, renaming, private=True)
        await whisper(interaction, renamed_view(before, after, speaking.private(interaction)))

    @show.autocomplete("article")
    @update.autocomplete("article")
    @remove.autocomplete("article")
    @rename.autocomplete("article")
    async def articles(self, interaction: discord.Interaction, typed: str) -> list[Choice[str]]:
        return article_choices(await self._sourcing.articles(server_of(interaction)), typed)

    async def _add_pasted(self, facts: Facts, interaction: Interaction, text: str, title: str) -> None:
        await self._moderators.require(interaction)
        await self._add(interaction, text, facts._replace(title=stated(title).title))

    async def _add(self, interaction: Interaction, given: Given, facts: Facts) -> None:
        work = self._sourcing.add(server_of(interaction), given, facts, interaction.user.id)
        added = await in_time(interaction, work, private=True)
        await _tell(interaction, added_view(added, speaking.private(interaction)), added.change)

    async def _update_pasted(self, slug: str, interaction: Interaction, text: str, _: str) -> None:
        await self._moderators.require(interaction)
        await self._update(interaction, slug, text)

    async def _update(self, interaction: Interaction, chosen: str, given: Given) -> None:
        work = self._sourcing.update(server_of(interaction), chosen, given, interaction.user.id)
        updated = await in_time(interaction, work, private=True)
        await _tell(interaction, updated_view(updated, speaking.private(interaction)), updated.change)


async def _tell(interaction: Interaction, view: LayoutView, change: Change) -> None:
    """Say what was changed, and then which pins lost their words by it."""
    await whisper(interaction, view)
    if change.lost:
        await whisper(interaction, lost_view(change.lost, speaking.private(interaction)))
