"""Omissions: the parts of a quotation in the order of an article, and what is left out between them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from index.article import Article, Passage
from index.checks.words import key, words_of
from index.language.languages import language_data
from index.language.sentences import Span, sentence_spans
from index.language.tokens import is_piece


class Placed(NamedTuple):
    """Where a part stands: characters ``start`` to ``end`` of the article's text."""

    passage: Passage
    start: int
    end: int


def in_order(placed: Sequence[Sequence[Placed]]) -> list[list[Placed]]:
    """The ways in which the parts follow one another, each part at one of its places; the closest together first."""
    ways = []
    starts = [[place.start for place in some] for some in placed]
    for first in placed[0]:
        way = [first]
        for some, begins in zip(placed[1:], starts[1:], strict=True):
            at = bisect_left(begins, way[-1].end)
            if at == len(some):
                break
            way.append(some[at])
        if len(way) == len(placed):
            ways.append(way)
    return sorted(ways, key=lambda way: way[-1].end - way[0].start)


def denials_left_out(article: Article, way: Sequence[Placed]) -> tuple[Span, ...]:
    """The words that deny, left out of a sentence of which something is quoted: « He did […] resign »."""
    gaps = (gap for before, after in pairwise(way) for gap in _gaps(article, before, after))
    return tuple(span for gap in dict.fromkeys(gaps) for span in _denials(article, *gap))


def _gaps(article: Article, before: Placed, after: Placed) -> Iterator[Span]:
    """What is left out of the sentence in which a part ends, and of that in which the next one begins."""
    ending = _sentence(article, before.passage, before.end - 1)
    beginning = _sentence(article, after.passage, after.start)
    yield before.end, min(ending[1], after.start)
    yield max(beginning[0], before.end), after.start


def _sentence(article: Article, passage: Passage, at: int) -> Span:
    spans = sentence_spans(article.text, passage.start, passage.end, article.language)
    return next((span for span in spans if at < span[1]), (passage.start, passage.end))


def _denials(article: Article, start: int, end: int) -> Iterator[Span]:
    denying = _denying_words(article.language)
    for word in words_of(article.text, article.language, start, max(start, end)):
        if word.key in denying:
            yield word.start, word.end
    for piece in filter(is_piece, denying):
        at = article.text.find(piece, start, end)
        if len(piece) > 1 and at >= 0:
            yield at, at + len(piece)


@cache
def _denying_words(language: str) -> frozenset[str]:
    """The words that deny: "t" of "don't" among them."""
    known = language_data(language)
    return frozenset(key(phrase.split()[-1], language) for phrase in (*known.negations, *known.particles))
