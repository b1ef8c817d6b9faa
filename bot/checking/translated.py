"""What somebody was told of words that were checked, in the language in which all are told. Pure functions.

The words themselves are kept nowhere, so that they cannot be checked again: what the bot says around them is known by
what it would have said.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from bot.checking.views import QUOTED, verdict_line
from bot.locales import Phrasebook, languages, phrasebook
from index import Verdict

_NUMBER = re.compile(r"\d+(?:[.,\u00a0\u202f]\d{3})*")
_SEPARATOR = re.compile(r"\D")

_LINES: Mapping[int, Sequence[Callable[..., str]]] = {
    0: [
        *(partial(verdict_line, verdict) for verdict in Verdict),
        lambda say: f"-# {say('check-more', count=1)}",
    ],
    1: [
        lambda say, sentences: f"-# {say('check-cut', sentences=sentences)}",
        lambda say, count: f"-# {say('check-more', count=count)}",
    ],
    2: [
        lambda say, number, count: f"-# {say('place', number=number, count=count)}",
        lambda say, sentences, exact: say("check-counts", sentences=sentences, exact=exact),
    ],
    3: [
        lambda say, number, count, page: (
            f"-# {say('place', number=number, count=count)} · {say('file-page', page=page)}"
        ),
    ],
}
"""The lines that the bot says, by how many numbers there are in them."""


def translated(text: str, say: Phrasebook) -> str:
    """A text that was said in any language in another one; what is quoted, and what is not known, as it is."""
    return "\n".join(line if line.startswith(QUOTED) else _translated(line, say) for line in text.split("\n"))


def _translated(line: str, say: Phrasebook) -> str:
    """Whoever was told may have another language by now: each is tried."""
    found = (_said_again(line, phrasebook(language), say) for language in languages())
    return next(filter(None, found), line)


def _said_again(line: str, said: Phrasebook, say: Phrasebook) -> str | None:
    """A line in another language than that in which it was ``said``; None where it was not."""
    if (above := said("check-article")) and line.startswith(f"{above} "):
        return say("check-article") + line.removeprefix(above)
    numbers = [int(_SEPARATOR.sub("", number)) for number in _NUMBER.findall(line)]
    possible = _LINES.get(len(numbers), ())
    return next((each(say, *numbers) for each in possible if each(said, *numbers) == line), None)
