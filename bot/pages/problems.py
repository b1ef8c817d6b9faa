"""Why there is no page: errors that carry facts, with the status and the phrase of each."""

from __future__ import annotations

from dataclasses import dataclass

from bot.errors import PagesOff
from bot.locales import Phrasebook
from bot.toolkit.texts.text_limits import LONGEST_QUESTION, SHORTEST_QUESTION


class NoPage(Exception):
    """There is no page at this address."""


class LinkForged(Exception):
    """The bot has not signed this link, or not as it is."""


@dataclass(eq=False)
class LinkExpired(Exception):
    """The link was good for ``minutes``."""

    minutes: int


class ArticleRemoved(Exception):
    """The article of a link is not there any more."""


class ForeignHost(Exception):
    """The request names another host than this one: a page from elsewhere may have made it."""


@dataclass(eq=False)
class TooManyRequests(Exception):
    """``seconds`` is when to come back."""

    seconds: int


@dataclass(eq=False)
class UnfitQuestion(Exception):
    """What was sent as a question is too short or too long for one: it has ``shortest`` to ``longest`` characters."""

    shortest: int = SHORTEST_QUESTION
    longest: int = LONGEST_QUESTION


PROBLEMS: dict[type[Exception], tuple[int, str]] = {
    NoPage: (404, "page-unknown"),
    LinkForged: (403, "page-forged"),
    LinkExpired: (410, "page-expired"),
    ArticleRemoved: (410, "page-removed"),
    PagesOff: (403, "pages-off"),
    ForeignHost: (403, "page-unknown"),
    TooManyRequests: (429, "page-too-many"),
    UnfitQuestion: (400, "page-unfit-question"),
}
"""The status of HTTP and the phrase for each."""


def problem_of(error: Exception, say: Phrasebook) -> tuple[int, str]:
    """The status, and the sentence."""
    if type(error) not in PROBLEMS:
        return 500, say("page-failed")
    status, phrase = PROBLEMS[type(error)]
    return status, say(phrase, **vars(error))
