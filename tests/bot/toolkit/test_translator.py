from typing import Any

from discord import Locale
from discord.app_commands import TranslationContext, TranslationContextLocation, locale_str
from simcord import Env

from bot.toolkit.translator import CommandTranslator, localised
from tests.support.sent import registered

ANYWHERE: TranslationContext[Any, Any] = TranslationContext(TranslationContextLocation.other, None)


async def test_commands_are_registered_in_every_language(simcord_env: Env) -> None:
    [command] = [command for command in await registered(simcord_env) if command["name"] == "ask"]
    assert command["name_localizations"]["fr"] == "demander"
    assert command["description_localizations"]["fr"].startswith("Poser une question")
    assert command["options"][0]["description_localizations"]["fr"] == "Ce que vous aimeriez savoir"


async def test_languages_without_sentences_keep_the_english_name() -> None:
    assert str(localised("ask-name")) == "ask"
    for locale in (Locale.japanese, Locale.british_english):
        assert await CommandTranslator().translate(localised("ask-name"), locale, ANYWHERE) is None


async def test_words_that_are_no_phrase_are_left_alone() -> None:
    assert await CommandTranslator().translate(locale_str("ask"), Locale.french, ANYWHERE) is None
