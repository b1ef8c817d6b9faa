"""Which language a text is written in."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

ENOUGH = 4_000
"""Characters looked at: a few paragraphs decide, and a whole book would take seconds."""

UNDETERMINED = "und"
"""ISO 639's code for a text without letters."""


_CODE = re.compile(r"([a-z]{2,3})(?:[-_].*)?", re.IGNORECASE | re.DOTALL)


def language_of(text: str, given: str | None) -> str:
    """The language that is ``given`` as a code or a locale (« fr-FR »), else the one the text is written in."""
    code = _CODE.fullmatch(given.strip()) if given else None
    return code[1].lower() if code else detect_language(text)


def detect_language(text: str) -> str:
    """The ISO 639-1 code of the language ``text`` is written in, or ``"und"``.

    Also where the model cannot be unpacked, which needs a place for temporary files.
    """
    sample = text[:ENOUGH]
    if not any(char.isalpha() for char in sample):
        return UNDETERMINED
    try:
        language, _ = _identifier().classify(sample)
    except OSError:
        return UNDETERMINED
    return str(language)


def unload_detection() -> None:
    """Let go of the model, which takes 75 megabytes; it is loaded again when a language is to be told."""
    _identifier.cache_clear()


@cache
def _identifier() -> LanguageIdentifier:
    # Imported and loaded on first use: the model takes half a second, and only reading needs it.
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE)
