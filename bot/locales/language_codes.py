"""What somebody may write for a language: its code, or what it is called."""

from __future__ import annotations

import re
from functools import cache

from bot.folding import folded
from bot.locales import languages

_CODE = re.compile(r"([a-z]{2,3})([-_][a-z0-9]{2,8})*", re.IGNORECASE)


def language_code(written: str) -> str | None:
    """The code of a language: as it is written, or of its name in a language that we speak; None for what is neither.

    >>> [language_code(written) for written in ("pt-BR", "German", "allemand", "Deutsch", "Klingonese")]
    ['pt-BR', 'de', 'de', 'de', None]
    """
    return written if _is_code(written) else _names().get(folded(written.strip()))


def primary_code(code: str) -> str:
    """The language of a code, without its country or script.

    >>> primary_code("pt-BR")
    'pt'
    """
    return code.replace("_", "-").partition("-")[0].lower()


def _is_code(code: str) -> bool:
    """Whether it begins with a language that Unicode's CLDR knows, by this code or an older or longer one."""
    # Imported here and below: Babel takes longer than answering.
    from babel import Locale
    from babel.core import get_global

    found = _CODE.fullmatch(code)
    if found is None:
        return False
    language = found[1].lower()
    return language in Locale("en").languages or language in get_global("language_aliases")


@cache
def _names() -> dict[str, str]:
    """What languages are called, to their codes; where two are called the same, the shorter code is the one meant."""
    from babel import Locale

    called = [(folded(name), code) for spoken in languages() for code, name in Locale(spoken).languages.items()]
    return dict(sorted(called, key=lambda one: len(one[1]), reverse=True))
