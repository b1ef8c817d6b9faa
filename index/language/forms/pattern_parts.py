"""What the patterns of forms are put together with."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

WordsOf = Mapping[str, Callable[[re.Match[str]], Sequence[str]]]
"""The words of a form, by the last group of its pattern."""


def with_parts(pattern: str, **parts: str) -> str:
    """A pattern with others where their names stand in capitals: braces would be the pattern's own."""
    return re.sub("|".join(parts), lambda name: parts[name[0]], pattern)


def any_of_longest(words: Iterable[str]) -> str:
    """Matches one of some words, the longest that is there; nothing where there are none."""
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True)) or "(?!)"
