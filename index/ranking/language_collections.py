"""LanguageCollections: the articles of a library, one collection for each of their languages, searched together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from types import MappingProxyType

from index.article import Article
from index.errors import UnknownArticle
from index.questions.parsed import ParsedQuestion
from index.ranking.collection import Analyses, Collection
from index.ranking.indexes.filters import Filters
from index.ranking.ranked_passage import RankedPassage
from index.ranking.retrieval import CANDIDATES, CANDIDATES_TO_DEFINE, Candidates
from index.ranking.semantic_search import SemanticQuery

MakeSemanticQuery = Callable[[ParsedQuestion], SemanticQuery | None]
"""What finds by meaning; None where words alone are asked for, or known."""

FOREIGN = 0.9
"""What a score by words alone is multiplied by of a passage in another language than the question, where articles in
its own are asked too: "Open: ma–vr 9–18 uur" has all that "When are you open?" has of "Open: Mon–Fri 9am–6pm"."""


class LanguageCollections:
    """``articles``, by their slugs, and what finds passages in them. Never changed: many threads may ask it."""

    def __init__(self) -> None:
        self.articles: Mapping[str, Article] = MappingProxyType({})
        self._by_language: Mapping[str, Collection] = MappingProxyType({})

    @property
    def nbytes(self) -> int:
        """Bytes of memory, by and large."""
        return sum(collection.nbytes for collection in self._by_language.values())

    def changed(
        self, removed: AbstractSet[str], added: Mapping[str, Article], analyses: Analyses
    ) -> LanguageCollections:
        """Others, without the articles of the slugs ``removed``, and with those added: see `Collection.changed`."""
        before, changed = self.articles, LanguageCollections()
        changed.articles = {slug: article for slug, article in before.items() if slug not in removed} | dict(added)
        collections = {}
        for code in dict.fromkeys(article.language for article in changed.articles.values()):
            new = [article for article in added.values() if article.language == code]
            gone = {slug for slug in removed if slug in before and before[slug].language == code}
            known = self._by_language.get(code)
            collections[code] = known.changed(gone, new, analyses) if known else Collection(code, new, analyses)
        changed._by_language = collections
        return changed

    def article(self, slug: str) -> Article:
        """Raises: UnknownArticle."""
        try:
            return self.articles[slug]
        except KeyError:
            raise UnknownArticle(slug) from None

    def of(self, slugs: frozenset[str] | None) -> dict[str, Collection]:
        """The collections that have some of these articles, or any, by their language."""
        if slugs is None:
            return {code: one for code, one in self._by_language.items() if one.passage_count}
        codes = {self.articles[slug].language for slug in slugs if self.articles[slug].passages}
        return {code: one for code, one in self._by_language.items() if code in codes}

    def find(
        self, question: ParsedQuestion, filters: Filters, limit: int, semantic_query_of: MakeSemanticQuery
    ) -> list[RankedPassage]:
        """The best passages of all languages, each once."""
        collections, filters = self.of(filters.articles), filters.narrowed_by(question)
        if question.sections and not question.phrases and not question.content_words:
            return [found for one in collections.values() for found in one.in_order(filters, limit)][:limit]
        count = max(limit, CANDIDATES_TO_DEFINE if question.may_ask_for_definition else CANDIDATES)
        retrieved = [
            (one, factor, *one.retrieve(variant, filters, count, collections))
            for one in collections.values()
            for variant, factor in one.variants(question)
        ]
        least = _least_score([candidates for *_, candidates in retrieved], count)
        semantic_query = semantic_query_of(question) if any(terms.is_foreign for *_, terms, _ in retrieved) else None
        found: list[RankedPassage] = []
        for one, factor, terms, candidates in retrieved:
            candidates = candidates.from_score(least) if least else candidates
            if semantic_query and terms.is_foreign:
                ranked = one.rerank_semantically(terms, candidates, semantic_query, filters, count)
            else:
                ranked = one.rerank(terms, candidates, question.phrases)
                factor *= FOREIGN if terms.is_foreign and question.language in collections else 1
            found += ranked if factor == 1 else [passage._replace(score=factor * passage.score) for passage in ranked]
        found.sort(key=lambda passage: passage.score, reverse=True)
        return _each_once(found)[:limit] if len(retrieved) > 1 else found[:limit]

    def rerank_one(
        self, question: ParsedQuestion, slug: str, number: int, semantic_query_of: MakeSemanticQuery
    ) -> RankedPassage:
        """One passage: see `Reranker.rerank_one`. Raises: UnknownArticle, UnknownPassage."""
        collection = self._by_language[self.article(slug).language]
        return collection.rerank_one(question, slug, number, self.of(None), lambda: semantic_query_of(question))


def _least_score(retrieved: Sequence[Candidates], count: int) -> float:
    """That of the last passage that is read: however many languages there are, no more are than of one."""
    if len(retrieved) == 1:
        return 0.0
    scores = sorted((score for candidates in retrieved for score in candidates.scores.tolist()), reverse=True)
    return scores[count - 1] if count <= len(scores) else 0.0


def _each_once(found: Iterable[RankedPassage]) -> list[RankedPassage]:
    """Passages by the variant of the question that found each of them first."""
    firsts: dict[tuple[str, int], RankedPassage] = {}
    for one in found:
        firsts.setdefault((one.article.slug, one.passage.number), one)
    return list(firsts.values())
