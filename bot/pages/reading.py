"""An article that somebody has open: what is marked in it, what stands in its margin, what is asked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple, Self

from bot.locales import Phrasebook
from bot.toolkit.texts.strong_passages import is_strong
from index import Article, Library, Quote

QUOTED, NEXT_BEST = 3, 5
"""Passages that answer a question put on the page, and further ones that are named."""

Span = tuple[int, int]
Notice = Literal["", "page-updated", "page-updated-lost"]


class MarginPin(NamedTuple):
    """What moderators have pinned: the questions, and where the words begin."""

    questions: tuple[str, ...]
    start: int


@dataclass(frozen=True, slots=True)
class Reading:
    """``spans`` of the article's text are quoted, the page opens at the first; ``others`` begin the next best passages.

    Where a ``question`` has no spans, the article says nothing on it. ``notice`` is the phrase of what has to be known
    of the page, for the reader to whom ``say`` speaks.
    """

    article: Article
    say: Phrasebook
    library: Library | None = None
    spans: tuple[Span, ...] = ()
    others: tuple[Span, ...] = ()
    pins: tuple[MarginPin, ...] = ()
    question: str = ""
    notice: Notice = ""
    may_ask: bool = True

    def answering(self, question: str) -> Self:
        """With what the article says to a question. It takes milliseconds."""
        library = self.library or Library([self.article])
        answer = library.answer(question, QUOTED + NEXT_BEST, articles=[self.article.slug])
        first, further = answer.quotes[:QUOTED], (*answer.quotes[QUOTED:], *answer.more)
        strong = [quote for quote in further if is_strong(quote, first[0])]
        return replace(self, question=question, spans=_spans(first), others=_spans(strong), notice="")


def quoted_span(quote: Quote) -> Span:
    """The sentence that answers; all that is quoted where none is told."""
    start, end = quote.highlight
    return (start, end) if quote.article.text[start:end].strip() else (quote.start, quote.end)


def _spans(quotes: Iterable[Quote]) -> tuple[Span, ...]:
    return tuple(map(quoted_span, quotes))
