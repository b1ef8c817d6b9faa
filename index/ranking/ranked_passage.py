"""RankedPassage: what ranking finds."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from index.article import Article
from index.language.sentences.sentences import Span
from index.passages import Passage


class RankedPassage(NamedTuple):
    """A passage that shares something with the question; ``highlight`` finds its answering sentence.

    ``nearest`` does too, by meaning, where the question is in another language; it takes ten times as long.
    """

    article: Article
    passage: Passage
    score: float
    confidence: float
    highlight: Callable[[], Span]
    nearest: Callable[[], Span] | None = None

    @property
    def answering_sentence(self) -> Span:
        return (self.nearest or self.highlight)()
