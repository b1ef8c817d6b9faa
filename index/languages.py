"""What an analyser must know of each language. Data, not code."""

from __future__ import annotations

from dataclasses import dataclass

_FRENCH_ELISIONS = "c d j l m n qu s t jusqu lorsqu puisqu quoiqu presqu quelqu"
_ITALIAN_ELISIONS = "l d c m n s t v un all dall dell nell sull coll quell quest bell sant"


@dataclass(frozen=True, slots=True)
class Language:
    """``stemmer`` is Snowball's name for the language.

    ``elisions`` are words that lean on the next one (l’Ukraine), ``enclitics`` on the one before (Musk’s),
    each with an apostrophe between.
    """

    stemmer: str | None = None
    elisions: frozenset[str] = frozenset()
    enclitics: frozenset[str] = frozenset()


def _language(stemmer: str, *, elisions: str = "", enclitics: str = "") -> Language:
    return Language(stemmer, frozenset(elisions.split()), frozenset(enclitics.split()))


UNKNOWN = Language()

LANGUAGES: dict[str, Language] = {
    "ar": _language("arabic"),
    "ca": _language("catalan", elisions="d l m n s t"),
    "cs": _language("czech"),
    "da": _language("danish"),
    "de": _language("german"),
    "el": _language("greek"),
    "en": _language("english", enclitics="s t d m ll re ve"),
    "eo": _language("esperanto"),
    "es": _language("spanish"),
    "et": _language("estonian"),
    "eu": _language("basque"),
    "fa": _language("persian"),
    "fi": _language("finnish"),
    "fr": _language("french", elisions=_FRENCH_ELISIONS),
    "ga": _language("irish", elisions="b d m"),
    "hi": _language("hindi"),
    "hu": _language("hungarian"),
    "hy": _language("armenian"),
    "id": _language("indonesian"),
    "it": _language("italian", elisions=_ITALIAN_ELISIONS),
    "lt": _language("lithuanian"),
    "nb": _language("norwegian"),
    "ne": _language("nepali"),
    "nl": _language("dutch"),
    "nn": _language("norwegian"),
    "no": _language("norwegian"),
    "pl": _language("polish"),
    "pt": _language("portuguese"),
    "ro": _language("romanian"),
    "ru": _language("russian"),
    "sr": _language("serbian"),
    "st": _language("sesotho"),
    "sv": _language("swedish"),
    "ta": _language("tamil"),
    "tr": _language("turkish"),
    "yi": _language("yiddish"),
}
