"""What says that a paragraph stands under a heading, that a run of them begins with it, or that a heading owns none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import regex

from index.arrays import Floats
from index.language.tokens import analyse
from index.readers.plain.lines.punctuation import ends_sentence, introduces, starts_lower
from index.readers.plain.lost_headings.runs import Gains
from index.readers.plain.lost_headings.similarity import Cohesion, grams_of, phrases, similarity

OPENING_LENGTH = 120
"""Characters of a paragraph that are its opening: it is there that a heading is taken up."""
LONGEST_RUN = 12
"""A run's length, at the most, in average ones."""
SHORT_TEXT = 100
"""Characters that are added to a run's, so that the shortest are not told apart."""
READ, READ_OF_ALL = 3_000, 500_000
"""Characters of a paragraph that are read, and of all paragraphs, each as many."""
_FIRST_WORD = regex.compile(r"[^\p{L}]{0,20}(\p{L}+)")

Named = Mapping[str, Floats]


@dataclass(frozen=True, slots=True)
class Signs:
    """Of H headings and P paragraphs, those that are named by the names of their weights.

    ``every``: of each paragraph (column) in a heading's (row's) run; ``first``: of one that begins it; ``beginning``:
    of one that begins any (P,); ``alike``: see `similarity`; ``of_lengths``: for each length from 1, of the runs that
    begin with each paragraph; ``empty``: of a heading that owns nothing after each number of paragraphs: (H, P + 1).
    """

    every: Named
    first: Named
    beginning: Named
    alike: Floats
    of_lengths: Sequence[Named]
    empty: Named

    @classmethod
    def of(cls, headings: Sequence[str], paragraphs: Sequence[str], language: str) -> Signs:
        read = min(READ, READ_OF_ALL // len(paragraphs))
        heading_words = [_words(heading, language) for heading in headings]
        words = [_words(paragraph[:read], language) for paragraph in paragraphs]
        openings = [_words(paragraph[:OPENING_LENGTH], language) for paragraph in paragraphs]
        alike = similarity(heading_words, words)
        by_grams = similarity(list(map(grams_of, heading_words)), list(map(grams_of, words)))
        cohesion = Cohesion(words)
        return cls(
            every={
                "words": alike - alike.mean(axis=1, keepdims=True),
                "words among headings": alike - alike.mean(axis=0),
                "grams": by_grams - by_grams.mean(axis=1, keepdims=True),
            },
            first={"opening": similarity(heading_words, openings), "phrase": phrases(heading_words, openings)},
            beginning=_beginnings(paragraphs, cohesion),
            alike=alike,
            of_lengths=list(_lengths(len(headings), paragraphs, cohesion)),
            empty=_empty(alike),
        )

    def match(self, weights: Mapping[str, float]) -> Floats:
        """How much each paragraph (column) speaks of each heading (row), its first words counting more."""
        return _weighed(self.every, weights) + _weighed(self.first, weights)

    def gains(self, weights: Mapping[str, float]) -> Gains:
        return Gains(
            every=_weighed(self.every, weights),
            first=_weighed(self.first, weights) + _weighed(self.beginning, weights),
            alike=weights["best"] * self.alike,
            common=[_weighed(signs, weights) for signs in self.of_lengths],
            empty=_weighed(self.empty, weights),
            before_all=weights["before all"],
        )


def _weighed(signs: Named, weights: Mapping[str, float]) -> Floats:
    return sum((weights[name] * sign for name, sign in signs.items()), np.zeros(1))


def _words(text: str, language: str) -> list[str]:
    return [term.key for term in analyse(text, language)]


def _beginnings(paragraphs: Sequence[str], cohesion: Cohesion) -> dict[str, Floats]:
    """Of a run that begins with each paragraph; nothing for the first, before which none ends."""
    lengths = np.array([max(1, len(paragraph)) for paragraph in paragraphs])
    sizes = np.log(lengths / lengths.mean())
    pairs = list(pairwise(paragraphs))
    signs: dict[str, Sequence[float] | Floats] = {
        "goes on": cohesion.across()[1:],
        "goes on at once": cohesion.next_to()[1:],
        "new words": cohesion.news()[1:],
        "long": sizes[1:],
        "below long": sizes[:-1],
        "introduced": [introduces(above) for above, _ in pairs],
        "below open": [not (ends_sentence(above) or introduces(above)) for above, _ in pairs],
        "same word": [_first_word(above) == _first_word(text) != "" for above, text in pairs],
        "lower case": [starts_lower(text) for _, text in pairs],
        "number": [text[:1].isdigit() and text[0] != "1" for _, text in pairs],
    }
    return {name: np.concatenate([[0.0], np.asarray(sign, float)]) for name, sign in signs.items()}


def _first_word(text: str) -> str:
    match = _FIRST_WORD.match(text)
    return match[1].casefold() if match else ""


def _lengths(headings: int, paragraphs: Sequence[str], cohesion: Cohesion) -> Iterator[dict[str, Floats]]:
    until = np.concatenate([[0], np.cumsum([len(paragraph) for paragraph in paragraphs])])
    average, average_text = len(paragraphs) / headings, until[-1] / headings
    for length in range(1, min(len(paragraphs), int(LONGEST_RUN * average) + 8) + 1):
        over = np.log((length + 0.5) / (average + 0.5))
        text = np.log((until[length:] - until[:-length] + SHORT_TEXT) / (average_text + SHORT_TEXT))
        yield {
            "more paragraphs": np.maximum(over, 0.0),
            "fewer paragraphs": np.maximum(-over, 0.0),
            "more text": np.maximum(text, 0.0),
            "less text": np.maximum(-text, 0.0),
            "length of text": text**2,
            "cohesion": cohesion.within(length),
        }


def _empty(alike: Floats) -> dict[str, Floats]:
    headings, paragraphs = alike.shape
    shape = headings, paragraphs + 1
    first, last = np.zeros(shape), np.zeros(shape)
    first[0, 0], last[-1] = 1.0, 1.0
    most_alike = np.repeat(alike.max(axis=1, keepdims=True), paragraphs + 1, axis=1)
    return {"empty": np.ones(shape), "empty though like": most_alike, "last empty": last, "first empty": first}
