"""The errors that the terminal alone tells, to whoever asks there or runs the bot; each carries facts."""

from __future__ import annotations

from dataclasses import dataclass


class EmptyQuestion(Exception):
    """There is nothing but white space in it."""


class FunctionWordsAlone(Exception):
    """A question has function words alone: "the of"."""


@dataclass(eq=False)
class UnknownCommand(Exception):
    """There is no ``command`` of this name; ``help`` lists them, and ``near`` is nearly called so, if one is."""

    command: str
    help: str
    near: str = ""


@dataclass(eq=False)
class MistypedOption(Exception):
    """No option is called ``option``; ``near`` nearly is."""

    option: str
    near: str


@dataclass(eq=False)
class MistypedArticle(Exception):
    """No article goes by ``slug``; the one of the slug ``near`` nearly does."""

    slug: str
    near: str


@dataclass(eq=False)
class UnknownFormer(Exception):
    """Nothing that can be brought back goes by ``slug``."""

    slug: str


@dataclass(eq=False)
class WrongSetting(Exception):
    """``name`` has a value that cannot be; ``reason`` does not repeat it, for it may be a secret."""

    name: str
    reason: str


@dataclass(eq=False)
class NotUtf8(Exception):
    """The file of settings ``name`` is text in another encoding, as PowerShell writes it."""

    name: str


class NoPagesSecret(Exception):
    """Pages are to be served, and there is nothing to sign their links with."""


@dataclass(eq=False)
class PortTaken(Exception):
    """The bot cannot listen on this ``port``."""

    port: int
    reason: str


@dataclass(eq=False)
class NewerDatabase(Exception):
    """A later version of Pullquote has migrated this database."""

    place: str


@dataclass(eq=False)
class DatabaseInUse(Exception):
    """The database holds what would be lost."""

    place: str


@dataclass(eq=False)
class NotABackup(Exception):
    """The file is none of Pullquote's databases."""

    name: str


class WrongToken(Exception):
    """Discord does not know this token."""


@dataclass(eq=False)
class NoApplicationTold(Exception):
    """Discord cannot be reached, to tell whose the token is."""

    reason: str


@dataclass(eq=False)
class NoConnection(Exception):
    """Discord cannot be reached."""

    reason: str


@dataclass(eq=False)
class NoSignInsLeft(Exception):
    """Discord lets a bot sign in so often a day: ``needed`` are the shards, ``hours`` how long until there are more."""

    remaining: int
    needed: int
    hours: int


@dataclass(eq=False)
class GatewayClosed(Exception):
    """Discord closed the gateway for a reason that coming back does not mend; ``code`` says which."""

    code: int


class GatewaySilent(Exception):
    """The gateway has been out of reach for longer than waiting helps."""
