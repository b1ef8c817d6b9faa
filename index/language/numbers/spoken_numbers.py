"""Numbers of several words, found in a text: "twenty-one", « quatre-vingt-dix-sept »."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

BETWEEN = r"[-\u2010\u2011\u00a0\ ]"
"""What parts the words of one number."""


def spoken_pattern(numbers: Iterable[str]) -> re.Pattern[str] | None:
    """Matches a number of several words: "twenty-one", « dix-neuf »; None where a language has none."""
    parted = [number.split() for number in numbers]
    return re.compile(rf"(?<!\w){_any_of(parted)}(?!\w)") if parted else None


def _any_of(phrases: Iterable[Sequence[str]]) -> str:
    """Matches one of some phrases, the longest that is there; what several begin with is compiled and tried once."""
    following: dict[str, list[Sequence[str]]] = {}
    for first, *others in phrases:
        following.setdefault(first, []).append(others)
    return f"(?:{'|'.join(first + _behind(others) for first, others in following.items())})"


def _behind(others: Sequence[Sequence[str]]) -> str:
    """Matches what follows the first word of some phrases, or nothing where one of them ends with it."""
    longer = [words for words in others if words]
    return f"(?:{BETWEEN}{_any_of(longer)}){'?' if len(longer) < len(others) else ''}" if longer else ""
