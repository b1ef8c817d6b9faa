import re
from collections.abc import Iterator
from typing import Any

import discord
import pytest
import regex
from fluent.runtime.errors import FluentReferenceError
from simcord import Env

from bot.client import Pullquote
from bot.locales import (
    DEFAULT,
    TERMINAL,
    Phrasebook,
    known_language,
    languages,
    phrasebook,
    source_of,
    terminal_phrasebook,
)
from bot.store.settings import SETTINGS
from tests.support.phrases import on_buttons, phrases, put_together, spoken, strings

COUNTS = (0, 1, 2, 5)

TRANSLATED = {locale.value for locale in discord.Locale if known_language(locale.value) not in (None, DEFAULT)}
LONGEST_NAME, LONGEST_DESCRIPTION = 32, 100
WORD = regex.compile(r"[-_\p{L}\p{N}]+")
"""Discord's pattern, without the apostrophe and the scripts that need more."""
MISPRINTS = {
    "en": r"['\"«»„]|\.\.\.|\s[:;?!]",
    "fr": r"['\"“”„]|\.\.\.|(?<!\u202f)[;?!]|(?<!\u00a0)(?:»|:(?!//))|«(?!\u00a0)",
    "es": r"['\"“”„]|\.\.\.|\s[:;?!»]|«\s|^[^¿\n]*\?|^[^¡\n]*!",
    "de": r"['\"«»”’]|\.\.\.|\s[:;?!“]|„\s",
}
"""A typewriter's marks or another language's, and marks with the wrong space or without their partner."""


def counted(language: str) -> set[str]:
    """The facts that choose words anywhere."""
    return {fact for phrase in phrases(language).values() for fact in phrase.choosing}


def facts(language: str, count: int) -> dict[str, Any]:
    """``count`` of all that is counted; other facts stand in <>."""
    every = {fact: f"<{fact}>" for phrase in phrases(language).values() for fact in phrase.facts}
    return every | dict.fromkeys(counted(language), count)


def said(language: str, count: int) -> dict[str, str]:
    """The sentence of every phrase."""
    return {name: phrasebook(language)(name, **facts(language, count)) for name in phrases(language)}


def families(commands: list[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    """Commands of one kind, and whatever stands side by side below each."""
    for kind in {command["type"] for command in commands}:
        yield [command for command in commands if command["type"] == kind]
    below = [command.get("options", []) for command in commands]
    while below:
        yield from below
        below = [option["options"] for options in below for option in options if option.get("options")]


def in_words(entry: dict[str, Any], field: str, locale: str) -> str:
    return str((entry.get(f"{field}_localizations") or {}).get(locale, entry[field]))


@pytest.fixture
async def commands(simcord_env: Env) -> list[dict[str, Any]]:
    """As Discord gets them, in every language."""
    assert isinstance(simcord_env.bot, Pullquote)
    tree = simcord_env.bot.tree
    assert tree.translator is not None
    return [await command.get_translated_payload(tree, tree.translator) for command in tree.get_commands()]


def test_there_are_english_french_spanish_and_german() -> None:
    assert {"en", "fr", "es", "de"} <= set(languages())


@pytest.mark.parametrize("language", languages())
def test_every_language_has_every_phrase_with_the_same_placeholders(language: str) -> None:
    placeholders = {name: phrase.facts for name, phrase in phrases(language).items()}
    assert placeholders == {name: phrase.facts for name, phrase in phrases(DEFAULT).items()}


@pytest.mark.parametrize("language", languages())
def test_the_part_for_the_terminal_has_the_same_phrases_and_needs_no_others(language: str) -> None:
    parts = [source_of(each).partition(TERMINAL)[2] for each in (language, DEFAULT)]
    here, there = (set(re.findall(r"^([a-z-]+) =", part, re.MULTILINE)) for part in parts)
    assert here == there
    say = terminal_phrasebook(language)
    assert {name: say(name, **facts(language, 2)) for name in here}.items() <= said(language, 2).items()


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("count", COUNTS)
def test_every_phrase_is_a_whole_sentence_for_every_count(language: str, count: int) -> None:
    for name, sentence in said(language, count).items():
        assert sentence.strip() == sentence != "", name
        assert "{" not in sentence, name
        assert all(f"<{fact}>" in sentence for fact in phrases(language)[name].facts - counted(language)), name


@pytest.mark.parametrize("language", MISPRINTS)
@pytest.mark.parametrize("count", COUNTS)
def test_marks_stand_as_the_language_has_them(language: str, count: int) -> None:
    misprint = re.compile(MISPRINTS[language], re.MULTILINE)
    assert [name for name, sentence in said(language, count).items() if misprint.search(sentence)] == []


def test_every_phrase_of_the_code_is_there() -> None:
    known = set(phrases(DEFAULT))
    assert (spoken() | on_buttons()) - known == set()
    assert [pattern for pattern in put_together() if not any(re.fullmatch(pattern, name) for name in known)] == []


def test_every_phrase_is_used() -> None:
    fillings = {string.replace("_", "-") for string in strings()}
    fillings |= {f"settings-set-{setting.phrase}" for setting in SETTINGS}
    borrowed = {name for phrase in phrases(DEFAULT).values() for name in phrase.borrowed}
    unused = set(phrases(DEFAULT)) - strings() - borrowed
    for pattern in put_together():
        unused -= {name for name in unused if (found := re.fullmatch(pattern, name)) and found[1] in fillings}
    assert unused == set()


async def test_every_name_of_a_command_is_one_discord_takes(commands: list[dict[str, Any]]) -> None:
    for entry in (entry for family in families(commands) for entry in family):
        assert set(entry["name_localizations"]) == TRANSLATED
        names = [in_words(entry, "name", locale) for locale in (DEFAULT, *TRANSLATED)]
        assert [name for name in names if not 1 <= len(name) <= LONGEST_NAME] == []
        if "description" in entry:  # what stands in a message's menu may be several words
            assert [name for name in names if name != name.lower() or not WORD.fullmatch(name)] == []


async def test_commands_and_options_side_by_side_have_different_names(commands: list[dict[str, Any]]) -> None:
    for locale in (DEFAULT, *TRANSLATED):
        for family in families(commands):
            names = [in_words(entry, "name", locale) for entry in family]
            assert len(set(names)) == len(names), (locale, names)


async def test_every_description_and_choice_has_room(commands: list[dict[str, Any]]) -> None:
    entries = [entry for family in families(commands) for entry in family]
    described = [(entry, "description") for entry in entries if entry.get("description")]
    choices = [(choice, "name") for entry in entries for choice in entry.get("choices", [])]
    for entry, field in described + choices:
        assert field == "name" or set(entry[f"{field}_localizations"]) == TRANSLATED
        words = [in_words(entry, field, locale) for locale in (DEFAULT, *TRANSLATED)]
        assert [each for each in words if not 1 <= len(each) <= LONGEST_DESCRIPTION] == []


@pytest.mark.parametrize("language", languages())
def test_every_label_has_room(language: str) -> None:
    limits = {r".*-form|form-(?:title|text)": 45, r"form-.*-hint": 100, r".*-placeholder": 150}
    limits["|".join(on_buttons())] = 80
    for name, words in said(language, 0).items():
        for labels, most in limits.items():
            assert not re.fullmatch(labels, name) or len(words) <= most, name


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        *[("fr", "fr"), ("fr-CA", "fr"), ("FR", "fr"), ("en-GB", "en"), ("es-419", "es"), ("de_DE", "de")],
        *[("ja", None), ("und", None), ("", None)],
    ],
)
def test_a_variety_of_a_language_is_spoken_to_in_it(locale: str, language: str | None) -> None:
    assert known_language(locale) == language
    assert phrasebook(locale).language == (language or DEFAULT)


def test_a_sentence_has_no_marks_around_its_facts() -> None:
    assert phrasebook("fr")("place", number=2, count=5) == "¶ 2 sur 5"


def test_a_missing_fact_is_an_error_and_not_a_hole_in_the_sentence() -> None:
    with pytest.raises(FluentReferenceError):
        phrasebook("en")("place", number=2)


def test_an_unknown_phrase_is_an_error() -> None:
    with pytest.raises(KeyError):
        phrasebook("en")("no-such-phrase")


def test_what_is_said_of_numbers_alone_is_remembered_and_nothing_with_words_of_people() -> None:
    say = Phrasebook("en", "place = ¶ { $number }\nsaid = You said { $words }.")
    for _ in range(3):
        assert (say("place", number=1_000), say("said", words="a secret")) == ("¶ 1,000", "You said a secret.")
    assert say._remembered.cache_info()[:2] == (2, 1)  # hits, and what was worked out
