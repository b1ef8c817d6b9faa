"""What a word is in each script and language, without what leans on it: l’, qu’, ’s."""

from __future__ import annotations

import re

import regex

from index.language.languages import language_data

# \w would not do: it leaves out the vowel signs of Hindi and Thai, and keeps underscores.
_CHARACTER = r"[\p{L}\p{M}\p{N}]"
_EAST = r"[\p{Han}\p{Hiragana}\p{Katakana}ーｰ]"
_VOICED = r"[\u3099\u309a\uff9e\uff9f]?"
"""The signs for a voiced sound, where they stand apart from the kana before."""
_SOUTH_EAST = r"[[\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]--[\p{N}\p{S}[\p{P}--[၌-၏]]]]"
"""Four words of Burmese are signs to Unicode."""
_SPACED = rf"[{_CHARACTER}--[{_EAST}{_SOUTH_EAST}\u3099\u309a\uff9e\uff9f]]"
_APOSTROPHE = "['’‘ʼʻ＇]"
_APOSTROPHE_IN_WORDS = frozenset({"be", "uk", "uz"})
"""Languages that write « комп’ютер », « to‘qqiz »."""
_GERSHAYIM = r"(?<=\p{Hebrew}[\u05b0-\u05c7]*)[\"״׳'](?=\p{Hebrew})"
_HIDDEN = rf"\p{{Cf}}+|{_GERSHAYIM}"
"""Soft hyphens and their like, which no reader sees inside a word; « צה"ל »."""
PLAIN = re.compile(
    "[\0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u060c\u061b\u061f\u0620-\u064a\u0660-\u066c\u0671-\u06d3"
    "\u1e00-\u200a\u2010-\u2029\u202f-\u205f\uac00-\ud7a3]*"
)
"""A text whose letters are Latin, Greek, Cyrillic, Arabic or Korean and carry their accents in themselves."""
_PLAIN_CHARACTER = r"[^\W_]"
UNSPACED = regex.compile(rf"{_EAST}|{_SOUTH_EAST}", regex.V1)
"""A character of a script that writes no spaces."""


def word_pattern(code: str) -> regex.Pattern[str]:
    """Matches a word of a language as group 1."""
    return regex.compile(
        rf"(?={_CHARACTER})(?|{_spaced_word(code, _SPACED, _HIDDEN + _apostrophe_within(code))}"
        rf"|(?=({_EAST}{_VOICED}{_EAST}{_VOICED})){_EAST}{_VOICED}|(?<!{_EAST}{_VOICED})({_EAST}{_VOICED})(?!{_EAST})"
        rf"|(?=({_SOUTH_EAST}{{3}})){_SOUTH_EAST}|(?<!{_SOUTH_EAST})({_SOUTH_EAST}{{1,2}})(?!{_SOUTH_EAST}))",
        regex.V1,
    )


def plain_word_pattern(code: str) -> re.Pattern[str]:
    """The same for texts that are `PLAIN`: `re` finds their words faster."""
    within = _apostrophe_within(code)
    return re.compile(_spaced_word(code, _PLAIN_CHARACTER, within and f"(?!){within}"))


def _apostrophe_within(code: str) -> str:
    return f"|{_APOSTROPHE}" if code in _APOSTROPHE_IN_WORDS else ""


def _spaced_word(code: str, character: str, within: str) -> str:
    """Matches a word as group 1; ``within`` is what may stand between its letters."""
    language = language_data(code)
    elided = "|".join(sorted(language.elisions)) or r"(?!)"
    enclitic = "|".join(sorted(language.enclitics)) or r"(?!)"
    more = rf"(?:(?:{within}){character}+)*" if within else ""
    leaning = rf"(?i:{elided}){_APOSTROPHE}{character}|(?<={character}{_APOSTROPHE})(?i:{enclitic})(?!{character})"
    return rf"(?<!{character})(?!{leaning})({character}+{more})"
