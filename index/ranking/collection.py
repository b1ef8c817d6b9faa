"""Collection: the articles of one language, indexed together; never changed, so that many threads may ask it."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from copy import copy
from dataclasses import replace

from index.article import Article
from index.language.spelling import Spelling
from index.language.tokens import analyser
from index.language.vocabulary import Vocabulary, VocabularyBuilder
from index.questions.parsed import ParsedQuestion
from index.ranking.analysis import AnalysedArticle, analyse_article
from index.ranking.filters import Filters
from index.ranking.forward_index import ForwardIndex
from index.ranking.inverted_index import InvertedIndex
from index.ranking.query_terms import QueryTerms, query_terms
from index.ranking.ranked_passage import RankedPassage
from index.ranking.retrieval import Candidates, Retriever
from index.ranking.semantic_search import SemanticQuery
from index.ranking.word_search import Found, WordSearch

USED = 0.5
"""The share of the words that must be in use; where fewer are, a changed collection is made from its articles anew."""


class Collection:
    """``passage_count`` is how many passages its articles have."""

    def __init__(self, language: str, articles: Iterable[Article]) -> None:
        self.language = language
        builder = VocabularyBuilder(Vocabulary.empty(analyser(language)))
        analysed = {article.slug: analyse_article(article, language, builder) for article in articles}
        vocabulary, forward_index = builder.build(), ForwardIndex(list(analysed.values()))
        self._complete(analysed, forward_index, vocabulary, InvertedIndex.of(forward_index, vocabulary), None)

    def changed(self, removed: AbstractSet[str], added: Sequence[Article]) -> Collection:
        """Another collection, without the articles of the slugs ``removed``, and with those that are added.

        What concerns the other articles is shared with this collection, or copied; nothing of theirs is analysed again.
        """
        if not removed and not added:
            return self
        others = {slug: one for slug, one in self._articles.items() if slug not in removed}
        is_used = self._vocabulary.is_used
        if is_used.sum() < USED * len(is_used):
            return Collection(self.language, [*(one.article for one in others.values()), *added])
        builder = VocabularyBuilder(self._vocabulary)
        new = {article.slug: analyse_article(article, self.language, builder) for article in added}
        vocabulary = builder.build()
        stays = [slug not in removed for slug in self._articles]
        index = self._index.changed(self._forward_index, stays, ForwardIndex(list(new.values())), vocabulary)
        changed, articles = copy(self), others | new
        changed._complete(articles, ForwardIndex(list(articles.values())), vocabulary, index, self._spelling)
        return changed

    def _complete(
        self,
        articles: Mapping[str, AnalysedArticle],
        forward_index: ForwardIndex,
        vocabulary: Vocabulary,
        index: InvertedIndex,
        spelling: Spelling | None,
    ) -> None:
        is_used = index.is_used_stem
        self._articles = articles
        self._forward_index = forward_index
        self._index = index
        self._vocabulary = replace(vocabulary, is_used=is_used)
        self._spelling = Spelling(vocabulary.words, is_used[vocabulary.stem_of], spelling)
        self._retriever = Retriever(forward_index, index, self._vocabulary, self.language)
        self._word_search = WordSearch(forward_index, index, self._vocabulary)
        self.passage_count = len(forward_index.passages)

    def retrieve(
        self, question: ParsedQuestion, filters: Filters, count: int, languages: Container[str]
    ) -> tuple[QueryTerms, Candidates]:
        """The terms of the question here, and the passages to re-rank for it.

        ``languages`` are those asked together: where the question's own is among them, it is not spelt into others.
        """
        terms = self._terms(question, languages)
        return terms, self._retriever.candidates(terms, filters, count)

    def rerank(self, terms: QueryTerms, candidates: Candidates, phrases: Sequence[str]) -> list[RankedPassage]:
        """See `Retriever.rerank`."""
        return self._retriever.rerank(terms, candidates, phrases)

    def rerank_semantically(
        self, terms: QueryTerms, candidates: Candidates, semantic_query: SemanticQuery, filters: Filters, count: int
    ) -> list[RankedPassage]:
        """See `Retriever.rerank_semantically`."""
        return self._retriever.rerank_semantically(terms, candidates, semantic_query, filters, count)

    def rerank_one(
        self,
        question: ParsedQuestion,
        slug: str,
        number: int,
        languages: Container[str],
        semantic_query: Callable[[], SemanticQuery | None] = lambda: None,
    ) -> RankedPassage:
        """See `Retriever.rerank_one`; ``semantic_query`` is asked for where the question is in another language."""
        terms = self._terms(question, languages)
        found = semantic_query() if terms.is_foreign else None
        return self._retriever.rerank_one(terms, slug, number, question.phrases, found)

    def is_foreign(self, question: ParsedQuestion, languages: Container[str]) -> bool:
        """Whether the question is in another language than these texts; see `retrieve`."""
        return self._terms(question, languages).is_foreign

    def in_order(self, filters: Filters, count: int) -> list[RankedPassage]:
        """See `Retriever.in_order`."""
        return self._retriever.in_order(filters, count)

    def having(self, text: str, slugs: frozenset[str] | None) -> Iterator[Found]:
        """See `WordSearch.having`."""
        return self._word_search.having(text, slugs)

    def having_most(self, text: str, slugs: frozenset[str] | None, count: int) -> list[Found]:
        """See `WordSearch.having_most`."""
        return self._word_search.having_most(text, slugs, count)

    def _terms(self, question: ParsedQuestion, languages: Container[str]) -> QueryTerms:
        neighbours = self._retriever.are_neighbours
        return query_terms(question, self.language, self._vocabulary, self._spelling, languages, neighbours)
