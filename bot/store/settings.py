"""What a server can choose. A setting is a row of the table below; commands and views are made from it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeVar

from bot.errors import DamagedSetting

T = TypeVar("T")

Kind = Literal["language", "switch", "role", "channel", "choice"]
"""A code of `bot.locales.languages`, yes or no, the id of a role or a channel, one of a few words."""


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """``name`` is its key in the database and begins its phrases; a channel's own value comes before the server's.

    One that ``needs_encoder`` says nothing where none is installed. A choice is one of ``choices``. One that is
    ``for_managers`` says who may do what: those who may manage the server choose it.
    """

    name: str
    kind: Kind
    default: T
    is_per_channel: bool = False
    needs_encoder: bool = False
    choices: tuple[str, ...] = ()
    for_managers: bool = False

    @property
    def phrase(self) -> str:
        """How its phrases call it."""
        return self.name.replace("_", "-")

    def read(self, stored: str) -> T:
        """The value that ``stored`` says. Raises: DamagedSetting: another value might let more people do more."""
        try:
            value: T = json.loads(stored)
        except ValueError as error:
            raise DamagedSetting(self.name) from error
        if not self.may_be(value):
            raise DamagedSetting(self.name)
        return value

    def may_be(self, value: Any) -> bool:
        """Whether it is a value of this kind; there need not be such a language, role or channel."""
        match self.kind:
            case "switch":
                return isinstance(value, bool)
            case "choice":
                return value in self.choices
            case "language":
                return value is None or isinstance(value, str)
        return value is None or type(value) is int


AS_QUESTION = "question"
"""The language of each question; where it is not sure, Discord's for the server."""
LANGUAGE: Setting[str | None] = Setting("language", "language", AS_QUESTION)
"""Of what all see; without one, it is Discord's for the server."""
QUESTIONS_LOG = Setting("questions_log", "switch", True)
"""Whether questions that found nothing, and votes, are stored."""
MODERATOR_ROLE: Setting[int | None] = Setting("moderator_role", "role", None, for_managers=True)
"""Whose role makes moderators, beside those who may manage messages."""
ASKER_ROLE: Setting[int | None] = Setting("asker_role", "role", None, is_per_channel=True)
"""Whose role may ask, beside moderators; without one, everybody may."""
ADDER_ROLE: Setting[int | None] = Setting("adder_role", "role", None, for_managers=True)
"""Whose role may add articles, beside moderators."""
LOG_CHANNEL: Setting[int | None] = Setting("log_channel", "channel", None, for_managers=True)
"""Where moderators read what was done by whom, and once a week what found nothing."""
ACROSS_LANGUAGES = Setting("across_languages", "switch", True, needs_encoder=True)
"""Whether an encoder helps to find passages in other languages than the question's."""
PAGES = Setting("pages", "switch", True)
"""Whether its articles can be opened as pages, where the operator serves them."""

HERE, IN_THREAD = "here", "thread"
ANSWERS = Setting("answers", "choice", HERE, is_per_channel=True, choices=(HERE, IN_THREAD))
"""Where the answer to a question stands that is asked in a channel."""

SETTINGS: tuple[Setting[Any], ...] = (
    LANGUAGE,
    ANSWERS,
    ASKER_ROLE,
    QUESTIONS_LOG,
    MODERATOR_ROLE,
    ADDER_ROLE,
    LOG_CHANNEL,
    ACROSS_LANGUAGES,
    PAGES,
)
ROLES: tuple[Setting[int | None], ...] = tuple(setting for setting in SETTINGS if setting.kind == "role")
