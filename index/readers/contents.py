"""Tables of contents, lists of pictures and first sections, whatever the file's format: what they are called."""

from __future__ import annotations

import regex

from index.language.folding import fold
from index.readers.plain.lines.phrases import phrases_beside

TABLE_OF_CONTENTS = "table of contents"
"""What is left out."""
LONGEST = 80
"""Characters of a title at the most."""

_HIDE = regex.compile(r"\s?\[\w{3,12}\]\W*$")
"""What a wiki's pages have behind « Contents »: « [hide] »."""
_MARKS = regex.compile(r"^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$")
_NUMBER = regex.compile(r"^[^\p{L}\p{M}]+")


def _plain(title: str) -> str:
    return " ".join(fold(_MARKS.sub("", title)).split())


_TITLES = {name: frozenset(map(_plain, phrases)) for name, phrases in phrases_beside(__file__).items()}


def is_contents_title(text: str) -> bool:
    """Whether a line stands above a table of contents.

    >>> is_contents_title("** TABLE DES MATIERES **"), is_contents_title("The contents of the box")
    (True, False)
    """
    return len(text) <= LONGEST and _plain(_HIDE.sub("", text)) in _TITLES["contents"]


def is_pictures_title(text: str) -> bool:
    """Whether a line stands above a list of a book's pictures, with the pages that they are on."""
    return len(text) <= LONGEST and _plain(text) in _TITLES["pictures"]


def is_first_section(heading: str) -> bool:
    """Whether a heading is what a text begins with, and what none is called: « 1. Introduction »."""
    return len(heading) <= LONGEST and _plain(_NUMBER.sub("", heading)) in _TITLES["first_sections"]
