"""Who wrote a page: the names that it says, without what is no name."""

from __future__ import annotations

import re

from index.readers.plain.lines.phrases import any_of, phrases_beside

_ADDRESS = re.compile(r"\bhttps?\b|\bwww\b", re.IGNORECASE)
_APART = re.compile(r"[;|]|(?<=\w) » .*")
_PHRASES = phrases_beside(__file__)
_BY, _AUTHOR, _AUTHOR_ALONE, _PICTURES, _PICTURED_BY, _BUTTONS = (
    any_of(sorted(_PHRASES[name], key=len, reverse=True))
    for name in ("by", "author", "author_alone", "pictures", "pictured_by", "buttons")
)
_LABEL = re.compile(rf"(?:{_BY})\s*[:：]?\s+|(?:{_AUTHOR})\s*[:：]\s*|(?:{_AUTHOR_ALONE})\s+(?=\w)", re.IGNORECASE)
_NO_NAMES = frozenset(_PHRASES["no_names"])
"""What stands where a name would."""
_DEGREES = frozenset(_PHRASES["degrees"])
"""What stands behind a name and a comma, in small letters."""
_PICTURED = re.compile(rf"(?:{_PICTURES})\s*(?:{_PICTURED_BY}|[:：])\s", re.IGNORECASE)
"""Who took the pictures wrote nothing."""
_DOMAINS = frozenset({"com", "org", "net"})
_DAYS = frozenset(_PHRASES["days"])
"""Words of dates that stand behind names; May is a name."""
_AFTER = re.compile(
    rf"\s+(?:(?:{_BUTTONS})$"
    r"|(?:(?:read |view |see )?(?:more|all) (?:stories|articles|posts|from|by)\b).*)",
    re.IGNORECASE,
)
_PUNCTUATION = " ,;:–—-·|"
_LONGEST = 80


def author_of(told: str | None, site: str | None = None) -> str | None:
    """Who that is; the ``site`` is none of several.

    >>> author_of("Laura June Topolsky July; MA; LAURA JUNE TOPOLSKY")
    'Laura June Topolsky'
    >>> author_of("Follow Author") is None
    True
    """
    told = " ".join((told or "").split())
    names: dict[str, str] = {}
    # An address that stands behind the name is taken for more names.
    for told_name in _APART.split(_ADDRESS.split(told, maxsplit=1)[0]):
        name = "" if _PICTURED.match(told_name.strip()) else _name(told_name)
        if name and not (names and name.replace(".", "").casefold() in _DEGREES):
            names.setdefault(name.casefold(), name)
    if len(names) > 1:
        names.pop((site or "").casefold(), None)
    return "; ".join(names.values()) or None


def _name(words: str) -> str:
    """A name, or nothing: behind it, the day may stand on which it was written."""
    words = words.strip(_PUNCTUATION)
    label = _LABEL.match(words)
    pieces = _without_address(words[label.end() if label else 0 :].strip(_PUNCTUATION).split())
    while len(pieces) > 2 and _is_day(pieces[-1]):
        pieces.pop()
    name = " ".join(pieces)
    name = name if name.casefold() in _NO_NAMES else _AFTER.sub("", name).strip(_PUNCTUATION)
    is_name = any(map(str.isalpha, name)) and len(name) <= _LONGEST and name.casefold() not in _NO_NAMES
    return name if is_name and not (len(pieces) == 1 and _is_day(name)) else ""


def _without_address(pieces: list[str]) -> list[str]:
    """The words without « ada marrow com », of which the signs were taken for spaces."""
    domain = next((n for n, piece in enumerate(pieces) if n and piece.casefold() in _DOMAINS), 0)
    if not domain:
        return pieces
    above = domain - 1
    while above and pieces[above - 1].islower():
        above -= 1
    return pieces[:above]


def _is_day(word: str) -> bool:
    word = word.strip(_PUNCTUATION + ".").casefold()
    return word.isdecimal() or word in _DAYS
