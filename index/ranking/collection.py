"""Collection: the articles of one language, indexed together; never changed, so that many threads may ask it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from copy import copy
from dataclasses import replace
from itertools import compress, groupby
from types import MappingProxyType

import numpy as np

from index.article import Article
from index.language.spelling.spelling import Spelling
from index.language.tokens import analyser
from index.language.vocabulary.analysed_words import AnalysedWords
from index.language.vocabulary.lexicon import Lexicon
from index.language.vocabulary.vocabulary import Vocabulary, VocabularyBuilder
from index.questions.parsed import ParsedQuestion
from index.ranking.indexes.analysis import AnalysedArticle, Analysis, IndexedArticles, analysed_together
from index.ranking.indexes.filters import Filters
from index.ranking.indexes.forward_index import ForwardIndex
from index.ranking.indexes.inverted_index import AddedArticles, InvertedIndex
from index.ranking.indexes.phrase_search import PhraseSearch
from index.ranking.indexes.word_search import Found, WordSearch
from index.ranking.memory import WORD, nbytes_of_arrays, nbytes_of_articles
from index.ranking.query.query_terms import QueryTerms, query_terms
from index.ranking.query.question_variants import QuestionVariants
from index.ranking.ranked_passage import RankedPassage
from index.ranking.reranking import Reranker
from index.ranking.retrieval import Candidates, Retriever
from index.ranking.semantic_search import SemanticQuery

Analyses = Mapping[str, Analysis]

USED = 0.5
"""The share of the words that must be in use; where fewer are, a changed collection is made from its articles anew."""

TOGETHER = 200_000
"""Characters of articles, at least, that are analysed together: of more, nothing is gained but memory is needed."""


class Collection:
    """``passage_count`` is how many passages its articles have."""

    def __init__(self, language: str, articles: Iterable[Article], analyses: Analyses = MappingProxyType({})) -> None:
        """``analyses``, by the articles' slugs, are those that were made already; see `Analysis.of`."""
        self.language = language
        self._articles: Mapping[str, AnalysedArticle] = {}
        self._forward_index = ForwardIndex([])
        self._index = InvertedIndex.empty()
        self._vocabulary = Vocabulary.empty(analyser(language))
        self._spelling = Spelling([], [], np.empty(0, bool))
        self._take([], list(articles), analyses)

    def changed(
        self, removed: AbstractSet[str], added: Sequence[Article], analyses: Analyses = MappingProxyType({})
    ) -> Collection:
        """Another collection, without the articles of the slugs ``removed``, and with those that are added.

        What concerns the other articles is shared with this collection, or copied; nothing of theirs is analysed again.
        """
        if not removed and not added:
            return self
        stays = [slug not in removed for slug in self._articles]
        is_used = self._vocabulary.is_used
        if is_used.sum() < USED * len(is_used):
            others = [one.article for one in compress(self._articles.values(), stays)]
            return Collection(self.language, [*others, *added], analyses)
        changed = copy(self)
        changed._take(stays, added, analyses)
        return changed

    def _take(self, stays: Sequence[bool], added: Sequence[Article], analyses: Analyses) -> None:
        """Only for a collection that nobody has yet."""
        articles, vocabulary, index = self._merged(stays, added, analyses)
        self._complete([*compress(self._articles.values(), stays), *articles], vocabulary, index)

    def _merged(
        self, stays: Sequence[bool], added: Iterable[Article], analyses: Analyses
    ) -> tuple[list[AnalysedArticle], Vocabulary, InvertedIndex]:
        """The articles that are added, and the words and postings of all."""
        builder = VocabularyBuilder(self._vocabulary)
        # Of each lexicon only the grams are kept.
        made = [(one, builder.add(lexicon), lexicon.grams) for lexicon, one in self._analysed(added, analyses)]
        vocabulary = builder.build()
        new = [AddedArticles(one, numbers.stems, vocabulary.gram_numbers(grams)) for one, numbers, grams in made]
        index = self._index.changed(self._forward_index, stays, new, vocabulary)
        articles = [own.with_numbers(numbers.words) for one, numbers, _ in made for own in one.articles]
        return articles, vocabulary, index

    def _analysed(self, articles: Iterable[Article], analyses: Analyses) -> Iterator[tuple[Lexicon, IndexedArticles]]:
        """In their order: those that were analysed already one by one, the others together."""
        analysed_words = AnalysedWords(analyser(self.language))
        for is_known, some in groupby(articles, key=lambda article: article.slug in analyses):
            if is_known:
                known = ((analyses[article.slug], article) for article in some)
                yield from ((analysis.lexicon, analysis.indexed(article)) for analysis, article in known)
            else:
                yield from (analysed_together(batch, analysed_words) for batch in _batches(some))

    def _complete(self, articles: Sequence[AnalysedArticle], vocabulary: Vocabulary, index: InvertedIndex) -> None:
        is_used = index.is_used_stem
        self._forward_index = ForwardIndex(articles)
        self._articles = {one.article.slug: one for one in self._forward_index.articles}
        self._index = index
        self._vocabulary = replace(vocabulary, is_used=is_used)
        self._spelling = Spelling(vocabulary.words, vocabulary.skeletons, is_used[vocabulary.stem_of], self._spelling)
        acronyms = (acronym for one in articles for acronym in one.acronyms)
        self._variants = QuestionVariants(self.language, self._vocabulary, acronyms)
        phrases = PhraseSearch(self._forward_index, self._vocabulary, index.grams)
        indexed = self._forward_index, index, self._vocabulary, phrases
        self._retriever, self._reranker = Retriever(*indexed, self.language), Reranker(*indexed)
        self._word_search = WordSearch(self._forward_index, index, self._vocabulary)
        self.passage_count = len(self._forward_index.passages)

    @property
    def nbytes(self) -> int:
        """Bytes of memory, by and large; what it shares with a collection that it was made of is counted too."""
        index = self._index
        postings = (index.grams, index.stems, index.articles, index.headings)
        arrays = nbytes_of_arrays([self._forward_index, self._vocabulary, self._spelling, *postings])
        articles = nbytes_of_articles(one.article for one in self._articles.values())
        return arrays + articles + WORD * len(self._vocabulary.words)

    def variants(self, question: ParsedQuestion) -> list[tuple[ParsedQuestion, float]]:
        """See `QuestionVariants.of`."""
        return self._variants.of(question)

    def retrieve(
        self, question: ParsedQuestion, filters: Filters, count: int, collections: Mapping[str, Collection]
    ) -> tuple[QueryTerms, Candidates]:
        """The terms of the question here, and the passages to re-rank for it.

        ``collections`` are those asked together, by language: see `query_terms`.
        """
        terms = self._terms(question, collections)
        return terms, self._retriever.candidates(terms, filters, count)

    def rerank(self, terms: QueryTerms, candidates: Candidates, phrases: Sequence[str]) -> list[RankedPassage]:
        """See `Reranker.rerank`."""
        return self._reranker.rerank(terms, candidates, phrases)

    def rerank_semantically(
        self, terms: QueryTerms, candidates: Candidates, semantic_query: SemanticQuery, filters: Filters, count: int
    ) -> list[RankedPassage]:
        """The candidates and the ``count`` passages nearest by meaning: see `Reranker.rerank_semantically`."""
        candidates = self._retriever.with_nearest(candidates, semantic_query, filters, count)
        return self._reranker.rerank_semantically(terms, candidates, semantic_query)

    def rerank_one(
        self,
        question: ParsedQuestion,
        slug: str,
        number: int,
        collections: Mapping[str, Collection],
        semantic_query: Callable[[], SemanticQuery | None] = lambda: None,
    ) -> RankedPassage:
        """See `Reranker.rerank_one`; ``semantic_query`` is asked for where the question is in another language."""
        variants = [(self._terms(variant, collections), factor) for variant, factor in self.variants(question)]
        query = semantic_query() if variants[0][0].is_foreign else None
        found = [
            (self._reranker.rerank_one(terms, slug, number, question.phrases, query), factor)
            for terms, factor in variants
        ]
        return max(found, key=lambda one: one[0].score * one[1])[0]

    def is_foreign(self, question: ParsedQuestion, collections: Mapping[str, Collection]) -> bool:
        """Whether the question is in another language than these texts; see `retrieve`."""
        return self._terms(question, collections).is_foreign

    def in_order(self, filters: Filters, count: int) -> list[RankedPassage]:
        """The first passages that pass the filters."""
        return self._reranker.unranked(self._retriever.in_order(filters, count))

    def having(self, text: str, slugs: frozenset[str] | None) -> Iterator[Found]:
        """See `WordSearch.having`."""
        return self._word_search.having(text, slugs)

    def having_most(self, text: str, slugs: frozenset[str] | None, count: int) -> list[Found]:
        """See `WordSearch.having_most`."""
        return self._word_search.having_most(text, slugs, count)

    def _terms(self, question: ParsedQuestion, collections: Mapping[str, Collection]) -> QueryTerms:
        neighbours = self._retriever.are_neighbours
        vocabularies = {code: one._vocabulary for code, one in collections.items() if one is not self}
        return query_terms(question, self.language, self._vocabulary, self._spelling, vocabularies, neighbours)


def _batches(articles: Iterable[Article]) -> Iterator[list[Article]]:
    """Articles in their order, as many as have `TOGETHER` characters."""
    batch: list[Article] = []
    size = 0
    for article in articles:
        batch.append(article)
        size += len(article.text)
        if size >= TOGETHER:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
