"""What is said, and what is logged, when an interaction fails: one place for commands, buttons and forms."""

from __future__ import annotations

import logging
from typing import Any

import discord
from discord import app_commands

from bot.errors import (
    AnswerGone,
    ArticleChanged,
    DamagedArticle,
    DamagedSetting,
    DraftGone,
    FormerGone,
    HiddenMessage,
    ImportGone,
    KnownArticle,
    LastQuestion,
    NoArticles,
    NoEncoder,
    NoMessageLink,
    NotAnAnswer,
    NotAnExport,
    NotAsker,
    NotDownloaded,
    NotFetched,
    NotModerator,
    NotTaken,
    NoWords,
    OnlyHere,
    OutOfReach,
    OverLimit,
    Overloaded,
    PagesOff,
    PassageChanged,
    QuestionGone,
    QuestionSettled,
    Reach,
    ReadingFailed,
    ReadingTooLarge,
    ReadingTooLong,
    ServerBlocked,
    ServerChanged,
    TooManyQuestions,
    UnfitOption,
    UnknownMessage,
    UnknownParagraph,
    UnknownPin,
    UnwritableChannel,
)
from bot.locales import Phrasebook, phrasebook
from bot.store.retention import DRAFTS, FORMER
from bot.toolkit.escaping import escape, isolated
from bot.toolkit.permissions import named
from bot.toolkit.responses import send_private
from bot.toolkit.text_limits import shortened
from index import (
    DamagedFile,
    EmptyFile,
    EncryptedFile,
    NeedsScript,
    NoParagraph,
    NoText,
    TooComplex,
    UnknownArticle,
    UnknownPassage,
    UnreadableArticle,
    UnreadFormat,
)

log = logging.getLogger(__name__)

UNKNOWN_INTERACTION = 10062
"""Discord's code for an interaction whose three seconds, or fifteen minutes, are over."""
GONE = frozenset({10003, 10008, UNKNOWN_INTERACTION, 40060, 50007, 50083})
"""Discord's codes for ways of the world: the channel, the message or the interaction is gone, answered already, the
person takes no direct messages, the thread is closed."""

_PLAIN: dict[type[BaseException], str] = {
    app_commands.CommandNotFound: "unknown-command",
    app_commands.CommandSignatureMismatch: "unknown-command",
    AnswerGone: "answer-gone",
    ArticleChanged: "article-changed",
    DamagedSetting: "damaged-setting",
    ServerChanged: "server-changed",
    LastQuestion: "last-question",
    Overloaded: "overloaded",
    NoArticles: "no-sources",
    NoEncoder: "no-encoder",
    NoMessageLink: "no-message-link",
    NotAnAnswer: "not-an-answer",
    NotModerator: "not-moderator",
    NoWords: "check-no-words",
    OnlyHere: "check-only-here",
    NotTaken: "not-taken",
    OutOfReach: "out-of-reach",
    PagesOff: "pages-off",
    PassageChanged: "answer-gone",
    QuestionGone: "question-gone",
    QuestionSettled: "question-settled",
    ServerBlocked: "server-is-closed",
    UnknownMessage: "unknown-message",
    UnknownParagraph: "unknown-paragraph",
    UnknownPassage: "answer-gone",
    UnknownPin: "unknown-pin",
    app_commands.NoPrivateMessage: "only-in-servers",
}
"""Errors whose sentence needs none of their facts."""

_UNREADABLE: dict[type[UnreadableArticle], str] = {
    DamagedFile: "damaged-file",
    EmptyFile: "empty-file",
    EncryptedFile: "encrypted-file",
    NoParagraph: "no-paragraph",
    NeedsScript: "needs-script",
    NoText: "no-text",
    TooComplex: "too-complex",
}
_UNREAD: dict[type[BaseException], str] = {
    NotAnExport: "not-an-export",
    NotDownloaded: "not-downloaded",
    ReadingFailed: "reading-failed",
    ReadingTooLarge: "reading-too-large",
    ReadingTooLong: "reading-too-long",
}
"""Errors whose sentence names the file."""


_NOT_FOR: dict[Reach, str] = {"management": "not-manager", "articles": "not-adder"}


async def report(interaction: discord.Interaction[Any], error: BaseException, name: str) -> None:
    """Say one sentence to the person, and leave one traceback in the log where the fault is ours."""
    cause = error.original if isinstance(error, app_commands.CommandInvokeError) else error
    if is_gone(cause):
        log.warning("%s: %s before it was answered", name, "expired" if is_expired(cause) else "gone")
        return
    try:
        await send_private(interaction, sentence_for(cause, name, phrasebook(interaction.locale.value)))
    except Exception as failure:  # noqa: BLE001 - nobody else hears of it
        log.warning("%s: could not say that it failed: %r", name, failure)


def sentence_for(error: BaseException, name: str, say: Phrasebook) -> str:
    """What is said of an error; one that is our fault is logged too, as the failure of ``name``."""
    if isinstance(error, NotTaken):
        log.error("%s: the answer was not taken: %r", name, error.__cause__)
    if sentence := explanation(error, say):
        return sentence
    if isinstance(error, app_commands.TransformerError):
        # A value that Discord should have refused; the error repeats what the person wrote.
        log.error("%s failed: an option could not be read", name)
    else:
        log.error("%s failed", name, exc_info=error)
    return say("forbidden" if isinstance(error, discord.Forbidden) else "failed")


def explanation(error: BaseException, say: Phrasebook) -> str | None:
    """The sentence for what only a person has to know; None where it is a fault of ours."""
    match error:
        case UnknownArticle() | KnownArticle() | DamagedArticle():
            return _which_article(error, say)
        case UnreadableArticle():
            return _why_unreadable(error, say)
        case ReadingTooLong() | ReadingTooLarge() | ReadingFailed() | NotDownloaded() | NotFetched() | NotAnExport():
            return _why_not_obtained(error, say)
        case UnfitOption(what=what):
            return say(f"unfit-{what}")
        case DraftGone() | ImportGone() | FormerGone() | OverLimit() | TooManyQuestions():
            return _which_limit(error, say)
        case NotModerator() | NotAsker() | HiddenMessage() | UnwritableChannel():
            return _why_not_allowed(error, say)
    return say(_PLAIN[type(error)]) if type(error) in _PLAIN else None


def _which_limit(error: DraftGone | ImportGone | FormerGone | OverLimit | TooManyQuestions, say: Phrasebook) -> str:
    if isinstance(error, OverLimit):
        return say(f"over-limit-{error.what}", limit=error.limit)
    if isinstance(error, TooManyQuestions):
        return say("too-many-questions", seconds=error.seconds)
    if isinstance(error, FormerGone):
        return say("former-gone", days=FORMER.days)
    if isinstance(error, ImportGone):
        return say("import-gone", minutes=DRAFTS.seconds // 60)
    return say("draft-gone", minutes=DRAFTS.seconds // 60)


def _which_article(error: UnknownArticle | KnownArticle | DamagedArticle, say: Phrasebook) -> str:
    if isinstance(error, KnownArticle):
        return say("known-article", title=_named(error.title))
    if isinstance(error, DamagedArticle):
        return say("damaged-article", title=_named(error.title))
    return say("unknown-article", slug=_named(error.slug))


def _why_not_obtained(
    error: ReadingTooLong | ReadingTooLarge | ReadingFailed | NotDownloaded | NotFetched | NotAnExport, say: Phrasebook
) -> str:
    if isinstance(error, NotFetched):
        return say(f"not-fetched-{error.reason}", name=_named(error.address), status=error.status)
    return say(_UNREAD[type(error)], name=_named(error.name))


def _why_not_allowed(error: NotModerator | NotAsker | HiddenMessage | UnwritableChannel, say: Phrasebook) -> str:
    if isinstance(error, NotModerator):
        return say(_NOT_FOR.get(error.reach, "not-moderator"))
    if isinstance(error, NotAsker):
        return say("not-asker", role=f"<@&{error.role}>")
    if isinstance(error, UnwritableChannel):
        return say("unwritable-channel", rights=named(error.rights, say))
    return say("hidden-message", rights=named(error.rights, say))


def _why_unreadable(error: UnreadableArticle, say: Phrasebook) -> str:
    if isinstance(error, UnreadFormat):
        return say("unread-format", name=_named(error.name), format=_named(error.format))
    return say(_UNREADABLE.get(type(error), "not-text"), name=_named(error.name))


def _named(name: str) -> str:
    # Discord lets people type 6,000 characters into an option, and shows 2,000.
    return isolated(escape(shortened(name)))


def is_expired(error: BaseException) -> bool:
    return isinstance(error, discord.HTTPException) and error.code == UNKNOWN_INTERACTION


def is_gone(error: BaseException) -> bool:
    return isinstance(error, discord.HTTPException) and error.code in GONE


def is_refused(error: BaseException) -> bool:
    """Whether Discord refuses all that might be said there."""
    return is_gone(error) or isinstance(error, discord.Forbidden | discord.NotFound)
