"""Separable verbs: their prefix ends a question; « Wann fängt das Training an? » asks for « anfangen »."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from index.language.language import Language

SEPARATING = frozenset({"de", "nl"})
"""Languages whose verbs part so."""
SHORTEST = 4
"""Letters at least of a function word that may be the verb: « gibt » of « abgeben », but not « dem » of « zudem »."""


def with_prefixes(words: list[str], code: str, language: Language, is_known: Callable[[str], bool]) -> list[str]:
    """The words of a question, the prefix at its end joined to its verb, where the texts know that verb alone."""
    prefix = words[-1].casefold() if len(words) > 2 else ""
    if code not in SEPARATING or prefix not in language.prefixes:
        return words
    for place, word in enumerate(words[:-1]):
        is_linking = word.casefold() in language.function_words
        if len(word) < SHORTEST or (is_known(word) and not is_linking) or (place and not word.islower()):
            continue
        joined = [verb for verb in _verbs(prefix, word.casefold()) if is_known(verb)]
        if joined and not language.function_words.intersection(joined):
            return [*words[:place], joined[0], *words[place + 1 : -1]]
    return words


def _verbs(prefix: str, form: str) -> Iterator[str]:
    """The verb as it is asked with, and without the ending that no stemmer cuts: « holt », "haalt"."""
    base = form.removesuffix("t")
    yield from dict.fromkeys((prefix + form, prefix + base, f"{prefix}{base}en", f"{prefix}{form}en"))
