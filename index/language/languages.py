"""What is known of each language. One file a language in ``data``; a file is read when its language is first met."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

Phrases = tuple[str, ...]
"""Words, or several words with a space between; without punctuation: « qu’est-ce que » is "qu est ce que"."""

DATA = Path(__file__).with_name("data")

SHORTEST_LEANT_ON = 3
"""Letters of a function word at least that a proclitic is looked for before: with a shorter one it is another word."""

SHARED = {"nb": "no", "nn": "no"}
"""Languages that share the file of another. Norwegian's two written standards share a stemmer; questions mix them."""


class Abbreviations(NamedTuple):
    """Words before a full stop inside a sentence, in small letters, without the full stop.

    ``titles`` are followed by a name or an example, and end no sentence. ``others`` are followed by a number or by a
    word in small letters; before a capital the sentence is over: « 40 kr. | Huset ». ``middle`` are followed by both:
    they end a sentence only before a word that cannot be a name: « St. Malo », « on Main St. | The ». What has a full
    stop inside ("z.B", "т.е") need not be listed, nor what has no vowel.
    """

    titles: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    middle: frozenset[str] = frozenset()


NO_ABBREVIATIONS = Abbreviations()


@dataclass(frozen=True, slots=True)
class Language:
    """What the file of a language says; a language without a file has nothing of all this.

    ``stemmer``: Snowball's name for the language.
    ``endings``: those of its words, where Snowball has none; see `index.language.endings`.
    ``irregular``: words that are one, and no stemmer sees it: "run ran"; ``prefixes``: what makes other verbs of them.
    ``elisions``, ``enclitics``: what is cut off before an apostrophe (l’Ukraine) and behind one (Musk’s).
    ``function_words``: words that ask or link and say nothing of what a question is about. No word is among them that
    also means something else: « été » is also summer, "may" a month. Thanks and greetings are, and what people call
    the texts they ask: « Que dit l’article sur Musk ? » is about Musk.
    ``proclitics``: what is written as one word with the function word behind it: « ומתי » is "and when".
    ``measures``: words that say how something is measured which is asked for, and that the text need not have: "cost".
    ``courtesies``: what people say around a question, and is no part of it: "thanks in advance".
    ``interrogatives``: words that ask, by what they ask for.
    ``yes_no``: words that ask for a yes or a no, where they come first.
    ``openers``: how a question begins that follows on from the one before. ``closers``: how one ends, if nothing asks.
    ``pronouns``: words that begin a sentence on whom or what the sentence before names; not all are function words.
    ``locatives``: what makes a place of the name behind it: "in", "near".
    ``negations``: words that deny, or turn more into less. ``particles``: those that deny only with another word.
    ``roles``: what stands before the one who does something. ``subjects``: what makes "whom" of the "who" before it.
    ``numerals``, ``comparatives``, ``months``, ``weekdays``: words that make another claim of a sentence if changed.
    ``cardinals`` are the numerals from two upwards, as one is an article in most languages; ``tens`` those from thirty;
    ``ordinals`` those from first; each has its forms ("два/две"), or "-" where it is mostly another word.
    ``joined`` is how tens and units make a number, ``one`` the unit that is none of the cardinals.
    ``ordinal_endings`` stand behind figures: 3rd, 3e.
    ``date_months``: the twelve months as dates have them, where ``months`` does not begin with them.
    ``answer_nouns``: what tells after « what » or « how » which kind of answer is asked for: "population", "how old".
    ``answer_words``: what shows an answer of a kind in a sentence, beside figures and capital letters: "because".
    ``units``: what signs stand for, in the order of `index.language.units`.
    ``currencies``: what other signs stand for: "₹ = rupees".
    ``short_units``: what stands short behind a number, and its words: "zł = złotych", "v chr = vor Christus".
    ``abbreviations``: by what follows them; see `index.language.full_stops`.
    """

    stemmer: str | None = None
    endings: frozenset[str] = frozenset()
    irregular: Phrases = ()
    prefixes: frozenset[str] = frozenset()
    elisions: frozenset[str] = frozenset()
    enclitics: frozenset[str] = frozenset()
    proclitics: frozenset[str] = frozenset()
    function_words: frozenset[str] = frozenset()
    measures: frozenset[str] = frozenset()
    courtesies: Phrases = ()
    interrogatives: tuple[tuple[str, Phrases], ...] = ()
    yes_no: Phrases = ()
    openers: Phrases = ()
    closers: Phrases = ()
    pronouns: Phrases = ()
    locatives: frozenset[str] = frozenset()
    negations: Phrases = ()
    particles: Phrases = ()
    roles: Phrases = ()
    subjects: Phrases = ()
    numerals: Phrases = ()
    comparatives: Phrases = ()
    months: Phrases = ()
    weekdays: Phrases = ()
    date_months: Phrases = ()
    cardinals: Phrases = ()
    tens: Phrases = ()
    ordinals: Phrases = ()
    one: Phrases = ()
    joined: str = ""
    ordinal_endings: frozenset[str] = frozenset()
    answer_nouns: tuple[tuple[str, Phrases], ...] = ()
    answer_words: tuple[tuple[str, Phrases], ...] = ()
    units: Phrases = ()
    currencies: Phrases = ()
    short_units: Phrases = ()
    abbreviations: Abbreviations = NO_ABBREVIATIONS

    @property
    def denying_words(self) -> frozenset[str]:
        """The words that deny, of several the last: "t" of "don't" among them."""
        return frozenset(phrase.split()[-1] for phrase in (*self.negations, *self.particles))


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


_LINKING = ("function_words", "interrogatives", "openers", "closers", "particles", "roles", "subjects")
"""Headings of function words alone."""
_MIXED = ("negations", "yes_no", "comparatives")
"""Headings that list their function words apart."""
_PLAIN_HEADINGS = (
    "courtesies",
    "pronouns",
    *_LINKING[2:],
    *_MIXED,
    "months",
    "weekdays",
    "date_months",
    "units",
    "currencies",
    "short_units",
    "irregular",
)
_COUNTED = ("cardinals", "tens", "ordinals")
"""Numerals whose place in the list is their number."""


def _language(headings: dict[str, Any]) -> Language:
    listed = {heading: _below(words) for heading, words in headings.items()}
    return Language(
        stemmer=headings.get("stemmer"),
        endings=frozenset(_all(listed, "endings")),
        prefixes=frozenset(_all(listed, "prefixes")),
        elisions=frozenset(_all(listed, "elisions")),
        enclitics=frozenset(_all(listed, "enclitics")),
        proclitics=frozenset(_all(listed, "proclitics")),
        function_words=frozenset(_function_words(listed)),
        measures=frozenset(_all(listed, "measures")),
        locatives=frozenset(_all(listed, "locatives")),
        interrogatives=tuple(listed.get("interrogatives", {}).items()),
        answer_nouns=tuple(listed.get("answer_nouns", {}).items()),
        answer_words=tuple(listed.get("answer_words", {}).items()),
        ordinal_endings=frozenset(_all(listed, "ordinal_endings")),
        abbreviations=Abbreviations(
            **{kind: frozenset(words) for kind, words in listed.get("abbreviations", {}).items()}
        ),
        **{heading: tuple(_all(listed, heading)) for heading in _PLAIN_HEADINGS},
        numerals=tuple(_numerals(listed.get("numerals", {}))),
        joined="".join(listed.get("numerals", {}).get("joined", ())),
        one=listed.get("numerals", {}).get("one", ()),
        **{kind: listed.get("numerals", {}).get(kind, ()) for kind in _COUNTED},
    )


def _below(words: dict[str, Any] | str | list[str]) -> dict[str, Phrases]:
    """What stands below a heading, by the headings below it: words between spaces, or a list where some are phrases."""
    if isinstance(words, dict):
        return {heading: _below(below)[""] for heading, below in words.items()}
    return {"": tuple(words.split() if isinstance(words, str) else words)}


def _all(listed: dict[str, dict[str, Phrases]], heading: str) -> Iterator[str]:
    return chain.from_iterable(listed.get(heading, {}).values())


def _numerals(listed: dict[str, Phrases]) -> Iterator[str]:
    """All of them but one, which is an article in most languages."""
    counted = chain.from_iterable(words for heading, words in listed.items() if heading not in ("one", "joined"))
    yield from (word for words in counted for word in words.split("/") if word != "-")


def _function_words(listed: dict[str, dict[str, Phrases]]) -> Iterator[str]:
    """Those that are listed, and with each of the ``proclitics`` before them."""
    words = tuple(_listed_function_words(listed))
    yield from words
    for proclitic in _all(listed, "proclitics"):
        yield from (proclitic + word for word in words if len(word) >= SHORTEST_LEANT_ON)


def _listed_function_words(listed: dict[str, dict[str, Phrases]]) -> Iterator[str]:
    """Each word stands in its file once, under the heading that tells most of it."""
    for heading in _LINKING:
        yield from (phrase for phrase in _all(listed, heading) if " " not in phrase)
    for heading in _MIXED:
        yield from listed.get(heading, {}).get("function_words", ())
