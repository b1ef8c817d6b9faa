"""The menu in which moderators choose the articles that a channel asks."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import partial

import discord
from discord import SelectOption
from discord.ui import ActionRow, LayoutView, Select

from bot.locales import Phrasebook
from bot.sources.channel_articles import ChannelArticles, Used
from bot.sources.views import used_text
from bot.toolkit.access.channels import whole_channel
from bot.toolkit.access.servers import server_of
from bot.toolkit.acts import note_act
from bot.toolkit.components.article_choices import LONGEST, MOST
from bot.toolkit.components.buttons import NumberItem, chosen_values, items_of, pressed_message
from bot.toolkit.components.list_pages import page_of
from bot.toolkit.components.paging import LABEL_LIMIT, ListPage, PageButtons, page_buttons
from bot.toolkit.reply_language import private
from bot.toolkit.responses import edit_message
from bot.toolkit.text_view import text_view
from bot.toolkit.texts.titles_apart import titles_apart
from bot.toolkit.workers import computed


class UsePage(PageButtons):
    """Turns the menu, where a server has more articles than one can offer."""

    prefix = "use-page"

    def __init__(self, articles: ChannelArticles) -> None:
        self._articles = articles

    async def view(self, interaction: discord.Interaction, page: ListPage) -> LayoutView:
        used = await self._articles.used(server_of(interaction), whole_channel(interaction.channel))
        return await computed(use_view, used, page, private(interaction))


class UseMenu(NumberItem):
    """One page of the menu, by its number; for those who are moderators when they choose."""

    prefix, reach = "use", "channel"

    def __init__(self, articles: ChannelArticles) -> None:
        self._articles = articles

    @classmethod
    def menu(cls, page: int, names: Mapping[str, str], used: Collection[str], say: Phrasebook) -> Select[LayoutView]:
        options = [SelectOption(label=name, value=slug, default=slug in used) for slug, name in names.items()]
        hint = say("use-placeholder")
        return Select(
            custom_id=cls.custom_id(page), placeholder=hint, options=options, min_values=0, max_values=len(options)
        )

    async def press(self, interaction: discord.Interaction, target: int) -> None:
        server, channel = server_of(interaction), whole_channel(interaction.channel)
        used = await self._articles.use(server, channel, offered(interaction), chosen_values(interaction))
        note_act(interaction, partial(used_text, used))
        page = UsePage.first_page().at(target)
        await edit_message(interaction, await computed(use_view, used, page, private(interaction)))


def use_view(used: Used, page: ListPage, say: Phrasebook) -> LayoutView:
    """Which articles a channel asks, and the menu to choose them from."""
    choosable = [article for article in used.articles if len(article.slug) <= LONGEST]
    articles, number, count = page_of(choosable, page.number, MOST)
    view = text_view(used_text(used, say))
    if articles:
        names = titles_apart(used.articles, LABEL_LIMIT)
        here = {article.slug: names[article.slug] for article in articles}
        view.add_item(ActionRow(UseMenu.menu(number, here, used.slugs, say)))
    if count > 1:
        view.add_item(page_buttons(page.at(number), count, say))
    return view


def offered(interaction: discord.Interaction) -> list[str]:
    """What the menus of the message offer, as they did when it was sent."""
    items = items_of(pressed_message(interaction))
    return [option.value for item in items if isinstance(item, Select) for option in item.options]
