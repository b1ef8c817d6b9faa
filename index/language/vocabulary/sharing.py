"""Words and numbers that the vocabularies of many libraries have in common, each in memory once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from threading import Lock

MOST_WORDS = 100_000
"""Words that are remembered; then it begins anew, so that not every word ever met stays in memory."""
MOST_NUMBERS = 1 << 16
"""Numbers below this are shared; few vocabularies have more words."""

_words: dict[str, str] = {}
_numbers: list[int] = []
_lock = Lock()


def shared_words(words: Iterable[str]) -> list[str]:
    """The same words, as far as possible as strings that another text has already.

    Not by `sys.intern`: what it is given stays in memory for ever in Python 3.12.
    """
    if len(_words) > MOST_WORDS:
        _words.clear()
    return [_words.setdefault(word, word) for word in words]


def shared_numbers(first: int, end: int) -> Sequence[int]:
    """The numbers from ``first`` to before ``end``, as the same objects each time."""
    if end > MOST_NUMBERS:
        return range(first, end)
    with _lock:
        _numbers.extend(range(len(_numbers), end))
    return _numbers[first:end]
