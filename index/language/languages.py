"""What is known of each language. One file a language in ``data``; a file is read when its language is first met."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

Phrases = tuple[str, ...]
"""Words, or several words with a space between; without punctuation: « qu’est-ce que » is "qu est ce que"."""

DATA = Path(__file__).with_name("data")

SHARED = {"nb": "no", "nn": "no"}
"""Languages that share the file of another. Norwegian's two written standards share a stemmer; questions mix them."""


@dataclass(frozen=True, slots=True)
class Language:
    """What the file of a language says; a language without a file has nothing of all this.

    ``stemmer``: Snowball's name for the language.
    ``elisions``, ``enclitics``: what is cut off before an apostrophe (l’Ukraine) and behind one (Musk’s).
    ``function_words``: words that ask or link and say nothing of what a question is about. No word is among them that
    also means something else: « été » is also summer, "may" a month. Thanks and greetings are, and what people call
    the texts they ask: « Que dit l’article sur Musk ? » is about Musk.
    ``interrogatives``: words that ask, by what they ask for.
    ``yes_no``: words that ask for a yes or a no, where they come first.
    ``openers``: how a question begins that follows on from the one before.
    ``negations``: words that deny, or turn more into less. ``particles``: those that deny only with another word.
    ``roles``: what stands before the one who does something. ``subjects``: what makes "whom" of the "who" before it.
    ``numerals``, ``comparatives``, ``months``, ``weekdays``: words that make another claim of a sentence if changed.
    """

    stemmer: str | None = None
    elisions: frozenset[str] = frozenset()
    enclitics: frozenset[str] = frozenset()
    function_words: frozenset[str] = frozenset()
    interrogatives: tuple[tuple[str, Phrases], ...] = ()
    yes_no: Phrases = ()
    openers: Phrases = ()
    negations: Phrases = ()
    particles: Phrases = ()
    roles: Phrases = ()
    subjects: Phrases = ()
    numerals: Phrases = ()
    comparatives: Phrases = ()
    months: Phrases = ()
    weekdays: Phrases = ()


@cache
def language_codes() -> tuple[str, ...]:
    """The codes (ISO 639-1) of all languages that something is known of."""
    return (*sorted(file.stem for file in DATA.glob("*.toml")), *SHARED)


@cache
def language_data(code: str) -> Language:
    """What is known of a language; nothing, where no file tells of it."""
    if code in SHARED:
        return language_data(SHARED[code])
    return _language(headings((DATA / f"{code}.toml").read_text("utf-8"))) if code in language_codes() else UNKNOWN


UNKNOWN = Language()


_TABLE_OR_KEY = re.compile(r"^\[(\w+)]$|^(\w+) = (?:\'\'\'(.*?)\'\'\'|'(.*?)'|\[(.*?)])$", re.MULTILINE | re.DOTALL)
_LISTED = re.compile('"(.*?)"')


def headings(toml: str) -> dict[str, Any]:
    """What stands under each heading of a file, as ``tomllib`` reads it.

    A question is put to the function words of all languages, and all their files together take tomllib longer than
    the question itself. They have but tables, literal strings and lists of strings, which an expression can find.
    """
    found: dict[str, Any] = {}
    table = found
    for name, key, lines, words, phrases in _TABLE_OR_KEY.findall(toml):
        if name:
            table = found[name] = {}
        else:
            table[key] = _LISTED.findall(phrases) if phrases else lines.removeprefix("\n") or words
    return found


def _language(headings: dict[str, Any]) -> Language:
    interrogatives = {kind: _phrases(listed) for kind, listed in headings.get("interrogatives", {}).items()}
    return Language(
        stemmer=headings.get("stemmer"),
        elisions=frozenset(_phrases(headings.get("elisions", ""))),
        enclitics=frozenset(_phrases(headings.get("enclitics", ""))),
        function_words=frozenset(_function_words(headings)),
        interrogatives=tuple(interrogatives.items()),
        **{heading: _all_phrases(headings.get(heading, "")) for heading in _PLAIN_HEADINGS},
    )


_LINKING = ("function_words", "interrogatives", "openers", "particles", "roles", "subjects")
"""Headings of function words alone."""
_MIXED = ("negations", "yes_no", "comparatives")
"""Headings that list their function words apart."""
_PLAIN_HEADINGS = (*_LINKING[2:], *_MIXED, "numerals", "months", "weekdays")


def _function_words(headings: dict[str, Any]) -> Iterator[str]:
    """Each word stands in its file once, under the heading that tells most of it."""
    for heading in _LINKING:
        yield from (phrase for phrase in _all_phrases(headings.get(heading, "")) if " " not in phrase)
    for heading in _MIXED:
        yield from _phrases(headings.get(heading, {}).get("function_words", ""))


def _all_phrases(listed: dict[str, Any] | str | list[str]) -> Phrases:
    """Those of a heading and of all headings below it."""
    if isinstance(listed, dict):
        return tuple(chain.from_iterable(map(_phrases, listed.values())))
    return _phrases(listed)


def _phrases(listed: str | list[str]) -> Phrases:
    """Words between spaces, or a list where some are phrases."""
    return tuple(listed.split() if isinstance(listed, str) else listed)
