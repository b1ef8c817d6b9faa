"""What can be chosen by its number or by its words: a pin by its question, a passage of an article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from discord.app_commands import Choice

from bot.folding import folded
from bot.shortening import is_visible, shortened
from bot.toolkit.components.article_choices import LONGEST, MOST


class TextChoice(NamedTuple):
    number: int
    words: str


def matching_choices(choices: Iterable[TextChoice], typed: str) -> list[Choice[str]]:
    """Those whose number begins with what is ``typed``, or whose words have it."""
    matching = islice(_matching(choices, typed), MOST)
    return [Choice(name=shortened(f"{one.number} · {one.words}", LONGEST), value=str(one.number)) for one in matching]


def chosen_number(choices: Iterable[TextChoice], typed: str) -> int | None:
    """What was chosen, or typed without choosing: a number, or words that only one has; None if it is not clear."""
    if not is_visible(typed):
        return None  # although all words have it, and there may be only one to choose
    typed = typed.strip()
    if typed.isdecimal():
        return next((number for number, _ in choices if number == int(typed)), None)
    matching = list(islice(_matching(choices, typed), 2))
    return matching[0].number if len(matching) == 1 else None


def _matching(choices: Iterable[TextChoice], typed: str) -> Iterator[TextChoice]:
    wanted = folded(typed).strip()
    for one in choices:
        if str(one.number).startswith(wanted) or wanted in folded(one.words):
            yield one
