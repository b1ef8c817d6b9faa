"""Lines that say who wrote a text: « By Ada Finch », « Szerző: Ada Finch », « 김하늘 기자 »."""

from __future__ import annotations

import regex

from index.language.letters import is_lower
from index.readers.plain.lines.phrases import phrases_beside

_PHRASES = phrases_beside(__file__)
_INNER = "de|di|da|von|van|der|den|la|le|du|and|et|und|y|e|&"
_FIRST = r"[\p{Lu}\p{Lo}\p{Georgian}]"
_BY = regex.compile(
    r"(?:\L<writers>\s*[:：՝፦／・]\s*|(?:\L<before_by>\s+)?\L<by>\s*[:：]?\s+)"
    rf"(?P<name>(?:(?:{_FIRST}|@)[\p{{L}}\p{{M}}.’'-]*|(?:{_INNER}|,)\s?)(?:,?\s+(?:{_FIRST}[\p{{L}}\p{{M}}.’'-]*|{_INNER})){{0,7}})"
    r"|(?P<name>\p{Hangul}{2,4})\s기자",
    regex.IGNORECASE,
    writers=_PHRASES["writers"],
    by=_PHRASES["by"],
    before_by=_PHRASES["before_by"],
)


def author_of(text: str) -> str | None:
    """The name that follows « By »."""
    match = _BY.fullmatch(text)
    if match is None or text.startswith(("De ", "Di:", "Door:")):
        return None  # « De Witt », a name, « Di: Nudeln », a day, and "Door: Tom", who stands there
    words = match["name"].split()
    capitals = sum(not is_lower(word[:1]) for word in words)
    if text.startswith("de ") and (capitals < 2 or min(map(len, words)) < 2):
        return None  # « de Luxe », « de Madrid a Lobo »
    return match["name"] if capitals * 2 > len(words) and not is_lower(words[0][:1]) else None
