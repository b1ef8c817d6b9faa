"""Slugs: titles as one types them."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Collection

LONGEST = 60
_DIGEST = 6
"""Hexadecimal digits that tell long titles apart which begin alike."""

_SIGNS = {"+": "plus", "#": "sharp"}
_SIGNS_OF_A_NAME = re.compile(r"(?<=\w)[+#]+")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d)")
_FIRST_PICTURE = 0x2600
"""Signs from here on are pictures, which have names; before it stand arrows, frames and trade marks."""


def slug_of(title: str) -> str:
    """Letters with their marks, digits, and names of pictures, with hyphens between.

    >>> slug_of("Une antenne Starlink"), slug_of("C++"), slug_of("C#"), slug_of("🐝")
    ('une-antenne-starlink', 'c-plus-plus', 'c-sharp', 'honeybee')
    """
    text = _THOUSANDS.sub("", unicodedata.normalize("NFKC", title).lower())
    text = _SIGNS_OF_A_NAME.sub(lambda found: "".join(f" {_SIGNS[sign]} " for sign in found[0]), text)
    slug = "-".join("".join(map(_part, text)).split())
    return _shortened(slug) or "article"


def free_slug(slug: str, taken: Collection[str]) -> str:
    """The slug, or with a number after it where another article has it.

    >>> free_slug("faq", {"faq", "faq-2"})
    'faq-3'
    """
    number, free = 1, slug
    while free in taken:
        number += 1
        free = f"{slug}-{number}"
    return free


def _part(char: str) -> str:
    """What a slug has of a character: itself, its name between spaces, or a space."""
    kind = unicodedata.category(char)
    is_variation = "\ufe00" <= char <= "\ufe0f"
    if kind[0] in "LN" or (kind[0] == "M" and not is_variation):
        return char
    if is_variation or kind == "Cf":  # how a picture or a letter is drawn, and nothing that parts words
        return ""
    if kind == "So" and ord(char) >= _FIRST_PICTURE:
        return f" {'-'.join(unicodedata.name(char, '').lower().split())} "
    return " "


def _shortened(slug: str) -> str:
    """Cut between words where it is too long for one to type."""
    if len(slug) <= LONGEST:
        return slug
    beginning = slug[: LONGEST - _DIGEST - 1]
    beginning = beginning.rpartition("-")[0] or beginning
    return f"{beginning}-{hashlib.sha256(slug.encode(errors='replace')).hexdigest()[:_DIGEST]}"
