"""The button that opens an article as a page."""

from __future__ import annotations

from collections.abc import Sequence

import discord
from discord.ui import ActionRow, Button, Container, LayoutView, TextDisplay

from bot.locales import Phrasebook
from bot.pages.service import Pages, Place
from bot.toolkit.components.buttons import PersistentButton
from bot.toolkit.reply_language import private
from bot.toolkit.responses import defer_if_slow, send_private
from bot.toolkit.text_view import MessageView
from index import Article


class OpenPage(PersistentButton[Place]):
    """Gives the presser a link; each press signs anew."""

    prefix, phrase = "open-page", "open"
    read = Place.read

    def __init__(self, pages: Pages) -> None:
        self._pages = pages

    async def press(self, interaction: discord.Interaction, target: Place) -> None:
        await send_link(interaction, self._pages, target)


async def send_link(interaction: discord.Interaction, pages: Pages, place: Place, others: Sequence[int] = ()) -> None:
    """Tell whoever acts, alone, where they read an article. Raises: AnswerGone, PagesOff."""
    address = await defer_if_slow(interaction, pages.address(interaction, place, others), private=True)
    await send_private(interaction, link_view(address, pages.minutes, private(interaction)))


async def open_buttons(pages: Pages, server: int | None, place: Place, say: Phrasebook) -> list[Button[LayoutView]]:
    """The button, where pages are on."""
    return [OpenPage.button(place, say)] if await pages.are_on(server) else []


async def article_buttons(pages: Pages, interaction: discord.Interaction, article: Article) -> list[Button[LayoutView]]:
    """The same, at the beginning of an article. Raises: AnswerGone."""
    server = interaction.guild_id
    if not await pages.are_on(server):
        return []
    return [OpenPage.button(await pages.place_of(server, article), private(interaction))]


def link_view(address: str, minutes: int, say: Phrasebook) -> LayoutView:
    button: Button[LayoutView] = Button(label=say("page-link-open"), url=address)
    return MessageView(Container(TextDisplay(say("page-link", minutes=minutes))), ActionRow(button))
