"""Where somebody gives files, an address or a text; and where a title is changed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Any, NamedTuple

import discord
from discord.ui import FileUpload, Label, TextInput

from bot.locales import Phrasebook
from bot.locales.language_names import language_name
from bot.sources.reading.uploads import PASTED_LIMIT, TITLE_LIMIT, URL_LIMIT, language_in, title_of
from bot.toolkit.components.forms import Form
from index import UNDETERMINED, Article

LANGUAGE_LIMIT = 40
"""Characters of the name of a language."""
MOST_FILES = 10
"""As many as Discord takes at once."""


class Filled(NamedTuple):
    """What a form was filled in with; what was left out is empty."""

    files: Sequence[discord.Attachment]
    address: str
    text: str
    title: str


class ArticleForm(Form):
    """Asks for up to ten files, or an address, or a text; and for a title."""

    def __init__(
        self, act: Callable[[discord.Interaction, Filled], Awaitable[None]], say: Phrasebook, title: str
    ) -> None:
        super().__init__("sources-add", say)
        self._act = act
        self._files: FileUpload[ArticleForm] = FileUpload(
            custom_id="files", required=False, min_values=0, max_values=MOST_FILES
        )
        self._address: TextInput[ArticleForm] = _line("address", URL_LIMIT)
        self._text: TextInput[ArticleForm] = TextInput(
            custom_id="text", style=discord.TextStyle.paragraph, required=False, max_length=PASTED_LIMIT
        )
        self._title: TextInput[ArticleForm] = _line("title", TITLE_LIMIT, title)
        components = {
            "form-files": self._files,
            "form-address": self._address,
            "form-text": self._text,
            "form-title": self._title,
        }
        for phrase, component in components.items():
            self.add_item(Label(text=say(phrase), description=say(f"{phrase}-hint"), component=component))

    async def submit(self, interaction: discord.Interaction) -> None:
        filled = Filled(self._files.values, self._address.value, self._text.value, self._title.value)
        await self._act(interaction, filled)


class DetailsForm(Form):
    """Asks for another title, and for the language where another one was recognised: its code, or None as it is."""

    def __init__(
        self, act: Callable[[discord.Interaction, str, str | None], Awaitable[None]], article: Article, say: Phrasebook
    ) -> None:
        super().__init__("draft-details", say)
        self._act = act
        self._known = "" if article.language == UNDETERMINED else language_name(article.language, say)
        self._title: TextInput[DetailsForm] = TextInput(
            custom_id="title", max_length=TITLE_LIMIT, default=article.title
        )
        self._language: TextInput[DetailsForm] = _line("language", LANGUAGE_LIMIT, self._known)
        self.add_item(Label(text=say("form-title"), component=self._title))
        hint = say("form-language-hint")
        self.add_item(Label(text=say("form-language"), description=hint, component=self._language))

    async def submit(self, interaction: discord.Interaction) -> None:
        given = self._language.value
        await self._act(interaction, title_of(self._title.value), None if given == self._known else language_in(given))


def _line(name: str, limit: int, default: str = "") -> Any:
    return TextInput(custom_id=name, required=False, max_length=limit, default=default or None)
