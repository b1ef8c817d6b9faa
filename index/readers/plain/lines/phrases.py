"""Phrases of many languages, listed over several lines and apart by ``|``, and lines that are one of them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import regex

_SOME_WORDS, _MORE_WORDS = r"(?:\S+\s+){0,6}", r"(?:\s*+\S++){0,6}"
_END = regex.compile(r"(?<!\W)\W++$")


def phrases_of(listed: str) -> list[str]:
    r"""Their words, as they stand in one line.

    >>> phrases_of("read also | lire\n  aussi")
    ['read also', 'lire aussi']
    """
    return [" ".join(phrase.split()) for phrase in listed.split("|")]


def phrases_beside(module: str) -> Mapping[str, Sequence[str]]:
    """The phrases in the data file beside a module, which is given by its ``__file__``, by what they are."""
    listed: dict[str, str] = tomllib.loads(Path(module).with_suffix(".toml").read_text(encoding="utf-8"))
    return {name: phrases_of(phrases) for name, phrases in listed.items()}


class Phrases:
    """Phrases apart by ``|``, which hold no sign of patterns; ``…`` stands for up to six words more."""

    def __init__(self, phrases: str) -> None:
        pieces = phrases_of(phrases)
        # Looked up, and not made into one pattern: that would take a tenth of a second to compile.
        self._whole = frozenset(_folded(piece) for piece in pieces if "…" not in piece)
        self._open = _pattern_of([piece for piece in pieces if "…" in piece])

    def match(self, text: str) -> bool:
        """Whether a text is one of them, whatever its case and spaces, and the marks at its end."""
        return _folded(text) in self._whole or self._open.fullmatch(_straight(text)) is not None


def _folded(text: str) -> str:
    return " ".join(_END.sub("", _straight(text)).casefold().split())


def _straight(text: str) -> str:
    """Pages write « Voir l’historique » with either apostrophe."""
    return text.replace("’", "'")


def _pattern_of(pieces: Sequence[str]) -> regex.Pattern[str]:
    patterns = [_straight(piece).replace("… ", _SOME_WORDS).replace(" …", _MORE_WORDS) for piece in pieces]
    # Those that begin with other words are one pattern: each alone would go through those words again.
    led = any_of(pattern.removeprefix(_SOME_WORDS) for pattern in patterns if pattern.startswith(_SOME_WORDS))
    others = any_of(pattern for pattern in patterns if not pattern.startswith(_SOME_WORDS))
    return regex.compile(rf"(?:{others}|{_SOME_WORDS}(?:{led}))\W*", regex.IGNORECASE)


def any_of(phrases: Iterable[str]) -> str:
    """A pattern of phrases; of none, one that matches nothing."""
    return "|".join(" ".join(phrase.split()).replace(" ", r"\s+") for phrase in phrases) or r"(?!)"
