"""Questions with the names of their acronyms, and with the acronyms of their names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import regex

from index.language.names.acronyms import DOTTED, HEBREW, POINTS, Acronym
from index.language.stemming.particles import without_particle
from index.language.tokens import Analyser

_IN_QUESTION = regex.compile(rf"{HEBREW}|{DOTTED}|[\p{{Latin}}\p{{N}}&]+|[\p{{L}}\p{{N}}]+")


class Acronyms:
    """The acronyms that the articles of one language explain."""

    def __init__(self, known: Iterable[Acronym], analyser: Analyser) -> None:
        self._analyser = analyser
        self._names: dict[str, str] = {}
        self._by_first: dict[str, list[Acronym]] = {}
        self._eastern: list[Acronym] = []
        for acronym in known:
            self._names.setdefault(acronym.short.casefold(), acronym.name)
            if acronym.stems:
                self._by_first.setdefault(acronym.stems[0], []).append(acronym)
            else:
                self._eastern.append(acronym)

    def variants(self, text: str) -> list[str]:
        """A question with the names of its acronyms, and with the acronyms of its names; none where it has neither."""
        if not self._names:
            return []
        variants = (self._with_names(text), self._with_acronyms(text))
        return [variant for variant in dict.fromkeys(variants) if variant != text]

    def _with_names(self, text: str) -> str:
        if text.isupper():
            text = text.lower()
        for acronym in self._eastern:
            if acronym.name not in text:
                text = text.replace(acronym.short, acronym.name)
        whole = text
        return _IN_QUESTION.sub(lambda found: self._name(found[0], whole), text)

    def _name(self, word: str, question: str) -> str:
        """The name of an acronym, where the question does not have both."""
        short = POINTS.sub("", word).casefold()
        noun = without_particle(short)
        if noun != short and noun in self._names and self._names[noun] not in question:
            return self._names[noun] + short[len(noun) :]
        name = self._names.get(short)
        is_plain = not word.isupper() and word in self._analyser.language.function_words
        return word if name is None or is_plain or word.istitle() or name in question else name

    def _with_acronyms(self, text: str) -> str:
        for acronym in self._eastern:
            text = text.replace(acronym.name, acronym.short)
        words = self._analyser.words(text)
        stems = list(map(self._analyser.stem, words))
        for at, stem in enumerate(stems):
            for acronym in self._by_first.get(stem, ()):
                end = at + len(acronym.stems)
                if tuple(stems[at:end]) == acronym.stems:
                    text = _replaced(text, words[at:end], acronym.short)
        return text


def _replaced(text: str, words: Sequence[str], short: str) -> str:
    """A text that has an acronym in place of a name, unless it has both."""
    if short in text:
        return text
    return re.sub(r"\W+(?:\w{1,3}['’])?".join(map(re.escape, words)), short, text, count=1)
