"""The library of the terminal, of articles that were analysed before where they were."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from bot.errors import NoArticles, UnusableDatabase
from bot.store.records import StoredArticle
from bot.terminal.shared_articles import SharedArticles
from index import Analysis, Library, packed_analysis, unpacked_analysis

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
        analyses = {one.article.slug: analysis for one in stored if (analysis := _known(one))}
        new = [one for one in stored if one.article.slug not in analyses]
        made = {one.article.slug: Analysis.of(one.article) for one in new}
        self._new: Sequence[tuple[StoredArticle, Analysis]] = [(one, made[one.article.slug]) for one in new]
        self.library = Library([one.article for one in stored], {**analyses, **made})

    def put_new(self) -> None:
        if sum(len(stored.article.passages) for stored, _ in self._new) >= MANY:
            packed = [(stored, packed_analysis(analysis, stored.article)) for stored, analysis in self._new]
            with suppress(UnusableDatabase):  # as where it may only be read: the answer needs it no more
                self._shared_articles.put_analyses(packed)


def _known(stored: StoredArticle) -> Analysis | None:
    return unpacked_analysis(stored.analysis, stored.article) if stored.analysis else None
