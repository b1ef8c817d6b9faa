"""Stored articles with their analyses: what was stored and fits is taken, the rest is made."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from bot.store.rows.stored_texts import StoredArticle
from index import Analysis, packed_analysis, unpacked_analysis


class NewAnalysis(NamedTuple):
    """An analysis that is not stored yet."""

    stored: StoredArticle
    analysis: Analysis

    def packed(self) -> bytes:
        return packed_analysis(self.analysis, self.stored.article)


class AnalysedArticles(NamedTuple):
    """The analyses of all, by slug; and which of them are ``new``."""

    analyses: dict[str, Analysis]
    new: list[NewAnalysis]

    @classmethod
    def of(cls, stored: Iterable[StoredArticle]) -> AnalysedArticles:
        """Takes seconds for long articles whose analyses are not stored."""
        analyses: dict[str, Analysis] = {}
        new: list[NewAnalysis] = []
        for one in stored:
            analysis = unpacked_analysis(one.analysis, one.article) if one.analysis is not None else None
            if analysis is None:
                analysis = Analysis.of(one.article)
                new.append(NewAnalysis(one, analysis))
            analyses[one.article.slug] = analysis
        return cls(analyses, new)
