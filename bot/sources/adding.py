"""Articles in: from a command, a form, or a message; read and shown before they answer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import discord
from discord.ext import commands

from bot.errors import UnfitOption
from bot.sources.forms import ArticleForm, Filled
from bot.sources.preview.cautions import Caution, cautions_of
from bot.sources.preview.draft_buttons import first_view
from bot.sources.preview.drafting import Drafting
from bot.sources.preview.drafts import Batch
from bot.sources.reading.message_text import texts_of
from bot.sources.reading.uploads import ArticleDetails, Given, address_of, lone_address, stated
from bot.toolkit.access.moderators import Moderators, adders_only
from bot.toolkit.access.servers import server_of
from bot.toolkit.components.menus import menu
from bot.toolkit.reply_language import private
from bot.toolkit.responses import send_private, send_progress
from bot.toolkit.text_view import text_view
from bot.toolkit.texts.escaping import inline
from bot.toolkit.texts.message_links import starter_of

_ILLUSTRATIONS = ("image/", "video/", "audio/")


class Adding(commands.Cog):
    """What moderators and adders give, on its way to becoming articles; “Add as article” in the menu of a message."""

    def __init__(self, drafting: Drafting, moderators: Moderators) -> None:
        self._drafting = drafting
        self._moderators = moderators
        self.menus = [adders_only(menu("add-article-name", self.add_message, directly=False))]

    async def add_message(self, interaction: discord.Interaction, message: discord.Message) -> None:
        message = starter_of(message) or message
        given = list(given_by(message))
        if not given:
            raise UnfitOption("message")
        if len(given) == 1 and isinstance(given[0], str) and (address := lone_address(given[0])):
            await self.read(interaction, [address_of(address)], ArticleDetails(url=address))
            return
        await self.read(interaction, given, ArticleDetails(url=message.jump_url), cautions_of(message))

    async def ask(self, interaction: discord.Interaction, details: ArticleDetails) -> None:
        """Open the form."""

        async def submit(submitted: discord.Interaction, filled: Filled) -> None:
            await self._moderators.require(submitted, "articles")
            given, said = given_in(filled, details)
            await self.read(submitted, given, said)

        await ArticleForm(submit, private(interaction), details.title or "").open(interaction)

    async def read(
        self,
        interaction: discord.Interaction,
        given: Sequence[Given],
        details: ArticleDetails,
        cautions: Iterable[Caution] = (),
    ) -> None:
        """Read what was given, say how far that is, and show it before it is added."""

        async def tell(number: int, count: int, name: str) -> None:
            said = private(interaction)("reading", number=number, count=count)
            await send_progress(interaction, text_view(said, *([inline(name)] if name else [])))

        server, may_update = server_of(interaction), await self._moderators.include(interaction)
        batch = Batch(server, interaction.user.id, {}, may_update=may_update, cautions=frozenset(cautions))
        key, batch = await self._drafting.read(batch, given, details, tell)
        await send_private(interaction, await first_view(key, batch, private(interaction)))


def given_in(filled: Filled, details: ArticleDetails) -> tuple[list[Given], ArticleDetails]:
    """What a form gives: files and a text, or else what is at the address. Raises: UnfitOption."""
    alone = "" if filled.files or filled.address.strip() else lone_address(filled.text)
    said = stated(filled.title, url=alone or filled.address)._replace(language=details.language)
    given: list[Given] = [*filled.files, *([filled.text] if _has_words(filled.text) and not alone else [])]
    if len(given) > 1 and (said.title or said.url):
        raise UnfitOption("several")
    if given:
        return given, said
    if said.url is None:
        raise UnfitOption("nothing")
    return [address_of(said.url)], said


def given_by(message: discord.Message) -> Iterable[Given]:
    """The texts of a message and of what it forwards, and its attachments; not the pictures beside them."""
    files = [*message.attachments, *(file for forwarded in message.message_snapshots for file in forwarded.attachments)]
    readable = [file for file in files if not (file.content_type or "").startswith(_ILLUSTRATIONS)]
    given: list[Given] = [*filter(_has_words, texts_of(message)), *readable]
    return given or files


def _has_words(text: str) -> bool:
    """Emoji alone are nothing to quote."""
    return any(map(str.isalnum, text))
