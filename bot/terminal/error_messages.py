"""What the terminal says when something went wrong: errors carry facts, here they meet their sentence."""

from __future__ import annotations

from math import ceil

from bot.errors import (
    DamagedArticle,
    DatabaseInUse,
    EmptyQuestion,
    FormerGone,
    GatewayClosed,
    GatewaySilent,
    MistypedArticle,
    NewerDatabase,
    NoArticles,
    NoConnection,
    NoPagesSecret,
    NoSignInsLeft,
    NotABackup,
    NotFetched,
    NoWords,
    PortTaken,
    ReadingFailed,
    ReadingTooLarge,
    ReadingTooLong,
    SharedTitle,
    UnfitOption,
    UnknownFormer,
    UnusableDatabase,
    WrongSetting,
    WrongToken,
)
from bot.locales import Phrasebook
from bot.store.retention import FORMER
from bot.terminal.screen import on_one_line
from index import (
    DamagedFile,
    EmptyFile,
    EncryptedFile,
    NeedsScript,
    NewerArticle,
    NoParagraph,
    NoText,
    TooComplex,
    UnknownArticle,
    UnreadableArticle,
    UnreadFormat,
)

_UNREADABLE: dict[type[Exception], str] = {
    DamagedFile: "damaged-file",
    EmptyFile: "empty-file",
    EncryptedFile: "encrypted-file",
    NoParagraph: "no-paragraph",
    NeedsScript: "needs-script",
    NoText: "no-text",
    TooComplex: "too-complex",
}
_EMPTY: dict[type[Exception], str] = {
    EmptyQuestion: "empty-question",
    NoArticles: "no-articles",
    NoWords: "check-no-words",
}
_UNREAD: dict[type[Exception], str] = {
    ReadingFailed: "reading-failed",
    ReadingTooLarge: "reading-too-large",
    ReadingTooLong: "reading-too-long",
}


def explanation(error: Exception, say: Phrasebook) -> str | None:
    """The sentence for what a person can mend; None for a fault of ours."""
    return _explanation_of_backup(error, say) or _explanation_of_question(error, say)


def _explanation_of_backup(error: Exception, say: Phrasebook) -> str | None:
    match error:
        case FileExistsError(filename=str(name)):
            return say("file-exists", name=on_one_line(name))
        case DatabaseInUse(place=place):
            return say("database-in-use", place=on_one_line(place))
        case NotABackup(name=name):
            return say("not-a-backup", name=on_one_line(name))
        case UnknownFormer(chosen=chosen):
            return say("unknown-former", slug=on_one_line(chosen), days=FORMER.days)
        case FormerGone():
            return say("nothing-to-undo", days=FORMER.days)
    return None


def _explanation_of_question(error: Exception, say: Phrasebook) -> str | None:
    match error:
        case EmptyQuestion() | NoArticles() | NoWords():
            return say(_EMPTY[type(error)])
        case UnfitOption(what=what):
            return say(f"option-{what}")
        case DamagedArticle(title=title):
            return say("damaged-article", title=on_one_line(title))
        case UnknownArticle(slug=slug):
            return say("unknown-source", slug=on_one_line(slug))
        case OSError(filename=str(name), strerror=str(reason)):
            return say("unreadable-file", name=on_one_line(name), reason=reason)
        case UnreadFormat(name=name, format=format):
            return say("unread-format", name=on_one_line(name), format=on_one_line(format))
        case UnreadableArticle(name=name):
            return say(_UNREADABLE.get(type(error), "not-text"), name=on_one_line(name))
    return _explanation_of_source(error, say)


def _explanation_of_source(error: Exception, say: Phrasebook) -> str | None:
    match error:
        case ReadingTooLong(name=name) | ReadingTooLarge(name=name) | ReadingFailed(name=name):
            return say(_UNREAD[type(error)], name=on_one_line(name))
        case NotFetched(address=address, reason=reason, status=status):
            return say(f"not-fetched-{reason}", name=on_one_line(address), status=status)
        case MistypedArticle(chosen=chosen, near=near):
            return say("near-source", slug=on_one_line(chosen), near=on_one_line(near))
        case SharedTitle(title=title, slugs=slugs):
            return say("shared-title", title=on_one_line(title), slugs=on_one_line(", ".join(slugs)))
    return _explanation_of_ground(error, say)


def _explanation_of_ground(error: Exception, say: Phrasebook) -> str | None:
    match error:
        case UnusableDatabase(place=place, reason=reason):
            return say("unusable-database", place=on_one_line(place), reason=on_one_line(reason).rstrip("."))
        case NewerDatabase(place=place):
            return say("newer-database", place=on_one_line(place))
        case NewerArticle(slug=slug):
            return say("newer-article", slug=on_one_line(slug))
        case WrongSetting(name=name, reason=reason):
            return say("wrong-setting", name=on_one_line(name), reason=on_one_line(reason))
        case WrongToken():
            return say("wrong-token")
        case NoPagesSecret():
            return say("no-pages-secret")
        case NoConnection(reason=reason):
            return say("no-connection", reason=on_one_line(reason))
    return _explanation_of_gateway(error, say)


def _explanation_of_gateway(error: Exception, say: Phrasebook) -> str | None:
    match error:
        case NoSignInsLeft(remaining=remaining, needed=needed, seconds=seconds):
            return say("no-sign-ins", remaining=remaining, needed=needed, hours=ceil(seconds / 3600))
        case GatewayClosed(code=code):
            return say("gateway-closed", code=str(code))
        case PortTaken(port=port, reason=reason):
            return say("port-taken", port=str(port), reason=on_one_line(reason))
        case GatewaySilent():
            return say("gateway-silent")
    return None
