"""Cues of subtitles that nobody says: who wrote them, and what the sites that share them advertise."""

from __future__ import annotations

import re
from collections.abc import Sequence

import regex

from index.language.letters import is_lower
from index.language.sentences.sentence_ends import FULL_STOPS
from index.readers.plain.lines.phrases import any_of, phrases_beside

_DOMAIN = "com|org|net|info|tv|link|me|io|cc|to|in|fr|de|es|it|pl|ru|nl|br|ro|hu|cz|gr|rs|hr"
_ADDRESS = re.compile(
    rf"(?:https?://|www\. ?)\S{{1,200}}|\b[\w-]{{2,40}}\.(?:{_DOMAIN})\b(?:/\S{{0,80}})?", re.IGNORECASE
)
_SUBTITLE_SITE = re.compile(
    "subs|subtit|osdb|titlovi|titulky|titrari|addic7ed|legend|napi|altyazi|caption|amara|yify|yts|felirat",
    re.IGNORECASE,
)
"""In the address of a site that shares subtitles."""
_PHRASES = {name: any_of(sorted(phrases, key=len, reverse=True)) for name, phrases in phrases_beside(__file__).items()}
_DONE = _PHRASES["done"]
_BY = rf"(?:{_PHRASES['by']})\b|[:：]"
_CREDIT = regex.compile(
    rf"""[\W_]{{0,9}}(?:(?:{_DONE})(?:[ ,&/+]|\band\b){{1,7}}){{0,4}}
    (?:(?:{_DONE})[ ]?(?:{_BY})|(?:{_PHRASES["before_name"]})[ ](?-i:\p{{Lu}}))""",
    regex.IGNORECASE | regex.VERBOSE,
)
"""What begins a cue that names who wrote, translated or timed the subtitles."""
_LONGEST = 160
_EDGE = 6
"""Cues at either end among which a credit is looked for; further inside, somebody may say as much."""
_TEXT_ENDS = (*FULL_STOPS, "?", "？", "؟", ",", ";", "،")
_ENDS_IN_YEAR = re.compile(r"\b(?:19|20)\d\d\W{0,3}$")
_WORD = regex.compile(r"\p{L}[\p{L}\p{M}’'.-]*")
_LONG_WORD = 4
_MOST_SMALL = 0.5
"""The share of the longer words behind a credit that begin small; names do not."""


def credits_among(cues: Sequence[str]) -> set[int]:
    """The places of the cues that are credits or advertisements; each is given with its lines put together."""
    edges = {*range(_EDGE), *range(len(cues) - _EDGE, len(cues))}
    return {at for at, cue in enumerate(cues) if _is_advertisement(cue) or (at in edges and _is_credit(cue))}


def _is_advertisement(cue: str) -> bool:
    address = _ADDRESS.search(cue)
    if address is None or len(cue) > _LONGEST or cue.endswith(_TEXT_ENDS):
        return False
    around = cue[: address.start()] + cue[address.end() :]
    return not any(map(str.isalnum, around)) or bool(_SUBTITLE_SITE.search(address[0]) or _CREDIT.match(cue))


def _is_credit(cue: str) -> bool:
    credit = _CREDIT.match(cue)
    if credit is None or len(cue) > _LONGEST or cue.endswith(_TEXT_ENDS) or is_lower(cue[:1]):
        return False
    if _ENDS_IN_YEAR.search(cue):
        return True
    words = [word for word in _WORD.findall(cue[credit.end() :]) if len(word) >= _LONG_WORD]
    return len(words) == 1 or sum(is_lower(word[0]) for word in words) <= _MOST_SMALL * len(words)
