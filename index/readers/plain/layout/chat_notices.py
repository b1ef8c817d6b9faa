"""What programs write into a chat that is exported, in the place of pictures and of what was taken back."""

from __future__ import annotations

import regex

from index.readers.plain.lines.phrases import phrases_beside

_NOTICES = frozenset(phrases_beside(__file__)["notices"])
_AROUND = regex.compile(r"^[\p{Cf}\s]+|[\p{Cf}\s]+$")


def is_notice(words: str) -> bool:
    """Whether a turn is nothing but what stands for a picture or a message taken back."""
    return _AROUND.sub("", words).casefold() in _NOTICES
