"""The options of ``/settings set``, made from the table of settings."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

import discord
from discord import app_commands
from discord.app_commands import Choice

from bot.errors import NoEncoder, UnfitOption
from bot.locales import languages, phrasebook
from bot.store.settings import AS_QUESTION, Kind, Setting
from bot.toolkit.components.menus import options
from bot.toolkit.translator import localised

T = TypeVar("T", bound=Callable[..., Any])

AUTOMATIC = "automatic"
"""What is chosen for no language."""

TYPES: dict[Kind, Any] = {
    "language": str | None,
    "switch": bool | None,
    "role": discord.Role | None,
    "channel": discord.TextChannel | None,
    "choice": str | None,
}
"""As which type of option Discord asks for each kind of setting."""


def options_for(settings: Sequence[Setting[Any]]) -> Callable[[T], T]:
    """Gives a command that takes ``**given`` an option for each setting."""

    def decorate(command: T) -> T:
        parameters = inspect.signature(command).parameters.values()
        taken = [parameter for parameter in parameters if parameter.kind != inspect.Parameter.VAR_KEYWORD]
        optional = [
            inspect.Parameter(
                setting.name, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=TYPES[setting.kind]
            )
            for setting in settings
        ]
        command.__signature__ = inspect.Signature([*taken, *optional])  # type: ignore[attr-defined]
        choices = {setting.name: _languages() for setting in settings if setting.kind == "language"}
        choices |= {setting.name: _choices(setting) for setting in settings if setting.choices}
        named = options(**{setting.name: f"settings-set-{setting.phrase}" for setting in settings})
        return app_commands.choices(**choices)(named(command))

    return decorate


def chosen_values(
    settings: Sequence[Setting[Any]], given: Mapping[str, Any], *, has_encoder: bool, here: bool = False
) -> dict[Setting[Any], Any]:
    """What was chosen, as the store takes it; ``here``, for one channel. Raises: NoEncoder, UnfitOption."""
    chosen = {setting: given[setting.name] for setting in settings if given.get(setting.name) is not None}
    if any(setting.needs_encoder for setting in chosen) and not has_encoder:
        raise NoEncoder
    if here and not all(setting.is_per_channel for setting in chosen):
        raise UnfitOption("here")
    return {setting: _value(setting.kind, value) for setting, value in chosen.items()}


def _value(kind: Kind, given: Any) -> Any:
    if kind == "role":
        return None if given.is_default() else given.id
    if kind == "channel":
        return given.id
    return None if kind == "language" and given == AUTOMATIC else given


def _choices(setting: Setting[Any]) -> list[Choice[str]]:
    return [Choice(name=localised(f"settings-{setting.phrase}-{one}"), value=one) for one in setting.choices]


def _languages() -> list[Choice[str]]:
    named = [Choice(name=phrasebook(language)("language-name"), value=language) for language in languages()]
    as_question = Choice(name=localised("settings-as-question"), value=AS_QUESTION)
    return [as_question, Choice(name=localised("settings-automatic"), value=AUTOMATIC), *named]
