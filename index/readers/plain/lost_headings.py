"""An article that lost its shape -> its paragraphs and the headings above them.

Headings and paragraphs come in the article's order, so each heading owns one run of paragraphs, perhaps an empty one.
All ways to deal out the runs are weighed by `heading_weights`: by the words that headings share with what they own, by
where the text turns to something else, by the lengths of runs. Where no heading is likely enough, none is given.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np
import regex

from index.arrays import Floats
from index.language.tokens import analyse
from index.readers.plain import heading_weights as weights
from index.readers.plain.heading_runs import Gains, Runs, never_back
from index.readers.plain.heading_similarity import Cohesion, grams_of, phrases, similarity
from index.readers.plain.punctuation import ends_sentence, introduces, starts_lower

OPENING_LENGTH = 140
"""Characters of a paragraph that are its opening: it is there that a heading is taken up."""
LONGEST_RUN = 12
"""A run's length, at the most, in average ones."""
SHORT_TEXT = 100
"""Characters that are added to a run's, so that the shortest are not told apart."""
SURE, SURE_OF_BEST_MATCH = 0.7, 0.42
"""How likely a paragraph must stand under a heading for that heading to be given: any, or one that no other heading and
no other paragraph is as like. Of those given 85 of 100 letters are right, which is more to a reader than a heading over
every paragraph."""
MOST_PARAGRAPHS, MOST_HEADINGS = 1_500, 300
"""More are not dealt out: the time grows with the square of the paragraphs, and with both."""
READ = 3_000
"""Characters of a paragraph that are read."""
_FIRST_WORD = regex.compile(r"[^\p{L}]{0,20}(\p{L}+)")


def assign_headings(headings: Sequence[str], paragraphs: Sequence[str], language: str) -> list[int | None]:
    """For each paragraph the number of the heading it stands under, never decreasing; None before the first, and
    where it is uncertain."""
    if not headings or not paragraphs or len(paragraphs) > MOST_PARAGRAPHS or len(headings) > MOST_HEADINGS:
        return [None] * len(paragraphs)
    gains = _gains(headings, paragraphs, language)
    likelihood = Runs(gains).likelihood()
    rows = never_back(likelihood)
    chances = likelihood[rows, np.arange(len(paragraphs))]
    return [
        row - 1 if row and chance >= (SURE_OF_BEST_MATCH if best == row - 1 else SURE) else None
        for row, best, chance in zip(rows, _best_matches(gains.every), chances, strict=True)
    ]


def _best_matches(alike: Floats) -> list[int]:
    """For each paragraph the heading that it is most like, if that is most like it too, else -1."""
    headings, paragraphs = alike.argmax(axis=0), alike.argmax(axis=1)
    is_mutual = paragraphs[headings] == np.arange(len(headings))
    return [int(heading) if mutual else -1 for heading, mutual in zip(headings, is_mutual, strict=True)]


def _gains(headings: Sequence[str], paragraphs: Sequence[str], language: str) -> Gains:
    heading_words = [_words(heading, language) for heading in headings]
    words = [_words(paragraph[:READ], language) for paragraph in paragraphs]
    openings = [_words(paragraph[:OPENING_LENGTH], language) for paragraph in paragraphs]
    alike = similarity(heading_words, words)
    by_grams = similarity(list(map(grams_of, heading_words)), list(map(grams_of, words)))
    cohesion = Cohesion(words)
    every = weights.WORDS * (alike - alike.mean(axis=1, keepdims=True))
    every += weights.WORDS_OF_HEADINGS * (alike - alike.mean(axis=0))
    every += weights.GRAMS * (by_grams - by_grams.mean(axis=1, keepdims=True))
    first = weights.OPENING * similarity(heading_words, openings) + weights.PHRASE * phrases(heading_words, openings)
    empty = np.repeat(-weights.EMPTY - weights.EMPTY_LIKE * alike.max(axis=1, keepdims=True), len(words) + 1, axis=1)
    empty[-1] -= weights.EMPTY_LAST
    empty[0, 0] -= weights.EMPTY_FIRST
    return Gains(
        every=every,
        first=first + _beginnings(paragraphs, cohesion),
        alike=weights.BEST * alike,
        common=list(_lengths(len(headings), paragraphs, cohesion)),
        empty=empty,
        before_all=-weights.BEFORE_ALL,
    )


def _words(text: str, language: str) -> list[str]:
    return [term.key for term in analyse(text, language)]


def _beginnings(paragraphs: Sequence[str], cohesion: Cohesion) -> Floats:
    """What speaks for a run that begins with each paragraph; nothing for the first, before which none ends."""
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
    speaks = sum((weight * np.asarray(signs[name], float) for name, weight in weights.BEGINNING.items()), np.zeros(1))
    return np.concatenate([[0.0], speaks]) if pairs else np.zeros(1)


def _first_word(text: str) -> str:
    match = _FIRST_WORD.match(text)
    return match[1].casefold() if match else ""


def _lengths(headings: int, paragraphs: Sequence[str], cohesion: Cohesion) -> Iterator[Floats]:
    """For each length of a run what speaks for it by itself, for each paragraph that it could begin with."""
    until = np.concatenate([[0], np.cumsum([len(paragraph) for paragraph in paragraphs])])
    average, average_text = len(paragraphs) / headings, until[-1] / headings
    for length in range(1, min(len(paragraphs), int(LONGEST_RUN * average) + 8) + 1):
        over = np.log((length + 0.5) / (average + 0.5))
        text = np.log((until[length:] - until[:-length] + SHORT_TEXT) / (average_text + SHORT_TEXT))
        speaks = weights.RUN_OVER * max(over, 0.0) + weights.RUN_UNDER * max(-over, 0.0)
        speaks = speaks + weights.TEXT_OVER * np.maximum(text, 0.0) + weights.TEXT_UNDER * np.maximum(-text, 0.0)
        yield speaks + weights.TEXT_SQUARE * text**2 + weights.COHESION * cohesion.within(length)
