"""What somebody was told of words that were checked, in the language in which all are told. Pure functions.

The words themselves are kept nowhere, so that they cannot be checked again: what the bot says around them is known by
what it would have said to the one person.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from inspect import signature

from bot.checking.views import QUOTED, VERDICTS
from bot.locales import Phrasebook

_NUMBER = re.compile(r"\d+(?:[.,\u00a0\u202f]\d{3})*")
_SEPARATOR = re.compile(r"\D")

_LINES: list[Callable[..., str]] = [
    *(lambda say, line=line: f"{line[0]} **{say(line[1])}**" for line in VERDICTS.values()),
    lambda say, number, count: f"-# {say('place', number=number, count=count)}",
    lambda say, number, count, page: f"-# {say('place', number=number, count=count)} · {say('file-page', page=page)}",
    lambda say, sentences, exact: say("check-counts", sentences=sentences, exact=exact),
    lambda say, sentences: f"-# {say('check-cut', sentences=sentences)}",
    lambda say, count: f"-# {say('check-more', count=count)}",
    lambda say: f"-# {say('check-more', count=1)}",
]
"""The lines that the bot says, of the numbers in them."""


def translated(text: str, said: Phrasebook, say: Phrasebook) -> str:
    """A text that was ``said`` in one language in another one; what is quoted, and what is not known, as it is."""
    return "\n".join(line if line.startswith(QUOTED) else _translated(line, said, say) for line in text.split("\n"))


def _translated(line: str, said: Phrasebook, say: Phrasebook) -> str:
    if (above := said("check-article")) and line.startswith(f"{above} "):
        return say("check-article") + line.removeprefix(above)
    numbers = [int(_SEPARATOR.sub("", number)) for number in _NUMBER.findall(line)]
    possible = (each for each in _LINES if len(_numbers_of(each)) == len(numbers))
    return next((each(say, *numbers) for each in possible if each(said, *numbers) == line), line)


def _numbers_of(line: Callable[..., str]) -> list[str]:
    return [name for name in signature(line).parameters if name not in ("say", "line")]
