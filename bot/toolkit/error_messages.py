"""What is said, and what is logged, when an interaction fails: one place for commands, buttons and forms."""

from __future__ import annotations

import logging
from typing import Any

import aiohttp
import discord
from discord import app_commands

from bot.error_sentences import READING, Phrases, Value, sentence_of
from bot.errors import (
    AnswerGone,
    ArticleChanged,
    DamagedSetting,
    DraftGone,
    FormerGone,
    HiddenMessage,
    ImportGone,
    KnownArticle,
    LastQuestion,
    NoArticles,
    NoEncoder,
    NoMember,
    NoMessageLink,
    NotAnAnswer,
    NotAnExport,
    NotAsker,
    NotDownloaded,
    NotModerator,
    NotTaken,
    NotTheirs,
    OnlyHere,
    OutOfReach,
    OverLimit,
    Overloaded,
    PagesOff,
    PassageChanged,
    QuestionGone,
    QuestionSettled,
    Reach,
    SameText,
    ServerBlocked,
    ServerChanged,
    ServerUnknown,
    SharedTitle,
    TooManyQuestions,
    UnfitOption,
    UnknownMessage,
    UnknownParagraph,
    UnknownPin,
    UnwritableChannel,
)
from bot.locales import Phrasebook, phrasebook
from bot.toolkit.access.permissions import named
from bot.toolkit.responses import ANSWERED, EXPIRED, THREAD_CLOSED, send_private
from bot.toolkit.texts.escaping import inline
from index import UnknownArticle, UnknownPassage

log = logging.getLogger(__name__)

GONE = frozenset({10003, 10008, 50007, ANSWERED, THREAD_CLOSED}) | EXPIRED
"""Discord's codes for ways of the world: the channel, the message or the interaction is gone, answered already, the
person takes no direct messages, the thread is closed."""

_PHRASES: Phrases = {
    **READING,
    app_commands.CommandNotFound: "unknown-command",
    app_commands.CommandSignatureMismatch: "unknown-command",
    app_commands.NoPrivateMessage: "only-in-servers",
    AnswerGone: "answer-gone",
    ArticleChanged: "article-changed",
    DamagedSetting: "damaged-setting",
    DraftGone: "draft-gone",
    FormerGone: "former-gone",
    HiddenMessage: "hidden-message",
    ImportGone: "import-gone",
    KnownArticle: "known-article",
    LastQuestion: "last-question",
    NoArticles: "no-sources",
    NoEncoder: "no-encoder",
    NoMember: "no-member",
    NoMessageLink: "no-message-link",
    NotAnAnswer: "not-an-answer",
    NotAnExport: "not-an-export",
    NotAsker: "not-asker",
    NotDownloaded: "not-downloaded",
    NotModerator: "not-moderator",
    NotTaken: "not-taken",
    NotTheirs: "not-theirs",
    OnlyHere: "check-only-here",
    OutOfReach: "out-of-reach",
    OverLimit: "over-limit-{what}",
    Overloaded: "overloaded",
    PagesOff: "pages-off",
    PassageChanged: "answer-gone",
    QuestionGone: "question-gone",
    QuestionSettled: "question-settled",
    SameText: "same-text",
    ServerBlocked: "server-is-closed",
    ServerChanged: "server-changed",
    ServerUnknown: "server-unknown",
    SharedTitle: "shared-article-title",
    TooManyQuestions: "too-many-questions",
    UnfitOption: "unfit-{what}",
    UnknownArticle: "unknown-article",
    UnknownMessage: "unknown-message",
    UnknownParagraph: "unknown-paragraph",
    UnknownPassage: "answer-gone",
    UnknownPin: "unknown-pin",
    UnwritableChannel: "unwritable-channel",
}
_DIRECTLY: Phrases = {NoArticles: "no-sources-directly", UnknownArticle: "unknown-article-directly"}
"""What is said instead where there are no commands of servers."""
_NOT_FOR: dict[Reach, str] = {"management": "not-manager", "articles": "not-adder", "channel": "not-moderator-here"}


async def report(interaction: discord.Interaction[Any], error: BaseException, name: str) -> None:
    """Say one sentence to the person, and leave one traceback in the log where the fault is ours."""
    cause = error.original if isinstance(error, app_commands.CommandInvokeError) else error
    if is_gone(cause) and not _is_closed(cause):
        is_expired = isinstance(cause, discord.HTTPException) and cause.code in EXPIRED
        log.warning("%s: %s before it was answered", name, "expired" if is_expired else "gone")
        return
    try:
        say, directly = phrasebook(interaction.locale.value), interaction.guild_id is None
        await send_private(interaction, sentence_for(cause, name, say, directly=directly))
    except Exception as failure:  # noqa: BLE001 - nobody else hears of it
        log.warning("%s: could not say that it failed: %r", name, failure)


def sentence_for(error: BaseException, name: str, say: Phrasebook, *, directly: bool = False) -> str:
    """What is said of an error, perhaps ``directly``, in no server; our faults are logged, as failures of ``name``."""
    if isinstance(error, NotTaken) or is_out_of_order(error):
        log.error("%s: the answer was not taken: %r", name, error.__cause__ or error)
        error = NotTaken()
    if sentence := explanation(error, say, directly=directly):
        return sentence
    if _is_closed(error):
        log.warning("%s: its thread is closed", name)
        return say("thread-closed")
    if isinstance(error, discord.Forbidden):
        log.warning("%s: refused with code %d", name, error.code)
        return say("forbidden")
    if isinstance(error, app_commands.TransformerError) and error.type is discord.AppCommandOptionType.channel:
        return say("unknown-channel")  # Discord offers those of the server, of which the bot knows none here
    if isinstance(error, app_commands.TransformerError):
        # A value that Discord should have refused; the error repeats what the person wrote.
        log.error("%s failed: an option could not be read", name)
    else:
        log.error("%s failed", name, exc_info=error)
    return say("failed")


def explanation(error: BaseException, say: Phrasebook, *, directly: bool = False) -> str | None:
    """The sentence for what only a person has to know; None where it is a fault of ours."""
    if isinstance(error, NotModerator):
        usual = "not-moderator" if error.sees_roles else "not-moderator-commands"
        return say(_NOT_FOR.get(error.reach, usual))

    def written(name: str, value: Value) -> str | float:
        if name == "role":
            return f"<@&{value}>"
        if isinstance(value, tuple):
            return named(value, say) if name == "rights" else ", ".join(map(inline, value))
        # Discord lets people type 6,000 characters into an option, and shows 2,000.
        return inline(value) if isinstance(value, str) else value

    return sentence_of(error, {**_PHRASES, **_DIRECTLY} if directly else _PHRASES, say, written)


def is_out_of_order(error: BaseException) -> bool:
    """Whether Discord itself fails, has too much to do, or cannot be reached."""
    if isinstance(error, discord.HTTPException):
        return error.status == 429 or error.status >= 500
    return isinstance(error, aiohttp.ClientError)


def _is_closed(error: BaseException) -> bool:
    """Whether only what was to be done is refused: whoever acts in a closed thread can be told so."""
    return isinstance(error, discord.HTTPException) and error.code == THREAD_CLOSED


def is_gone(error: BaseException) -> bool:
    return isinstance(error, discord.HTTPException) and error.code in GONE


def is_refused(error: BaseException) -> bool:
    """Whether Discord refuses all that might be said there."""
    return is_gone(error) or isinstance(error, discord.Forbidden | discord.NotFound)
