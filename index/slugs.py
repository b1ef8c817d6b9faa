"""Titles as one types them: « Une antenne Starlink » is "une-antenne-starlink"."""

from __future__ import annotations

import hashlib
import unicodedata

import regex

LONGEST = 60
"""Characters."""
TELLING = 4
"""Characters at the end of a slug that was cut: they tell titles apart that begin alike."""

_WORDS = regex.compile(r"[\p{L}\p{M}\p{N}]+")
_THOUSANDS = regex.compile(r"(?<=\d),(?=\d)")
_SPOKEN = {"+": "plus", "#": "sharp"}
_AFTER_LETTER = regex.compile(r"(?<=[\p{L}\p{N}+#])[+#]")
"""In C++ and C#; before a letter, a hash marks a subject."""
_PICTURE = regex.compile(r"(?=[\u2190-\U0010ffff])\p{Extended_Pictographic}")


def slug_of(title: str) -> str:
    """A title's words in small letters, its combining marks kept; different titles have different slugs.

    >>> slug_of("C++ & C#"), slug_of("Fire 🔥")
    ('c-plus-plus-c-sharp', 'fire-fire')
    """
    spoken = _AFTER_LETTER.sub(lambda sign: f" {_SPOKEN[sign[0]]} ", _THOUSANDS.sub("", title))
    spoken = _PICTURE.sub(lambda picture: f" {unicodedata.name(picture[0], '')} ", spoken)
    slug = "-".join(_WORDS.findall(unicodedata.normalize("NFKC", spoken).lower()))
    return _cut(slug) if len(slug) > LONGEST else slug or "article"


def _cut(slug: str) -> str:
    """As many whole words as there is room for, and what tells them from others that begin so."""
    room = LONGEST - TELLING - 1
    beginning = slug[: room + 1].rpartition("-")[0] or slug[:room]
    return f"{beginning}-{hashlib.sha256(slug.encode(errors='surrogatepass')).hexdigest()[:TELLING]}"
