"""Phrases that a module lists over several lines, apart by ``|``."""

from __future__ import annotations


def phrases_of(listed: str) -> list[str]:
    r"""Their words, as they stand in one line.

    >>> phrases_of("read also | lire\n  aussi")
    ['read also', 'lire aussi']
    """
    return [" ".join(phrase.split()) for phrase in listed.split("|")]
