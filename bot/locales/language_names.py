"""What languages are called, in those that the bot speaks; and which are not a question's."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache

from bot.folding import folded
from bot.locales import Phrasebook, languages
from index import UNDETERMINED, Article, ParsedQuestion

NAMED = 3
"""Languages that are named at once."""

_CODE = re.compile(r"([a-z]{2,3})([-_][a-z0-9]{2,8})*", re.IGNORECASE)

# Babel is imported where it is used: that takes longer than answering.


def language_name(code: str, say: Phrasebook) -> str:
    """The name of a language for a reader; its code, where it has none or is not known.

    >>> from bot.locales import phrasebook
    >>> [language_name(code, phrasebook("fr")) for code in ("ar", "en", "und", "tlh-x")]
    ['arabe', 'anglais', 'und', 'tlh-x']
    """
    from babel import Locale, UnknownLocaleError

    if code == UNDETERMINED:  # of which Babel makes a likely language
        return code
    try:
        return Locale.parse(code, sep="-").get_display_name(say.language) or code
    except (UnknownLocaleError, ValueError):
        return code


def language_code(written: str) -> str | None:
    """The code of a language: as it is written, or of its name in a language that we speak; None for what is neither.

    >>> [language_code(written) for written in ("pt-BR", "German", "allemand", "Deutsch", "Klingonese")]
    ['pt-BR', 'de', 'de', 'de', None]
    """
    return written if _is_code(written) else _codes().get(folded(written.strip()))


def primary_code(code: str) -> str:
    """The language of a code, without its country or script.

    >>> primary_code("pt-BR")
    'pt'
    """
    return code.replace("_", "-").partition("-")[0].lower()


def languages_apart(question: ParsedQuestion, articles: Iterable[Article]) -> tuple[str, ...]:
    """The languages of articles none of which is the question's, the most frequent first; none where any may be."""
    counts = Counter(article.language for article in articles)
    if UNDETERMINED in question.languages or UNDETERMINED in counts or any(one in counts for one in question.languages):
        return ()
    return tuple(code for code, _ in counts.most_common(NAMED))


def languages_hint(codes: Iterable[str], say: Phrasebook) -> str:
    """In which languages to ask instead."""
    names = [language_name(code, say) for code in codes]
    return say("nothing-languages", count=len(names), languages=", ".join(names))


def _is_code(code: str) -> bool:
    """Whether it begins with a language that Unicode's CLDR knows, by this code or an older or longer one."""
    from babel import Locale
    from babel.core import get_global

    found = _CODE.fullmatch(code)
    if found is None:
        return False
    language = found[1].lower()
    return language in Locale("en").languages or language in get_global("language_aliases")


@cache
def _codes() -> dict[str, str]:
    """Those of what languages are called; where two are called the same, the shorter one is meant."""
    from babel import Locale

    called = [(folded(name), code) for spoken in languages() for code, name in Locale(spoken).languages.items()]
    return dict(sorted(called, key=lambda one: len(one[1]), reverse=True))
