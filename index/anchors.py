"""Anchor: words of an article and their neighbours, by which they are found again when the article was changed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from index.article import Article
from index.quoting import Span

NEIGHBOURS = 150
"""Characters kept on either side."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """``words`` of an article, and the characters ``before`` and ``after`` them in its text."""

    words: str
    before: str
    after: str

    @classmethod
    def of(cls, article: Article, start: int, end: int) -> Anchor:
        text = article.text
        return cls(text[start:end], text[max(0, start - NEIGHBOURS) : start], text[end : end + NEIGHBOURS])

    def found_in(self, article: Article, near: int = 0) -> Span | None:
        """Where the words stand now, ``near`` their old place where that is in doubt; None if they are gone."""
        if not self.words:
            return None
        spans = [
            found.span()
            for passage in article.passages
            for found in re.compile(re.escape(self.words)).finditer(article.text, passage.start, passage.end)
        ]
        return min(spans, key=lambda span: abs(span[0] - near), default=None)
