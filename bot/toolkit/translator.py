"""Names and descriptions of commands, in the languages there are sentences in."""

from __future__ import annotations

from functools import cache
from typing import Any

from discord import Locale
from discord.app_commands import TranslationContext, Translator, locale_str

from bot.locales import DEFAULT, known_language, phrasebook


def localised(phrase: str) -> locale_str:
    """The English words of ``phrase``; Discord also gets those of every other language."""
    return locale_str(phrasebook(DEFAULT)(phrase), phrase=phrase)


class CommandTranslator(Translator):
    """Asked for each phrase in each of Discord's locales, some ten thousand times a start."""

    async def translate(self, string: locale_str, locale: Locale, context: TranslationContext[Any, Any]) -> str | None:
        language = _languages().get(locale)
        return phrasebook(language)(string.extras["phrase"]) if language and "phrase" in string.extras else None


@cache
def _languages() -> dict[Locale, str]:
    """Discord's locales for which there are sentences beside the default."""
    known = {locale: known_language(locale.value) for locale in Locale}
    return {locale: language for locale, language in known.items() if language and language != DEFAULT}
