"""What somebody was told of words that were checked, in the language in which all are told. Pure functions.

The words themselves are kept nowhere, so that they cannot be checked again: what the bot says around them is known by
what it would have said.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import partial

import discord
from discord.ui import Container, Item, LayoutView, Separator, TextDisplay

from bot.checking.views import QUOTED, verdict_line
from bot.locales import Phrasebook, languages, phrasebook
from bot.toolkit.components.buttons import items_of
from bot.toolkit.text_view import MessageView
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


def to_all_view(message: discord.Message, by: int, say: Phrasebook, *, is_hidden: bool) -> LayoutView:
    """What somebody was shown alone, for all to see, or for whoever wants to; and who shows it."""
    copies = (_copied(item, say) for item in items_of(message))
    by_whom = TextDisplay[LayoutView](f"-# {say('check-by', member=f'<@{by}>')}")
    return MessageView(Container(*filter(None, copies), by_whom, spoiler=is_hidden))


def _copied(item: Item[LayoutView], say: Phrasebook) -> Item[LayoutView] | None:
    """What all may see of a component, without the id by which it is known again."""
    if isinstance(item, TextDisplay):
        return TextDisplay(_translated(item.content, say))
    return Separator() if isinstance(item, Separator) else None


def _translated(text: str, say: Phrasebook) -> str:
    """A text that was said in any language in another one; what is quoted, and what is not known, as it is."""
    return "\n".join(line if line.startswith(QUOTED) else _translated_line(line, say) for line in text.split("\n"))


def _translated_line(line: str, say: Phrasebook) -> str:
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
