"""Whether what an export wrote is imported."""

from __future__ import annotations

import discord
from discord import ButtonStyle
from discord.ui import ActionRow, LayoutView

from bot.locales import Phrasebook
from bot.privacy.import_views import import_view, imported_text, imported_view
from bot.privacy.importing import Importing
from bot.store.transfer.import_plans import Plan
from bot.toolkit.access.servers import server_of
from bot.toolkit.acts import note_act
from bot.toolkit.components.buttons import PlainButton
from bot.toolkit.reply_language import private
from bot.toolkit.responses import edit_message
from bot.toolkit.text_view import text_view


class ImportData(PlainButton):
    """Imports what waits under a key; for those who may manage the server when they press."""

    prefix, phrase, style, reach = "import-data", "import-yes", ButtonStyle.success, "management"

    def __init__(self, importing: Importing) -> None:
        self._importing = importing

    async def press(self, interaction: discord.Interaction, target: str) -> None:
        plan = await self._importing.put(server_of(interaction), target)
        note_import(interaction, plan)
        await edit_message(interaction, imported_view(plan, private(interaction)))


class DiscardImport(PlainButton):
    """For whoever sees the message, also who may import no more."""

    prefix, phrase = "discard-import", "import-no"

    def __init__(self, importing: Importing) -> None:
        self._importing = importing

    async def press(self, interaction: discord.Interaction, target: str) -> None:
        self._importing.forget(target)
        await edit_message(interaction, text_view(private(interaction)("import-discarded")))


def note_import(interaction: discord.Interaction, plan: Plan) -> None:
    """Tell of it where it did anything."""
    if not plan.is_empty:
        note_act(interaction, lambda say: imported_text(plan, say))


def confirming_view(key: str, plan: Plan, name: str, say: Phrasebook) -> LayoutView:
    """What it would do, with the buttons for either answer; without, where that is nothing."""
    view = import_view(plan, name, say)
    if plan.is_empty:
        return view
    return view.add_item(ActionRow(ImportData.button(key, say), DiscardImport.button(key, say)))
