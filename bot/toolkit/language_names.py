"""What languages are called in the languages that the bot speaks."""

from __future__ import annotations

from babel import Locale, UnknownLocaleError

from bot.locales import Phrasebook
from index import UNDETERMINED


def language_name(code: str, say: Phrasebook) -> str:
    """The name of a language for a reader; its code, where it has none or is not known.

    >>> from bot.locales import phrasebook
    >>> [language_name(code, phrasebook("fr")) for code in ("ar", "en", "und", "tlh-x")]
    ['arabe', 'anglais', 'und', 'tlh-x']
    """
    if code == UNDETERMINED:  # of which Babel makes a likely language
        return code
    try:
        return Locale.parse(code, sep="-").get_display_name(say.language) or code
    except (UnknownLocaleError, ValueError):
        return code
