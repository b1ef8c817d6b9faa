"""The library of the terminal, of articles that were analysed before where they were."""

from __future__ import annotations

from contextlib import suppress

from bot.errors import NoArticles, UnusableDatabase
from bot.libraries.analysed_articles import AnalysedArticles
from bot.terminal.articles.shared_articles import SharedArticles
from index import Library

MANY = 50
"""Passages from which analysing them again takes longer than storing their analyses."""


class AnalysedLibrary:
    """``library`` answers; what had to be analysed for it is stored by `put_new`, when the answer was given."""

    def __init__(self, shared_articles: SharedArticles) -> None:
        """Raises: NoArticles."""
        self._shared_articles = shared_articles
        stored = shared_articles.analysed()
        if not stored:
            raise NoArticles
        analyses, self._new = AnalysedArticles.of(stored)
        self.library = Library([one.article for one in stored], analyses)

    def put_new(self) -> None:
        if sum(len(one.stored.article.passages) for one in self._new) >= MANY:
            packed = [(one.stored, one.packed()) for one in self._new]
            with suppress(UnusableDatabase):  # as where it may only be read: the answer needs it no more
                self._shared_articles.put_analyses(packed)
