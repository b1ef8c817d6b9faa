"""Opening the article of an answer at the words: as a page, or else where it was published."""

from __future__ import annotations

import discord
from discord.ui import Button, LayoutView

from bot.answers.answer_pages import Page
from bot.answers.panel.opened_answer import OpenedAnswer
from bot.answers.panel.panel import AnswerAction, Finish
from bot.libraries.server_libraries import Libraries
from bot.locales import Phrasebook
from bot.pages.buttons import send_link
from bot.pages.reading import quoted_span
from bot.pages.service import Pages, place_in
from bot.toolkit.texts.quotations import link_of
from bot.toolkit.texts.text_limits import ADDRESS_LIMIT


class OpenArticle(AnswerAction):
    """For everybody; the next best passages of the answer are named on the page."""

    prefix = "open-article"

    def __init__(self, pages: Pages, libraries: Libraries) -> None:
        self._pages = pages
        self._libraries = libraries

    async def button(
        self, interaction: discord.Interaction, answer: OpenedAnswer, say: Phrasebook
    ) -> Button[LayoutView] | None:
        page = answer.current_page
        if page is None:
            return None
        if await self._pages.are_on(interaction.guild_id):
            return Button(label=say("open"), custom_id=self.custom_id())
        address = published_at(page)
        return Button(label=say("open"), url=address) if address else None

    async def act(self, interaction: discord.Interaction, answer: OpenedAnswer, finish: Finish) -> None:
        quote = answer.page.quote
        server_library = await self._libraries.of(interaction.guild_id)
        place = place_in(server_library, quote.article.slug, *quoted_span(quote))
        others = [page.quote.passage for page in answer.pages if page and page.quote.article.slug == quote.article.slug]
        numbers = [passage.number for passage in others if passage != quote.passage]
        await send_link(interaction, self._pages, place, numbers)


def published_at(page: Page) -> str | None:
    """Where the article was published: at its words, or at its beginning where that address is too long."""
    link = link_of(page.quote)
    links = (link, page.quote.article.url) if link else ()
    return next((address for address in links if address and len(address) <= ADDRESS_LIMIT), None)
