"""Omissions: the parts of a quotation in the order of an article, and what is left out between them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from index.article import Article
from index.checks.words import key, words_of
from index.language.languages import language_data
from index.language.sentence_ends import SENTENCE_ENDS
from index.language.sentences import Span
from index.language.tokens import is_piece
from index.passages import Passage, passage_sentences

WORDS_BEFORE = 3
"""Of a clause before what is quoted, among which a word may deny it: « he did not say that dogs are admitted »."""
_CLAUSE_END = re.compile(rf"[{SENTENCE_ENDS},;:–—()\[\]\"«»“”„、，；：،؛]")


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
    """The words that deny, left out of a sentence of which something is quoted: « He did […] resign ».

    Also those right before and behind words that deny nothing themselves: « Se admiten perros » of « No se admiten
    perros ».
    """
    gaps = [gap for before, after in pairwise(way) for gap in _gaps(article, before, after)]
    if _says_something(article, way) and not any(any(_denials(article, place.start, place.end)) for place in way):
        gaps += [_before(article, way[0]), _behind(article, way[-1])]
    return tuple(span for gap in dict.fromkeys(gaps) for span in _denials(article, *gap))


def _gaps(article: Article, before: Placed, after: Placed) -> Iterator[Span]:
    """What is left out of the sentence in which a part ends, and of that in which the next one begins."""
    ending = _sentence(article, before.passage, before.end - 1)
    beginning = _sentence(article, after.passage, after.start)
    yield before.end, min(ending[1], after.start)
    yield max(beginning[0], before.end), after.start


def _says_something(article: Article, way: Sequence[Placed]) -> bool:
    """One word alone says nothing that could be denied."""
    count = sum(1 for place in way for _ in words_of(article.text, article.language, place.start, place.end))
    return count > 1


def _before(article: Article, first: Placed) -> Span:
    """The last words of the clause before what is quoted."""
    start, _ = _sentence(article, first.passage, first.start)
    clauses = [mark.end() for mark in _CLAUSE_END.finditer(article.text, start, first.start)]
    words = words_of(article.text, article.language, clauses[-1] if clauses else start, first.start)
    return min((word.start for word in list(words)[-WORDS_BEFORE:]), default=first.start), first.start


def _behind(article: Article, last: Placed) -> Span:
    """The next word of the clause: what denies it at its end stands there, « Sonntags öffnet es nicht »."""
    _, end = _sentence(article, last.passage, last.end - 1)
    mark = _CLAUSE_END.search(article.text, last.end, end)
    words = words_of(article.text, article.language, last.end, mark.start() if mark else max(last.end, end))
    return last.end, next((word.end for word in words), last.end)


def _sentence(article: Article, passage: Passage, at: int) -> Span:
    spans = passage_sentences(passage, article.language)
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
    return frozenset(key(word, language) for word in language_data(language).denying_words)
