"""The buttons under words that were checked: show it to all, show what is nearest, delete it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Self

import discord
from discord.ui import ActionRow, Button, LayoutView

from bot.checking.service import Checked, Checking
from bot.checking.translated import to_all_view
from bot.checking.views import nearest_view, sentences_not_found
from bot.errors import OnlyHere
from bot.toolkit.access.askers import Askers
from bot.toolkit.access.channels import whole_channel
from bot.toolkit.access.moderators import Moderators, is_timed_out
from bot.toolkit.components.buttons import NumberButton, PersistentButton, PlainButton, pressed_message
from bot.toolkit.reply_language import private, public
from bot.toolkit.responses import defer_if_slow, delete_pressed, send, send_private
from bot.toolkit.workers import computed
from index import Verdict

_EDITION = re.compile(r"[\w-]{8}")
_HIDDEN = "~"


@dataclass(frozen=True, slots=True)
class Editions:
    """The articles that have something of the words, by their editions; and whether the words were hidden."""

    editions: tuple[str, ...]
    is_hidden: bool = False

    def __str__(self) -> str:
        return _HIDDEN * self.is_hidden + ".".join(self.editions)

    @classmethod
    def read(cls, written: str) -> Self:
        """The inverse of ``str``. Raises ``ValueError`` for anything else."""
        is_hidden, written = written.startswith(_HIDDEN), written.removeprefix(_HIDDEN)
        editions = tuple(written.split(".")) if written else ()
        if not all(map(_EDITION.fullmatch, editions)):
            raise ValueError(written)
        return cls(editions, is_hidden)


class PublishCheck(PersistentButton[Editions]):
    """Says in the channel what the presser sees alone, as long as the articles are the same."""

    prefix, phrase = "check-all", "check-to-all"
    read = Editions.read

    def __init__(self, checking: Checking) -> None:
        self._checking = checking

    async def press(self, interaction: discord.Interaction, target: Editions) -> None:
        if interaction.guild_id is None or not _may_write(interaction):
            raise OnlyHere
        await self._checking.require_current(target.editions, interaction.guild_id)
        settings, member = await self._checking.settings(interaction.guild_id), interaction.user.id
        say, message = public(interaction, settings), pressed_message(interaction)
        view = await computed(to_all_view, message, member, say, is_hidden=target.is_hidden)
        await send(interaction, view.add_item(ActionRow(DeleteCheck.button(member, say))))


class NearestPassages(PlainButton):
    """Shows the presser what is nearest to each sentence that was not found."""

    prefix, phrase = "check-near", "check-nearest"

    def __init__(self, checking: Checking, askers: Askers) -> None:
        self._checking = checking
        self._askers = askers

    async def press(self, interaction: discord.Interaction, target: str) -> None:
        await self._askers.require(interaction)
        sentences = sentences_not_found(pressed_message(interaction))
        server, channel = interaction.guild_id, whole_channel(interaction.channel)
        work = self._checking.nearest(sentences, server, channel, interaction.user.id)
        nearest = await defer_if_slow(interaction, work, private=True)
        await send_private(interaction, await computed(nearest_view, sentences, nearest, private(interaction)))


class DeleteCheck(NumberButton):
    """For who has shown it to all, and for moderators."""

    prefix, phrase, emoji = "check-delete", "delete", "🗑️"

    def __init__(self, moderators: Moderators) -> None:
        self._moderators = moderators

    async def press(self, interaction: discord.Interaction, target: int) -> None:
        await self._moderators.require_or(interaction, target)
        await delete_pressed(interaction)


def buttons_of(interaction: discord.Interaction, checked: Checked, is_hidden: bool) -> list[Button[LayoutView]]:
    """What is offered to whoever checks: in a server to show it to all, and what is nearest to what was not found."""
    say, buttons = private(interaction), list[Button[LayoutView]]()
    if interaction.guild_id:
        buttons.append(PublishCheck.button(Editions(checked.editions, is_hidden), say))
    if any(check.verdict == Verdict.NOT_FOUND for check in checked.checks):
        buttons.append(NearestPassages.button("", say))
    return buttons


def _may_write(interaction: discord.Interaction) -> bool:
    """Whether who presses may write there: what the bot says for them, they could have said."""
    if is_timed_out(interaction):
        return False
    rights = interaction.permissions
    return rights.send_messages_in_threads if isinstance(interaction.channel, discord.Thread) else rights.send_messages
