"""What the terminal says when something went wrong: errors carry facts, here they meet their sentence."""

from __future__ import annotations

import sys
from errno import ENOSPC

from bot.error_sentences import READING, Phrases, Value, sentence_of
from bot.errors import FormerGone, NoArticles, SharedTitle, UnfitOption, UnusableDatabase
from bot.locales import Phrasebook
from bot.operator_errors import (
    DatabaseInUse,
    EmptyQuestion,
    FunctionWordsAlone,
    GatewayClosed,
    GatewaySilent,
    MistypedArticle,
    MistypedOption,
    NewerDatabase,
    NoApplicationTold,
    NoConnection,
    NoPagesSecret,
    NoSignInsLeft,
    NotABackup,
    NotUtf8,
    PortTaken,
    UnknownCommand,
    UnknownFormer,
    WrongSetting,
    WrongToken,
)
from bot.terminal.output.screen import harmless_line
from bot.terminal.output.usage_errors import usage_sentence
from index import NewerArticle, UnknownArticle

_PHRASES: Phrases = {
    **READING,
    DatabaseInUse: "database-in-use",
    EmptyQuestion: "empty-question",
    FunctionWordsAlone: "nothing-asked",
    FormerGone: "nothing-to-undo",
    GatewayClosed: "gateway-closed",
    GatewaySilent: "gateway-silent",
    MistypedArticle: "near-source",
    MistypedOption: "near-option",
    NewerArticle: "newer-article",
    NewerDatabase: "newer-database",
    NoArticles: "no-articles",
    NoApplicationTold: "no-application-told",
    NoConnection: "no-connection",
    NoPagesSecret: "no-pages-secret",
    NoSignInsLeft: "no-sign-ins",
    NotABackup: "not-a-backup",
    NotUtf8: "not-utf-8",
    PortTaken: "port-taken",
    SharedTitle: "shared-title",
    UnfitOption: "option-{what}",
    UnknownArticle: "unknown-source",
    UnknownCommand: "usage-command",
    UnknownFormer: "unknown-former",
    UnusableDatabase: "unusable-database",
    WrongSetting: "wrong-setting",
    WrongToken: "wrong-token",
}


def complain(sentence: str) -> None:
    """Say beside the output what went wrong."""
    print(f"pullquote: {sentence}", file=sys.stderr)


def explained(error: Exception, say: Phrasebook) -> str:
    """As `explanation`; a fault of ours is raised again."""
    sentence = explanation(error, say)
    if sentence is None:
        raise error
    return sentence


def explanation(error: Exception, say: Phrasebook) -> str | None:
    """The sentence for what a person can mend; None for a fault of ours."""
    match error:
        case FileExistsError(filename=str(name)):
            return say("file-exists", name=harmless_line(name))
        case FileNotFoundError(filename=str(name)):
            return say("file-missing", name=harmless_line(name))
        case PermissionError(filename=str(name)):
            return say("file-forbidden", name=harmless_line(name))
        case OSError(filename=str(name), strerror=str(reason)):
            return say("unreadable-file", name=harmless_line(name), reason=reason)
        case OSError(filename=None, errno=code) if code == ENOSPC:
            return say("output-unwritable")
        case UnknownCommand(command=command, near=near) if near:
            return say("near-command", command=harmless_line(command), near=near)
        case UnknownCommand(command=command) if not command.isalnum():
            return say("usage-question", command=harmless_line(command))
    return usage_sentence(error, say) or sentence_of(error, _PHRASES, say, _written)


def _written(name: str, value: Value) -> str | float:
    if isinstance(value, tuple):
        value = ", ".join(value)
    if name in ("code", "port"):
        return str(value)  # a number that is a name has no commas
    if not isinstance(value, str):
        return value
    return harmless_line(value).rstrip("." if name == "reason" else "")
