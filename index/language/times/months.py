"""The months and the days of the week in all languages."""

from __future__ import annotations

from functools import cache, lru_cache

from index.language.folding import fold
from index.language.languages import language_codes, language_data

SHORTEST, ENDING = 3, 2
"""Letters of a month that is shortened, at the least, and of an ending that is not listed, at the most."""


@lru_cache(maxsize=4_096)  # lines of a letter and of a list begin with the same words
def is_month(word: str) -> bool:
    """Whether a word names a month in some language, perhaps shortened or with another ending.

    >>> [is_month(word) for word in ("März", "Sept.", "févr.", "since")]
    [True, True, True, False]
    """
    written = fold(word.rstrip("."))
    return len(written) >= SHORTEST and any(
        month.startswith(written) or (written.startswith(month) and len(written) - len(month) <= ENDING)
        for month in _months()
    )


@cache
def _months() -> frozenset[str]:
    known = map(language_data, language_codes())
    folded = (fold(month) for data in known for month in (*data.months, *data.date_months, *data.other_months))
    return frozenset(month for month in folded if len(month) >= SHORTEST)


@cache
def weekdays() -> tuple[str, ...]:
    """The days of the week in all languages."""
    known = map(language_data, language_codes())
    return tuple(dict.fromkeys(day for data in known for day in data.weekdays))
