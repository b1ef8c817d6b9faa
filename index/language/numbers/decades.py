"""Decades: « années 1990 », "1990s", "the 90s", « 90-е », 1990年代 are 90, as « années quatre-vingt-dix » are."""

from __future__ import annotations

import re

from index.language.language import Language
from index.language.shared_words import SHARED_WORDS

_BEHIND = "|".join(SHARED_WORDS["decades"]["behind"])
"""What stands behind the figures of a decade, in one language or another."""
_BEFORE = "|".join(f"(?<={re.escape(word)}[ ])" for word in SHARED_WORDS["decades"]["before"])
"""What stands before them."""
_YEARS = r"(?!\w|[-–]\d|[ ](?:à|a|do|tot)[ ]\d)"
"""Not between two years: « lata 1990–1995 »."""

DECADE = (
    rf"(?:19)?(?P<decade>[1-9]0)(?:{_BEHIND})(?!\w)|(?P<old_decade>(?:1[0-8]|20)\d0)(?:{_BEHIND})(?!\w)"
    rf"|(?:{_BEFORE})19(?P<tens>[1-9]0){_YEARS}"
)


def decade_words(known: Language, twenty: str) -> dict[str, str]:
    """The words for decades, where they are no forms of the tens: « Neunziger », « åttiotalet »."""
    tens = enumerate((twenty, *known.tens[:7]), 2)
    return {ten + ending: f"{place}0" for place, ten in tens for ending in known.decade_endings}
