"""Check: some words that were looked for, what came of it, and where they stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from index.language.sentences.sentences import Span
from index.quotes.quote import Quote

SAMPLE = 4_000
"""Characters of a text by which its language is told, and what is nearest to it."""
OMISSION = " […] "
NEAR = 300
"""Characters left out between two parts that are told all the same."""


class Piece(NamedTuple):
    """Some of the words, and whether the other side lacks them."""

    text: str
    differs: bool


class Verdict(StrEnum):
    """What the articles say of the words; its value is what people read in JSON."""

    WORD_FOR_WORD = "word for word"
    NEARLY = "nearly"
    NOT_FOUND = "not found"


@dataclass(frozen=True, slots=True)
class Check:
    """The words ``start`` to ``end`` of a ``text``, mostly a sentence, and whether an article has them.

    ``quotes`` are where they stand, in the order of the article: one, or one a part where « … » parts the words; none
    where they were not found. For words that are nearly the article's, ``added`` are those that it does not have
    there (offsets in ``text``), ``missing`` those that it has instead (offsets in the article's text).
    """

    text: str = field(repr=False)
    start: int
    end: int
    verdict: Verdict
    quotes: tuple[Quote, ...] = ()
    added: tuple[Span, ...] = ()
    missing: tuple[Span, ...] = ()

    @property
    def words(self) -> str:
        return self.text[self.start : self.end]

    @property
    def quote(self) -> Quote | None:
        """Where the words stand, or their first part."""
        return self.quotes[0] if self.quotes else None

    def pieces(self) -> list[Piece]:
        """The words, piece by piece."""
        return list(_pieces(self.text, self.start, self.end, self.added))

    def article_pieces(self) -> list[Piece]:
        """The words of the article, piece by piece; with a sign where parts stand far apart."""
        pieces: list[Piece] = []
        for start, end in _joined((quote.start, quote.end) for quote in self.quotes):
            pieces += [Piece(OMISSION, False)] if pieces else []
            pieces += _pieces(self.quotes[0].article.text, start, end, self.missing)
        return pieces


def _joined(spans: Iterable[Span]) -> list[Span]:
    """Some spans in order, those that are near each other as one."""
    joined: list[Span] = []
    for start, end in spans:
        if joined and start - joined[-1][1] <= NEAR:
            joined[-1] = joined[-1][0], end
        else:
            joined.append((start, end))
    return joined


def _pieces(text: str, start: int, end: int, differing: Iterable[Span]) -> Iterator[Piece]:
    at = start
    for first, last in sorted(differing):
        if at <= first and last <= end:
            yield Piece(text[at:first], False)
            yield Piece(text[first:last], True)
            at = last
    yield Piece(text[at:end], False)
