"""The row of buttons under an answer; what else can be done with it stands in `bot.answers.panel.panel`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import ClassVar, TypeVar

import discord
from discord.ui import ActionRow, Button, LayoutView

from bot.answers.answer_pages import Page
from bot.answers.answer_state import AnswerState, digest_of
from bot.answers.context_views import context_view
from bot.answers.incoming_question import DEFAULT_FLAGS
from bot.answers.question_texts import says_only
from bot.answers.sent_answer import sent_answer
from bot.answers.sent_answers import SentAnswers
from bot.answers.views import page_frame
from bot.errors import AnswerGone, NotTaken
from bot.locales import Phrasebook
from bot.store.setting_values import SettingValues
from bot.toolkit.access.askers import Askers
from bot.toolkit.access.moderators import Moderators
from bot.toolkit.access.servers import is_member
from bot.toolkit.components.buttons import PersistentButton, is_private, pressed_message
from bot.toolkit.components.paging import BACK, FORWARD
from bot.toolkit.reply_language import language_of, private, public
from bot.toolkit.responses import defer_if_slow, edit_message, send_private
from bot.toolkit.text_view import MessageView
from index import ParsedQuestion

T = TypeVar("T")

MORE = "⋯"


class AnswerButton(PersistentButton[AnswerState]):
    """A button under an answer; its ``custom_id`` holds all that it must know of the answer."""

    read = AnswerState.read

    @classmethod
    def is_offered(cls, state: AnswerState) -> bool:
        """Whether it stands under the answer at all."""
        return True


class PageButton(AnswerButton):
    """Turns to another page: for all where the asker or a moderator presses, else for the presser alone.

    For who may ask: what comes next is found as the first page was.
    """

    step: ClassVar[int]

    def __init__(self, answers: SentAnswers, moderators: Moderators, askers: Askers) -> None:
        self._answers = answers
        self._moderators = moderators
        self._askers = askers

    @classmethod
    def is_offered(cls, state: AnswerState) -> bool:
        return 0 <= state.at + cls.step < state.count

    async def press(self, interaction: discord.Interaction, state: AnswerState) -> None:
        await self._askers.require(interaction)
        wanted, alone = state.moved(self.step), is_private(interaction)
        if alone or await self._moderators.include_or(interaction, state.asker):
            settings = None if alone else await self._answers.settings(interaction.guild_id)
            render = renderer_for(interaction, settings)
            view = await page_at(interaction, wanted, self._answers, render)
            await edit_message(interaction, view)
        else:
            await edit_outdated(interaction, state, self._answers)
            await self._read_on_alone(interaction, replace(wanted, asker=interaction.user.id))

    async def _read_on_alone(self, interaction: discord.Interaction, wanted: AnswerState) -> None:
        def render(page: Page) -> LayoutView:
            return answer_view(showing(page), private(interaction))

        work = page_at(interaction, wanted, self._answers, render)
        await send_private(interaction, await defer_if_slow(interaction, work, private=True))


class PreviousPage(PageButton):
    prefix, emoji, step = "previous", BACK, -1


class NextPage(PageButton):
    prefix, emoji, step = "next", FORWARD, 1


class InContext(AnswerButton):
    """Shows the presser what stands around the passage."""

    prefix, phrase = "context", "in-context"

    def __init__(self, answers: SentAnswers) -> None:
        self._answers = answers

    async def press(self, interaction: discord.Interaction, state: AnswerState) -> None:
        await edit_outdated(interaction, state, self._answers)

        def render(page: Page) -> LayoutView:
            return context_view(page.quote, private(interaction))

        work = page_at(interaction, state, self._answers, render)
        await send_private(interaction, await defer_if_slow(interaction, work, private=True))


class MoreButton(AnswerButton):
    """Opens, for the presser alone, what they may do with the answer. `bot.answers.panel.panel` says what that is."""

    prefix = "more"

    @classmethod
    def button(cls, target: AnswerState, say: Phrasebook) -> Button[LayoutView]:
        return Button(label=MORE, custom_id=cls.custom_id(target))


ROW: Sequence[type[AnswerButton]] = (PreviousPage, NextPage, InContext, MoreButton)


def answer_view(page: Page, say: Phrasebook) -> LayoutView:
    """One page of an answer, with its buttons."""
    offered = (button.button(page.state, say) for button in ROW if button.is_offered(page.state))
    return MessageView(page_frame(page, say), ActionRow[LayoutView](*offered))


def as_reply(page: Page, message: discord.Message) -> Page:
    """An answer that replies to a message, which need not say the question again where the message is the question."""
    if page.flags != DEFAULT_FLAGS or not says_only(message, page.question):
        return page
    return page._replace(state=replace(page.state, digest=digest_of(page.question)).fitted())


def showing(page: Page) -> Page:
    """An answer that shows its question itself, where it is known."""
    return page._replace(state=replace(page.state, digest="")) if page.question else page


async def edit_outdated(interaction: discord.Interaction, state: AnswerState, answers: SentAnswers) -> AnswerState:
    """Let a public answer say whether it is pinned, before whoever pressed it is shown something alone.

    The state that it is in then.
    """
    if is_private(interaction):
        return state
    message = pressed_message(interaction)
    # Where the bot is a member, the answer said so as soon as it was pinned.
    at = None if is_member(interaction) else (message.channel.id, message.id)
    by_now = await answers.state_by_now(interaction.guild_id, state, at)
    if by_now != state:
        with suppress(AnswerGone, NotTaken, discord.HTTPException):  # in a closed thread, messages stay as they are
            render = renderer_for(interaction, await answers.settings(interaction.guild_id))
            await edit_message(interaction, await page_at(interaction, by_now, answers, render))
    return by_now


def renderer_for(
    interaction: discord.Interaction, settings: SettingValues | None, question: ParsedQuestion | None = None
) -> Callable[[Page], LayoutView]:
    """What shows a page to all who see what is said there, by the server's settings; without, to whoever acts alone.

    It is called in a worker. Its ``question`` is parsed again, where it is not given.
    """

    def render(page: Page) -> LayoutView:
        if settings is None:
            return answer_view(page, private(interaction))
        language = language_of(question or ParsedQuestion.of(page.question))
        return answer_view(page, public(interaction, settings, language))

    return render


async def page_at(
    interaction: discord.Interaction, state: AnswerState, answers: SentAnswers, render: Callable[[Page], T]
) -> T:
    """A page, as ``render`` makes it, of the answer whose button was pressed. Raises: AnswerGone."""
    message = pressed_message(interaction)
    answer = await sent_answer(message, state, interaction.guild_id, interaction.channel_id)
    return await answers.rendered_page(answer, render)
