"""Everyday words: what rules and notices say for a word that people ask with, animals for a dog, internet for wifi."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from index.language.tokens import analyser


def formal_words(word: str, language: str) -> tuple[str, ...]:
    """What a text may call what somebody asks about by an everyday word, or that it may call by its kind."""
    known = _by_stem(language)
    return known.get(analyser(language).stem(word), ()) if known else ()


@cache
def _by_stem(language: str) -> Mapping[str, tuple[str, ...]]:
    known = analyser(language)
    pairs = (one.split(" = ") for one in known.language.everyday)
    return {known.stem(word): tuple(formal.split()) for everyday, formal in pairs for word in everyday.split()}
