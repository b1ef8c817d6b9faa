"""Filters: which passages are searched, by their articles, their headings and their exact words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from index.arrays import Bools
from index.article import Section
from index.language.tokens import Analyser, fold
from index.questions.parsed import ParsedQuestion


class Filters(NamedTuple):
    """The passages of some ``articles`` (slugs; None is all), below the headings ``section``, …

    … those below a heading that has all the words of each of ``sections``, and those that hold all ``phrases``.
    """

    articles: frozenset[str] | None = None
    section: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()

    def narrowed_by(self, question: ParsedQuestion) -> Filters:
        return self._replace(sections=question.sections, phrases=question.phrases)


class HeadingIndex:
    """The headings above P passages."""

    def __init__(self, sections: Sequence[Section], analyser: Analyser) -> None:
        paths: dict[tuple[str, ...], int] = {}
        self._path_of = np.array([paths.setdefault(section.path, len(paths)) for section in sections], np.int32)
        self._paths = list(paths)
        self._analyser = analyser
        self._words_of: dict[str, list[tuple[str, str]]] = {}

    def are_below(self, section: tuple[str, ...]) -> Bools:
        """Which passages (P,) stand below these headings, the outermost first."""
        return self._where([path[: len(section)] == section for path in self._paths])

    def are_named(self, name: str) -> Bools:
        """Which passages (P,) stand below a heading that has the words of ``name``, or words that begin with them."""
        wanted = self._words(name)
        named = {heading: _has(self._words(heading), wanted) for path in self._paths for heading in path}
        return self._where([any(named[heading] for heading in path) for path in self._paths])

    def _where(self, is_path: list[bool]) -> Bools:
        return np.array(is_path, bool)[self._path_of]

    def _words(self, heading: str) -> list[tuple[str, str]]:
        """Each word of a heading, folded, and its stem."""
        if heading not in self._words_of:
            words = self._analyser.words(heading)
            self._words_of[heading] = [(fold(word), self._analyser.stem(word)) for word in words]
        return self._words_of[heading]


def _has(heading: list[tuple[str, str]], wanted: list[tuple[str, str]]) -> bool:
    return all(any(_is_word(word, one) for word in heading) for one in wanted)


def _is_word(word: tuple[str, str], wanted: tuple[str, str]) -> bool:
    """« hist » may stand for « histoire », but 1 not for 19."""
    return word[1] == wanted[1] or word[0] == wanted[0] or (word[0].startswith(wanted[0]) and not wanted[0].isdigit())
