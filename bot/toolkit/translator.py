"""Names and descriptions of commands, in the languages there are sentences in."""

from __future__ import annotations

from typing import Any

from discord import Locale
from discord.app_commands import TranslationContext, Translator, locale_str

from bot.locales import DEFAULT, known_language, phrasebook


def localised(phrase: str) -> locale_str:
    """The English words of ``phrase``; Discord also gets those of every other language."""
    return locale_str(phrasebook(DEFAULT)(phrase), phrase=phrase)


class CommandTranslator(Translator):
    async def translate(self, string: locale_str, locale: Locale, context: TranslationContext[Any, Any]) -> str | None:
        language = known_language(locale.value)
        if "phrase" not in string.extras or language is None or language == DEFAULT:
            return None
        return phrasebook(language)(string.extras["phrase"])
