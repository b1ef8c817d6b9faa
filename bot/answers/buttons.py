"""What is under an answer: turning the page, reading around the passage, where it stands, taking it away."""

from __future__ import annotations

from dataclasses import replace

import discord
from discord.ext import commands
from discord.ui import LayoutView

from bot.answers.answer_state import AnswerState, question_in
from bot.answers.context_views import context_view, locations_view
from bot.answers.service import Answering, Page
from bot.answers.views import answer_view
from bot.errors import NotModerator
from bot.toolkit import reply_language
from bot.toolkit.buttons import is_private, pressable, pressed_message
from bot.toolkit.moderators import Moderators
from bot.toolkit.responses import defer_edit_if_slow, defer_if_slow, edit_message, send_private


class Answers(commands.Cog):
    """The buttons of an answer, except for pinning and judging it."""

    def __init__(self, answering: Answering, moderators: Moderators) -> None:
        self._answering = answering
        self._moderators = moderators
        self.pressables = [
            pressable(r"(?P<way>previous|next):(?P<state>.+)", self.change_page, "turning the page"),
            pressable(r"context:(?P<state>.+)", self.read_around, "in context"),
            pressable(r"places:(?P<state>.+)", self.list_locations, "sources of an answer"),
            pressable(r"delete:(?P<state>.+)", self.delete, "deleting an answer"),
        ]

    async def change_page(self, interaction: discord.Interaction, way: str, state: str) -> None:
        wanted, alone = AnswerState.read(state).moved(1 if way == "next" else -1), is_private(interaction)
        if alone or await self._is_theirs(interaction, wanted):
            page = await defer_edit_if_slow(interaction, self._page(interaction, wanted))
            await edit_message(interaction, await view_of(interaction, page, self._answering, alone))
        else:
            await self._read_on_alone(interaction, replace(wanted, asker=interaction.user.id))

    async def read_around(self, interaction: discord.Interaction, state: str) -> None:
        page = await defer_if_slow(interaction, self._page(interaction, AnswerState.read(state)), private=True)
        await send_private(interaction, context_view(page.quote, reply_language.private(interaction)))

    async def list_locations(self, interaction: discord.Interaction, state: str) -> None:
        asked = question_in(pressed_message(interaction))
        work = self._answering.every_page(interaction.guild_id, AnswerState.read(state), *asked)
        pages = await defer_if_slow(interaction, work, private=True)
        await send_private(interaction, locations_view(pages, reply_language.private(interaction)))

    async def delete(self, interaction: discord.Interaction, state: str) -> None:
        if not await self._is_theirs(interaction, AnswerState.read(state)):
            raise NotModerator
        await interaction.response.defer()
        await interaction.delete_original_response()

    async def _read_on_alone(self, interaction: discord.Interaction, wanted: AnswerState) -> None:
        page = await defer_if_slow(interaction, self._page(interaction, wanted), private=True)
        await send_private(interaction, await view_of(interaction, page, self._answering, alone=True))

    async def _page(self, interaction: discord.Interaction, state: AnswerState) -> Page:
        return await self._answering.page(interaction.guild_id, state, *question_in(pressed_message(interaction)))

    async def _is_theirs(self, interaction: discord.Interaction, state: AnswerState) -> bool:
        return state.asker == interaction.user.id or await self._moderators.include(interaction)


async def view_of(interaction: discord.Interaction, page: Page, answering: Answering, alone: bool) -> LayoutView:
    """A page for whoever acts, ``alone``, or for all who see what is said there."""
    if alone:
        return answer_view(page, reply_language.private(interaction), "alone")
    settings = await answering.settings(interaction.guild_id)
    return answer_view(page, reply_language.public(interaction, settings), reply_language.seen_in(interaction.guild_id))
