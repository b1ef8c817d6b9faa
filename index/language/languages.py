"""The languages that something is known of: one file each in ``data``, read when its language is first met."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

from index.language.language import Abbreviations, Language, Phrases

DATA = Path(__file__).with_name("data")

SHORTEST_LEANT_ON = 3
"""Letters of a function word at least that a proclitic is looked for before: with a shorter one it is another word."""

SHARED = {"nb": "no", "nn": "no"}
"""Languages that share the file of another. Norwegian's two written standards share a stemmer; questions mix them."""


@cache
def language_codes() -> tuple[str, ...]:
    """The codes (ISO 639-1) of all languages that something is known of."""
    return (*sorted(file.stem for file in DATA.glob("*.toml")), *SHARED)


@cache
def language_data(code: str) -> Language:
    """What is known of a language; nothing, where no file tells of it."""
    if code in SHARED:
        return language_data(SHARED[code])
    return _language(headings((DATA / f"{code}.toml").read_text("utf-8"))) if code in language_codes() else Language()


_TABLE_OR_KEY = re.compile(r"^\[(\w+)]$|^(\w+) = (?:'''(.*?)'''|'(.*?)'|\[(.*?)])$", re.MULTILINE | re.DOTALL)
_LISTED = re.compile('"(.*?)"')


def headings(toml: str) -> dict[str, Any]:
    """What stands under each heading of a file, as ``tomllib`` reads it.

    The first question needs the function words of all languages, and tomllib takes twice as long for all of them. They
    hold only tables, literal strings and lists of strings, which one regular expression finds.
    """
    found: dict[str, Any] = {}
    table = found
    for name, key, lines, words, phrases in _TABLE_OR_KEY.findall(toml):
        if name:
            table = found[name] = {}
        else:
            table[key] = _LISTED.findall(phrases) if phrases else lines.removeprefix("\n") or words
    return found


APOSTROPHES = "’'ʻ‘"
"""How an apostrophe inside a word is written; the files of languages have the first: « so’m », "so'm", « soʻm »."""

_LINKING = ("function_words", "interrogatives", "openers", "closers", "particles", "roles", "subjects")
"""Headings of function words alone."""
_MIXED = ("negations", "yes_no", "comparatives")
"""Headings that list their function words apart."""
_AS_TYPED: Mapping[str, Callable[[Mapping[str, Phrases]], object]] = {
    "Phrases": lambda below: _as_typed(chain.from_iterable(below.values())),
    "frozenset[str]": lambda below: frozenset(_as_typed(chain.from_iterable(below.values()))),
    "tuple[tuple[str, Phrases], ...]": lambda below: tuple((kind, _as_typed(of)) for kind, of in below.items()),
}
"""What stands below a heading, as `Language` has it: by the type of its field there."""
_TYPED = {field.name: _AS_TYPED[kind] for field in fields(Language) if (kind := str(field.type)) in _AS_TYPED}
_COUNTED = ("cardinals", "tens", "hundreds", "ordinals")
"""Numerals whose place in the list is their number."""


def _language(headings: dict[str, Any]) -> Language:
    listed = {heading: _below(words) for heading, words in headings.items()}
    numerals = listed.get("numerals", {})
    known: dict[str, Any] = {heading: typed(listed[heading]) for heading, typed in _TYPED.items() if heading in listed}
    known |= {kind: numerals.get(kind, ()) for kind in (*_COUNTED, "one", "thousand", "hundred")}
    known["stemmer"] = headings.get("stemmer")
    known["function_words"] = frozenset(_function_words(listed))
    known["abbreviations"] = Abbreviations(
        **{kind: frozenset(words) for kind, words in listed.get("abbreviations", {}).items()}
    )
    known["numerals"] = tuple(_numerals(numerals))
    known["joined"] = "".join(numerals.get("joined", ()))
    return Language(**known)


def _below(words: dict[str, Any] | str | list[str]) -> dict[str, Phrases]:
    """What stands below a heading, by the headings below it: words between spaces, or a list where some are phrases."""
    if isinstance(words, dict):
        return {heading: _below(below)[""] for heading, below in words.items()}
    return {"": tuple(words.split() if isinstance(words, str) else words)}


def _as_typed(words: Iterable[str]) -> tuple[str, ...]:
    """Words with each apostrophe that people type; most languages have none inside words."""
    listed = tuple(words)
    if APOSTROPHES[0] not in " ".join(listed):
        return listed
    return tuple(dict.fromkeys(word.replace(APOSTROPHES[0], one) for word in listed for one in APOSTROPHES))


def _all(listed: dict[str, dict[str, Phrases]], heading: str) -> Iterator[str]:
    return chain.from_iterable(listed.get(heading, {}).values())


def _numerals(listed: dict[str, Phrases]) -> Iterator[str]:
    """All of them but one, which is an article in most languages."""
    counted = chain.from_iterable(words for heading, words in listed.items() if heading not in ("one", "joined"))
    yield from (word for words in counted for word in words.split("/") if word != "-")


def _function_words(listed: dict[str, dict[str, Phrases]]) -> Iterator[str]:
    """Those that are listed, and with each of the ``proclitics`` before them."""
    words = _as_typed(_listed_function_words(listed))
    yield from words
    for proclitic in _all(listed, "proclitics"):
        yield from (proclitic + word for word in words if len(word) >= SHORTEST_LEANT_ON)


def _listed_function_words(listed: dict[str, dict[str, Phrases]]) -> Iterator[str]:
    """Each word stands in its file once, under the heading that tells most of it."""
    for heading in _LINKING:
        yield from (phrase for phrase in _all(listed, heading) if " " not in phrase)
    for heading in _MIXED:
        yield from listed.get(heading, {}).get("function_words", ())
