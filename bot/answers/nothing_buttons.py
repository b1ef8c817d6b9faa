"""The buttons under « the articles say nothing »: the nearest passages, and deleting it."""

from __future__ import annotations

from typing import NamedTuple, Self

import discord
from discord.ui import ActionRow, LayoutView

from bot.answers.answer_state import digest_of
from bot.answers.incoming_question import DEFAULT_FLAGS, IncomingQuestion
from bot.answers.nothing_found import NothingFound
from bot.answers.nothing_views import nearest_view, nothing_view
from bot.answers.question_texts import answered_question, says_only
from bot.answers.service import Answering
from bot.errors import QuestionGone
from bot.locales import Phrasebook
from bot.toolkit.access.askers import Askers
from bot.toolkit.access.channels import whole_channel
from bot.toolkit.access.moderators import Moderators
from bot.toolkit.components.buttons import PersistentButton, pressed_message
from bot.toolkit.rate_limit import QuestionLimit
from bot.toolkit.reply_language import private
from bot.toolkit.responses import defer_if_slow, delete_pressed, send_private
from bot.toolkit.workers import computed
from index import ParsedQuestion


class UnansweredState(NamedTuple):
    """What these buttons know: who asked; ``digest`` tells the question, where another message shows it."""

    asker: int
    digest: str = ""

    def __str__(self) -> str:
        return f"{self.asker}.{self.digest}"

    @classmethod
    def read(cls, written: str) -> Self:
        """The inverse of ``str``. Raises ``ValueError`` for anything else."""
        asker, digest = written.split(".")
        return cls(int(asker), digest)


class NearestButton(PersistentButton[UnansweredState]):
    """Shows the presser, if they may ask, the nearest passages, which are no answer."""

    prefix, phrase, emoji = "nearest", "nearest", "🔎"
    read = UnansweredState.read

    def __init__(self, answering: Answering, askers: Askers, limit: QuestionLimit) -> None:
        self._answering = answering
        self._askers = askers
        self._limit = limit

    async def press(self, interaction: discord.Interaction, target: UnansweredState) -> None:
        await self._askers.require(interaction)
        displayed = await answered_question(pressed_message(interaction), target.digest)
        if not displayed.question:
            raise QuestionGone
        found = await defer_if_slow(interaction, self._found(interaction, displayed.question), private=True)
        await send_private(interaction, await computed(nearest_view, found, private(interaction)))

    async def _found(self, interaction: discord.Interaction, question: str) -> NothingFound:
        parsed = await computed(ParsedQuestion.of, question)
        place = interaction.channel_id or 0, whole_channel(interaction.channel), interaction.guild_id
        incoming = IncomingQuestion(parsed, interaction.user.id, *place)
        self._limit.count(incoming.asker, incoming.server)
        return await self._answering.nothing_found(incoming)


class DiscardButton(PersistentButton[UnansweredState]):
    """Deletes the message, for the asker and moderators."""

    prefix, emoji = "discard", "🗑️"
    read = UnansweredState.read

    def __init__(self, moderators: Moderators) -> None:
        self._moderators = moderators

    async def press(self, interaction: discord.Interaction, target: UnansweredState) -> None:
        await self._moderators.require_or(interaction, target.asker)
        await delete_pressed(interaction)


def nothing_alone(found: NothingFound, incoming: IncomingQuestion, say: Phrasebook) -> LayoutView:
    """What is said to the asker alone."""
    view = nothing_view(found, incoming.question.written, say, incoming.flags)
    return _with_buttons(view, found, UnansweredState(incoming.asker), say)


def nothing_reply(
    found: NothingFound, incoming: IncomingQuestion, message: discord.Message, say: Phrasebook
) -> LayoutView:
    """What is said to all, below the message that asks."""
    question, flags = incoming.question.written, incoming.flags
    is_visible = flags == DEFAULT_FLAGS and says_only(message, question)
    state = UnansweredState(incoming.asker, digest_of(question) if is_visible else "")
    view = nothing_view(found, "" if is_visible else question, say, flags)
    return _with_buttons(view, found, state, say, DiscardButton)


def _with_buttons(
    view: LayoutView,
    found: NothingFound,
    state: UnansweredState,
    say: Phrasebook,
    *more: type[PersistentButton[UnansweredState]],
) -> LayoutView:
    offered: list[type[PersistentButton[UnansweredState]]] = [*([NearestButton] if found.nearest else []), *more]
    return view.add_item(ActionRow(*(button.button(state, say) for button in offered))) if offered else view
