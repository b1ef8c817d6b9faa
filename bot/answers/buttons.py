"""The buttons under an answer, row by row. What pinning and voting do is added by `bot.pins` and `bot.feedback`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

import discord
from discord.ui import ActionRow, LayoutView

from bot.answers.answer_state import AnswerState
from bot.answers.context_views import context_view, locations_view
from bot.answers.question_texts import answered_question, is_askers_question
from bot.answers.service import Answering, Page
from bot.answers.views import page_frame
from bot.errors import NotModerator
from bot.locales import Phrasebook
from bot.toolkit.buttons import PersistentButton, custom_ids, is_private, pressed_message
from bot.toolkit.moderators import Moderators
from bot.toolkit.paging import BACK, FORWARD
from bot.toolkit.reply_language import Seen, language_of, private, public, seen_in
from bot.toolkit.responses import defer_edit_if_slow, defer_if_slow, edit_message, send_private
from bot.toolkit.text_view import MessageView
from bot.toolkit.workers import computed
from index import ParsedQuestion


class AnswerButton(PersistentButton[AnswerState]):
    """A button under an answer; its ``custom_id`` holds all that it must know of the answer."""

    @classmethod
    def read(cls, written: str) -> AnswerState:
        return AnswerState.read(written)

    @classmethod
    def is_offered(cls, state: AnswerState, seen: Seen) -> bool:
        """Whether it stands under the answer at all."""
        return True


class PageButton(AnswerButton):
    """Turns to another page: for all where the asker or a moderator presses, else for the presser alone."""

    step: ClassVar[int]

    def __init__(self, answering: Answering, moderators: Moderators) -> None:
        self._answering = answering
        self._moderators = moderators

    @classmethod
    def is_offered(cls, state: AnswerState, seen: Seen) -> bool:
        return state.count > 1

    @classmethod
    def is_disabled(cls, state: AnswerState) -> bool:
        return state.moved(cls.step) == state

    async def press(self, interaction: discord.Interaction, state: AnswerState) -> None:
        wanted, alone = state.moved(self.step), is_private(interaction)
        if alone or await _is_theirs(interaction, state, self._moderators):
            page = await defer_edit_if_slow(interaction, page_at(interaction, wanted, self._answering))
            await edit_message(interaction, await view_of(interaction, page, self._answering, alone))
        else:
            await self._read_on_alone(interaction, replace(wanted, asker=interaction.user.id))

    async def _read_on_alone(self, interaction: discord.Interaction, wanted: AnswerState) -> None:
        page = await defer_if_slow(interaction, page_at(interaction, wanted, self._answering), private=True)
        await send_private(interaction, await view_of(interaction, page, self._answering, alone=True))


class PreviousPage(PageButton):
    prefix, phrase, emoji, step = "previous", "previous", BACK, -1


class NextPage(PageButton):
    prefix, phrase, emoji, step = "next", "next", FORWARD, 1


class InContext(AnswerButton):
    """Shows the presser what stands around the passage."""

    prefix, phrase = "context", "in-context"

    def __init__(self, answering: Answering) -> None:
        self._answering = answering

    async def press(self, interaction: discord.Interaction, state: AnswerState) -> None:
        page = await defer_if_slow(interaction, page_at(interaction, state, self._answering), private=True)
        await send_private(interaction, await computed(context_view, page.quote, private(interaction)))


class Locations(AnswerButton):
    """Shows the presser where each passage stands."""

    prefix, phrase = "places", "places"

    def __init__(self, answering: Answering) -> None:
        self._answering = answering

    async def press(self, interaction: discord.Interaction, state: AnswerState) -> None:
        question = answered_question(pressed_message(interaction))
        work = self._answering.every_page(interaction.guild_id, state, *question)
        pages = await defer_if_slow(interaction, work, private=True)
        await send_private(interaction, await computed(locations_view, pages, private(interaction)))


class DeleteButton(AnswerButton):
    """For the asker and moderators; whoever sees an answer alone can dismiss it."""

    prefix, phrase, emoji = "delete", "delete", "🗑️"

    def __init__(self, moderators: Moderators) -> None:
        self._moderators = moderators

    @classmethod
    def is_offered(cls, state: AnswerState, seen: Seen) -> bool:
        return seen != "alone"

    async def press(self, interaction: discord.Interaction, state: AnswerState) -> None:
        if not await _is_theirs(interaction, state, self._moderators):
            raise NotModerator("channel")
        await interaction.response.defer()
        await interaction.delete_original_response()


class PinButton(AnswerButton):
    prefix, phrase, emoji = "pin", "pin", "📌"

    @classmethod
    def is_offered(cls, state: AnswerState, seen: Seen) -> bool:
        return seen == "by all"


class VoteButton(AnswerButton):
    """Nothing is kept of direct messages, votes neither."""

    @classmethod
    def is_offered(cls, state: AnswerState, seen: Seen) -> bool:
        return seen != "directly"


class HelpfulButton(VoteButton):
    prefix, phrase, emoji = "helpful", "helpful", "👍"


class UnhelpfulButton(VoteButton):
    prefix, phrase, emoji = "unhelpful", "unhelpful", "👎"


Row = Sequence[type[AnswerButton]]

ROWS: Sequence[Row] = (
    (PreviousPage, NextPage, InContext, Locations),
    (HelpfulButton, UnhelpfulButton, PinButton, DeleteButton),
)


def answer_view(page: Page, say: Phrasebook, seen: Seen) -> LayoutView:
    """One page of an answer, with its buttons."""
    rows = [[button for button in row if button.is_offered(page.state, seen)] for row in ROWS]
    buttons = [ActionRow[LayoutView](*(button.button(page.state, say) for button in row)) for row in rows if row]
    return MessageView(page_frame(page, say), *buttons)


async def view_of(interaction: discord.Interaction, page: Page, answering: Answering, alone: bool) -> LayoutView:
    """A page for whoever acts, ``alone``, or for all who see what is said there."""
    if alone:
        return await computed(answer_view, page, private(interaction), "alone")
    question = language_of(await computed(ParsedQuestion.of, page.question))
    say = public(interaction, await answering.settings(interaction.guild_id), question)
    return await computed(answer_view, page, say, seen_in(interaction.guild_id))


async def page_at(interaction: discord.Interaction, state: AnswerState, answering: Answering) -> Page:
    """A page of the answer whose button was pressed. Raises: AnswerGone."""
    message = pressed_message(interaction)
    question = answered_question(message)
    page = await answering.page(interaction.guild_id, state, *question, channel=interaction.channel_id)
    return page._replace(is_askers=is_askers_question(message))


def answer_state_in(message: discord.Message) -> AnswerState | None:
    """The answer that a message of the bot's shows; ``None`` where it shows something else. Raises: AnswerGone."""
    buttons = {button.prefix: button for row in ROWS for button in row}
    for custom_id in custom_ids(message):
        if button := buttons.get(custom_id.partition(":")[0]):
            return button.target(custom_id)
    return None


async def _is_theirs(interaction: discord.Interaction, state: AnswerState, moderators: Moderators) -> bool:
    return state.asker == interaction.user.id or await moderators.include(interaction, "channel")
