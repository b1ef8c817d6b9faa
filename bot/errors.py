"""The few errors of the bot and the terminal; each carries facts, the words are found elsewhere."""

from typing import Literal


class NoWords(Exception):
    """There are no words to check."""


class EmptyQuestion(Exception):
    """There is nothing but white space in it."""


class UnusableDatabase(Exception):
    """The database cannot be opened, read or written. ``place`` is its file, or its address without the password."""

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(f"{place}: {reason}")
        self.place = place
        self.reason = reason


class NewerDatabase(Exception):
    """A later version of Pullquote has migrated this database."""

    def __init__(self, place: str) -> None:
        super().__init__(place)
        self.place = place


class DamagedArticle(Exception):
    """What is stored of an article is not what was put there."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.title = title


class DamagedSetting(Exception):
    """What is stored of a setting is none of its values."""


class DatabaseInUse(Exception):
    """The database holds what would be lost."""

    def __init__(self, place: str) -> None:
        super().__init__(place)
        self.place = place


class NotABackup(Exception):
    """The file is none of Pullquote's databases."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class WrongSetting(Exception):
    """``name`` has a value that cannot be; ``reason`` does not repeat it, for it may be a secret."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"{name}: {reason}")
        self.name = name
        self.reason = reason


class WrongToken(Exception):
    """Discord does not know this token."""


class NoConnection(Exception):
    """Discord cannot be reached."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class ServerBlocked(Exception):
    """The operator lets the bot do nothing in this server."""


class NoSignInsLeft(Exception):
    """Discord lets a bot sign in so often a day: ``needed`` are the shards, ``seconds`` when there are more again."""

    def __init__(self, remaining: int, needed: int, seconds: float) -> None:
        super().__init__(remaining, needed, seconds)
        self.remaining = remaining
        self.needed = needed
        self.seconds = seconds


class GatewayClosed(Exception):
    """Discord closed the gateway for a reason that coming back does not mend; ``code`` says which."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


class PortTaken(Exception):
    """The bot cannot listen on this ``port``."""

    def __init__(self, port: int, reason: str) -> None:
        super().__init__(port, reason)
        self.port = port
        self.reason = reason


class GatewaySilent(Exception):
    """The gateway has been out of reach for longer than waiting helps."""


Reach = Literal["channel", "articles", "server", "management"]
"""How far an act reaches: a channel, articles that are new, the whole server, or who rules there and what is kept at
all."""


class NotModerator(Exception):
    """This is for moderators of what the act reaches."""

    def __init__(self, reach: Reach = "server") -> None:
        super().__init__(reach)
        self.reach = reach


class NotAsker(Exception):
    """Questions are for members with a ``role``; ``is_told`` where that was said in public a while ago."""

    def __init__(self, role: int, is_told: bool = False) -> None:
        super().__init__(role)
        self.role = role
        self.is_told = is_told


class UnwritableChannel(Exception):
    """The bot may not write in the channel; ``rights`` are those that it lacks."""

    def __init__(self, rights: tuple[str, ...]) -> None:
        super().__init__(rights)
        self.rights = rights


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
    """More is asked than can be answered before Discord stops waiting."""


class TooManyQuestions(Exception):
    """``seconds`` is when to come back; ``is_told`` where that was said and the time is not over."""

    def __init__(self, seconds: int, is_told: bool = False) -> None:
        super().__init__(seconds)
        self.seconds = seconds
        self.is_told = is_told


class KnownArticle(Exception):
    """There is an article by this name already; ``title`` is what it is called."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.title = title


class OverLimit(Exception):
    """A server may have no more than ``limit`` of ``what``, or a pin of its questions."""

    def __init__(self, what: Literal["articles", "passages", "megabytes", "questions"], limit: float) -> None:
        super().__init__(f"{what}: {limit}")
        self.what = what
        self.limit = limit


class UnfitOption(Exception):
    """What was given for ``what`` is none."""

    def __init__(
        self, what: Literal["title", "language", "url", "slug", "several", "nothing", "nightly", "message", "here"]
    ) -> None:
        super().__init__(what)
        self.what = what


class MistypedArticle(Exception):
    """No article goes by ``chosen``; the one of the slug ``near`` nearly does."""

    def __init__(self, chosen: str, near: str) -> None:
        super().__init__(chosen, near)
        self.chosen = chosen
        self.near = near


class SharedTitle(LookupError):
    """Several articles are called ``title``; ``slugs`` are theirs."""

    def __init__(self, title: str, slugs: tuple[str, ...]) -> None:
        super().__init__(title, slugs)
        self.title = title
        self.slugs = slugs


class NoEncoder(Exception):
    """The encoder that finds across languages is not installed."""


class NotDownloaded(Exception):
    """Discord did not hand over the file ``name``."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


FetchFailure = Literal[
    "address", "private", "robots", "redirects", "large", "slow", "status", "unreachable", "broken", "script"
]


class NotFetched(Exception):
    """What is at ``address`` could not be fetched; ``status`` is what HTTP said where that is the reason."""

    def __init__(self, address: str, reason: FetchFailure, status: int = 0) -> None:
        super().__init__(address, reason, status)
        self.address = address
        self.reason = reason
        self.status = status


class ReadingTooLong(Exception):
    """The file ``name`` takes more time to read than any file may."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class ReadingTooLarge(Exception):
    """The file ``name`` takes more memory to read than any file may, or becomes too long a text."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class ReadingFailed(Exception):
    """The file ``name`` ended its reader: it is broken, or nested too deeply."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class DraftGone(Exception):
    """What waited to be added is no longer there: its time is over, or the bot was started again."""


class ArticleChanged(Exception):
    """The article that was shown has another text by now, or is gone."""


class FormerGone(Exception):
    """What an article was before a change is no longer kept: its time is over, it had to make room, or it is back."""


class UnknownFormer(Exception):
    """Nothing that can be brought back goes by ``chosen``."""

    def __init__(self, chosen: str) -> None:
        super().__init__(chosen)
        self.chosen = chosen


class UnknownPin(Exception):
    """The server has no pin of this number."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


class NotAnExport(Exception):
    """The file ``name`` is none that an export of ours wrote."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


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


class HiddenMessage(Exception):
    """The bot may not read the message, for want of these ``rights``, by their names in discord.py."""

    def __init__(self, rights: tuple[str, ...]) -> None:
        super().__init__(*rights)
        self.rights = rights


class PagesOff(Exception):
    """A server, or the operator, does not let articles be opened as pages."""


class NoPagesSecret(Exception):
    """Pages are to be served, and there is nothing to sign their links with."""
