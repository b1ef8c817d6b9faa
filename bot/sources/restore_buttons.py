"""Undoing that an article was removed or given another text, while what it was is kept."""

from __future__ import annotations

import discord
from discord import ButtonStyle
from discord.ui import ActionRow, LayoutView

from bot.locales import Phrasebook
from bot.sources.outline_views import titled
from bot.sources.restore_views import restored_view, restoring_view
from bot.sources.restoring import Restoring
from bot.sources.views import detached_view
from bot.store.rows.records import Change, FormerArticle, Restored
from bot.toolkit.access.servers import server_of
from bot.toolkit.acts import note_act
from bot.toolkit.components.buttons import NumberButton, PlainButton, custom_ids
from bot.toolkit.reply_language import private
from bot.toolkit.responses import edit_message, send_private
from bot.toolkit.text_view import text_view


class FormerButton(NumberButton):
    """Acts on a former article, by its number; for those who are moderators when they press."""

    reach = "server"

    def __init__(self, restoring: Restoring) -> None:
        self._restoring = restoring


class UndoChange(FormerButton):
    """Below the message that says what was done. Asks first where the article was changed again since."""

    prefix, phrase = "undo", "undo"

    async def press(self, interaction: discord.Interaction, target: int) -> None:
        done = await self._restoring.undo(server_of(interaction), target)
        if isinstance(done, Restored):
            await _tell(interaction, done)
        else:
            await send_private(interaction, confirming_view(done, private(interaction)))


class RestoreArticle(FormerButton):
    prefix, phrase, style = "restore-source", "restore-yes", ButtonStyle.success

    async def press(self, interaction: discord.Interaction, target: int) -> None:
        await _tell(interaction, await self._restoring.restore(server_of(interaction), target))


class EraseFormer(FormerButton):
    """Erases it before its time."""

    prefix, phrase, style = "erase-former", "restore-erase", ButtonStyle.danger

    async def press(self, interaction: discord.Interaction, target: int) -> None:
        await self._restoring.erase(server_of(interaction), target)
        note_act(interaction, lambda say: say("log-erased"))
        await edit_message(interaction, text_view(private(interaction)("restore-erased")))


class LeaveFormer(PlainButton):
    prefix, phrase = "leave-former", "restore-no"

    async def press(self, interaction: discord.Interaction, target: str) -> None:
        await edit_message(interaction, text_view(private(interaction)("restore-left")))


def confirming_view(former: FormerArticle, say: Phrasebook) -> LayoutView:
    """Whether it is to be brought back, with the buttons for every answer."""
    buttons = [kind.button(former.number, say) for kind in (RestoreArticle, EraseFormer)]
    return restoring_view(former, say).add_item(ActionRow(*buttons, LeaveFormer.button("", say)))


def with_undo(view: LayoutView, change: Change, say: Phrasebook) -> LayoutView:
    """The view that says what was done, with the button that undoes it, where that can be."""
    return view if change.former is None else view.add_item(ActionRow(UndoChange.button(change.former, say)))


def undo_in(message: discord.Message) -> int | None:
    """What the button *Undo* of a message brings back; None where there is none."""
    prefix = UndoChange.prefix
    written = (custom_id.partition(":") for custom_id in custom_ids(message))
    return next((UndoChange.read(number) for name, _, number in written if name == prefix), None)


async def _tell(interaction: discord.Interaction, restored: Restored) -> None:
    """Say what is back, and then which pins lost their words by it."""
    say = private(interaction)
    note_act(interaction, lambda say: say("log-restored", title=titled(restored.article)))
    await edit_message(interaction, with_undo(restored_view(restored, say), restored.change, say))
    if restored.change.detached:
        await send_private(interaction, detached_view(restored.change.detached, say))
