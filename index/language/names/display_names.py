"""Names of places, languages, months and days of the week in one language, and as others have them, by CLDR."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache

from index.language.languages import language_codes, language_data
from index.language.tokens import Term, analyser

LONGEST = 4
"""Words of a name that is looked for, at most: « République démocratique du Congo »."""
LANGUAGES_CACHED = 16
"""Languages whose names are kept; those of one take half a megabyte."""
TEXTS_CACHED = 16
"""Questions whose names are kept: each is put to the articles of several languages."""


def translated(text: str, source: str, target: str, is_known: Callable[[str], bool]) -> str:
    """A text in the language ``source`` with its names as ``target`` has them, where these alone are known.

    >>> translated("Who rules the United Kingdom?", "en", "fr", lambda name: name == "Royaume-Uni")
    'Who rules the Royaume-Uni?'
    """
    written, at = "", 0
    for start, end, names in _found(text, source):
        theirs = _names(target)
        other = next((theirs[name] for name in names if name in theirs and is_known(theirs[name])), "")
        if other and not is_known(text[start:end]):
            written, at = written + text[at:start] + other, end
    return written + text[at:]


@lru_cache(TEXTS_CACHED)
def _found(text: str, language: str) -> Sequence[tuple[int, int, Sequence[str]]]:
    """Where names begin and end in a text, and what CLDR calls them; the longest ones, one after the other."""
    terms, known_by = analyser(language).terms(text), _known_by(language)
    found = []
    at = 0
    while at < len(terms):
        length, names = next(_beginning_at(terms[at : at + LONGEST], known_by), (1, ()))
        if names:
            found.append((terms[at].start, terms[at + length - 1].end, names))
        at += length
    return found


def _beginning_at(
    terms: Sequence[Term], known_by: Mapping[tuple[str, ...], Sequence[str]]
) -> Iterator[tuple[int, Sequence[str]]]:
    for length in range(len(terms), 0, -1):
        if names := known_by.get(tuple(term.key for term in terms[:length])):
            yield length, names


@lru_cache(LANGUAGES_CACHED)
def _names(language: str) -> Mapping[str, str]:
    """The names of a language by what CLDR calls them."""
    return dict(_of(language))


@lru_cache(LANGUAGES_CACHED)
def _known_by(language: str) -> Mapping[tuple[str, ...], Sequence[str]]:
    """The reverse, by the stems of their words: those of « Russie » are those of « russe »."""
    analyse, data = analyser(language), language_data(language)
    excluded = data.function_words.union(data.yes_no)
    known_by: dict[tuple[str, ...], list[str]] = {}
    for name, one in _names(language).items():
        if one.casefold() not in excluded:  # “May I?”
            known_by.setdefault(tuple(map(analyse.stem, analyse.words(one))), []).append(name)
    return known_by


def _of(language: str) -> Iterator[tuple[str, str]]:
    """What CLDR calls each name, and the name; those first that are meant where two are alike."""
    from babel import Locale, UnknownLocaleError  # it takes as long as half an answer, and few questions need it
    from babel.core import get_global

    try:
        locale = Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        return
    yield from locale.territories.items()
    yield from ((f"language {code}", locale.languages[code]) for code in language_codes() if code in locale.languages)
    for kind, names in (("month", locale.months), ("day", locale.days)):
        yield from ((f"{kind} {number}", name) for number, name in names["stand-alone"]["wide"].items())
    for zone in get_global("zone_territories"):
        yield zone, locale.time_zones.get(zone, {}).get("city") or zone.rpartition("/")[2].replace("_", " ")
