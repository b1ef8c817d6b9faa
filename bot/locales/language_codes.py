"""Which codes are those of languages."""

from __future__ import annotations

import re

_CODE = re.compile(r"([a-z]{2,3})([-_][a-z0-9]{2,8})*", re.IGNORECASE)


def is_language(code: str) -> bool:
    """Whether a code begins with a language that Unicode's CLDR knows, by this code or an older or longer one.

    >>> [is_language(code) for code in ("fr", "pt-BR", "tlh", "eng", "xx", "french")]
    [True, True, True, True, False, False]
    """
    # Imported here: Babel takes longer than answering.
    from babel import Locale
    from babel.core import get_global

    found = _CODE.fullmatch(code)
    if found is None:
        return False
    language = found[1].lower()
    return language in Locale("en").languages or language in get_global("language_aliases")
