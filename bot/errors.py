"""The errors of the bot, and those that the terminal tells too; each carries facts, the words are found elsewhere."""

from dataclasses import dataclass
from typing import Literal


class NoWords(Exception):
    """There are no words to check."""


@dataclass(eq=False)
class UnusableDatabase(Exception):
    """The database cannot be opened, read or written. ``place`` is its file, or its address without the password."""

    place: str
    reason: str


@dataclass(eq=False)
class DamagedArticle(Exception):
    """What is stored of an article is not what was put there."""

    title: str


class DamagedSetting(Exception):
    """What is stored of a setting is none of its values."""


class ServerBlocked(Exception):
    """The operator lets the bot do nothing in this server."""


Reach = Literal["channel", "articles", "server", "management"]
"""How far an act reaches: a channel, articles that are new, the whole server, or who rules there and what is kept at
all."""


@dataclass(eq=False)
class NotModerator(Exception):
    """This is for moderators of what the act reaches.

    Where the bot is no member of the server, it ``sees_roles`` none but those that were chosen.
    """

    reach: Reach = "server"
    sees_roles: bool = True


class NotTheirs(Exception):
    """This is for whoever asked for it, and for moderators of the channel."""


class ServerUnknown(Exception):
    """Discord has not told yet who may do what in the server: the bot has just signed in."""


@dataclass(eq=False)
class NotAsker(Exception):
    """Questions are for members with a ``role``; ``is_told`` where that was said in public a while ago."""

    role: int
    is_told: bool = False


@dataclass(eq=False)
class UnwritableChannel(Exception):
    """The bot may not write in the channel; ``rights`` are those that it lacks."""

    rights: tuple[str, ...]


class NotAnAnswer(Exception):
    """The message is no answer of the bot's."""


class AnswerGone(Exception):
    """What an answer quotes has been changed or removed since."""


class OutOfReach(Exception):
    """The message can be reached no more from what was opened below it."""


class QuestionGone(Exception):
    """The message that shows the question of an answer is gone, or was edited since."""


class QuestionSettled(Exception):
    """The question is not on the moderators' list any more."""


class OnlyHere(Exception):
    """Whoever presses may not write in the channel, and shows nothing to all there."""


class NotTaken(Exception):
    """Discord did not take what was to be shown; what it tells of may be done."""


class NoArticles(Exception):
    """There is nothing to ask here."""


class Overloaded(Exception):
    """More is asked than can be answered before Discord stops waiting, or opens no form any more."""


@dataclass(eq=False)
class TooManyQuestions(Exception):
    """``seconds`` is when to come back; ``is_told`` where that was said and the time is not over."""

    seconds: int
    is_told: bool = False


@dataclass(eq=False)
class SharedTitle(LookupError):
    """Several articles are called ``title``; ``slugs`` are theirs."""

    title: str
    slugs: tuple[str, ...]


@dataclass(eq=False)
class KnownArticle(Exception):
    """There is an article by this name already; ``title`` is what it is called."""

    title: str


@dataclass(eq=False)
class SameText(Exception):
    """What is called ``name`` has the same text as the article or file ``other``, which was there before."""

    name: str
    other: str


@dataclass(eq=False)
class OverLimit(Exception):
    """A server may have no more than ``limit`` of ``what``, or a pin of its questions."""

    what: Literal["articles", "passages", "megabytes", "questions", "pins", "pinned-megabytes"]
    limit: float


@dataclass(eq=False)
class UnfitOption(Exception):
    """What was given for ``what`` is none."""

    what: Literal[
        "title",
        "language",
        "url",
        "slug",
        "several",
        "nothing",
        "nightly",
        "message",
        "message-link",
        "here",
        "threads",
        "file",
        "stream",
    ]


class NoEncoder(Exception):
    """The encoder that finds across languages is not installed."""


@dataclass(eq=False)
class NotDownloaded(Exception):
    """Discord did not hand over the file ``name``."""

    name: str


FetchFailure = Literal[
    "address", "private", "robots", "redirects", "large", "slow", "status", "unreachable", "broken", "script"
]


@dataclass(eq=False)
class NotFetched(Exception):
    """What is at the address ``name`` could not be fetched; ``status`` is what HTTP said where that is the reason."""

    name: str
    reason: FetchFailure
    status: int = 0


@dataclass(eq=False)
class ReadingTooLong(Exception):
    """The file ``name`` takes more time to read than any file may."""

    name: str


@dataclass(eq=False)
class ReadingTooLarge(Exception):
    """The file ``name`` takes more memory to read than any file may, or becomes too long a text."""

    name: str


@dataclass(eq=False)
class ReadingFailed(Exception):
    """The file ``name`` ended its reader: it is broken, or nested too deeply."""

    name: str


class DraftGone(Exception):
    """What waited to be added is no longer there: its time is over, or the bot was started again."""


class ArticleChanged(Exception):
    """The article that was shown has another text by now, or is gone."""


class FormerGone(Exception):
    """What an article was before a change is no longer kept: its time is over, it had to make room, or it is back."""


@dataclass(eq=False)
class UnknownPin(Exception):
    """The server has no pin of this number."""

    number: int


@dataclass(eq=False)
class NotAnExport(Exception):
    """The file ``name`` is none that an export of ours wrote."""

    name: str


class ImportGone(Exception):
    """What waited to be imported is no longer there: its time is over, or the bot was started again."""


class ServerChanged(Exception):
    """Others change the server so often that nothing could be based on what it has."""


class LastQuestion(Exception):
    """A pin is pinned for one question at least."""


class PassageChanged(Exception):
    """Other words stand there by now."""


class UnknownParagraph(Exception):
    """The article has no such paragraph, or several that might be meant."""


class NoMessageLink(Exception):
    """This is not the link of a message."""


class UnknownMessage(Exception):
    """There is no such message in the server, or not for whoever asks."""


@dataclass(eq=False)
class HiddenMessage(Exception):
    """The bot may not read the message, for want of these ``rights``, by their names in discord.py."""

    rights: tuple[str, ...]


class NoMember(Exception):
    """The bot is no member of the server, and so may not read its messages."""


class PagesOff(Exception):
    """A server, or the operator, does not let articles be opened as pages."""
