"""Words that are looked for in texts of every language, whichever theirs is: `shared_words.toml`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from index.language.languages import headings


def _words(listed: str | Sequence[str]) -> tuple[str, ...]:
    return tuple(listed.split() if isinstance(listed, str) else listed)


_TABLES = headings(Path(__file__).with_suffix(".toml").read_text("utf-8"))
SHARED_WORDS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    table: {name: _words(listed) for name, listed in lists.items()} for table, lists in _TABLES.items()
}
"""By their table and their name in it."""
