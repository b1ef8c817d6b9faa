"""Collection: the articles of one language, analysed one by one and weighed together."""

from __future__ import annotations

from collections.abc import Container, Sequence
from functools import cached_property

import numpy as np

from index.arrays import Ints
from index.article import Article, Section
from index.language.sentences import sentence_spans
from index.language.spelling import Spelling
from index.language.tokens import analyser
from index.language.vocabulary import Vocabulary
from index.questions.parsed import ParsedQuestion
from index.ranking.filters import Filters
from index.ranking.forward_index import AnalysedArticle
from index.ranking.query_terms import QueryTerms, query_terms
from index.ranking.retrieval import Candidates, RankedPassage, Retriever


class Collection:
    """Weighs its articles anew at the first question after a change; none but the new ones are analysed again."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._vocabulary = Vocabulary(analyser(language))
        self._spelling = Spelling()
        self._articles: dict[str, AnalysedArticle] = {}
        self.passage_count = 0

    def add(self, article: Article) -> None:
        self._articles[article.slug] = self._analysed(article)
        self.passage_count += len(article.passages)
        self._forget_retriever()

    def remove(self, slug: str) -> None:
        self.passage_count -= len(self._articles.pop(slug).article.passages)
        self._forget_retriever()

    def prepare(self) -> None:
        """Weigh the articles now and not at the next question."""
        _ = self._retriever

    def retrieve(
        self, question: ParsedQuestion, filters: Filters, count: int, languages: Container[str]
    ) -> tuple[QueryTerms, Candidates]:
        """The question as this collection understands it, and the passages worth reading for it.

        ``languages`` are those asked together: where the question's own is among them, it is not spelt into others.
        """
        retriever = self._retriever  # first: it completes the vocabulary, and what spelling knows
        terms = self._terms(question, languages)
        return terms, retriever.candidates(terms, filters, count)

    def rerank(
        self, terms: QueryTerms, candidates: Candidates, searched: int, phrases: Sequence[str]
    ) -> list[RankedPassage]:
        """See `Retriever.read`."""
        return self._retriever.rerank(terms, candidates, searched, phrases)

    def rerank_one(self, question: ParsedQuestion, slug: str, number: int, languages: Container[str]) -> RankedPassage:
        """See `Retriever.rerank_one`."""
        retriever = self._retriever
        return retriever.rerank_one(self._terms(question, languages), slug, number, question.phrases)

    def in_order(self, filters: Filters, count: int) -> list[RankedPassage]:
        """See `Retriever.in_order`."""
        return self._retriever.in_order(filters, count)

    @cached_property
    def _retriever(self) -> Retriever:
        retriever = Retriever(list(self._articles.values()), self._vocabulary)
        self._spelling.learn(self._vocabulary.words, self._vocabulary.is_used[self._vocabulary.stem_of])
        return retriever

    def _terms(self, question: ParsedQuestion, languages: Container[str]) -> QueryTerms:
        return query_terms(question, self._language, self._vocabulary, self._spelling, languages)

    def _forget_retriever(self) -> None:
        self.__dict__.pop("_evidence", None)

    def _analysed(self, article: Article) -> AnalysedArticle:
        words: list[int] = []
        sizes: list[int] = []
        counts: list[int] = []
        sentences: list[tuple[int, int]] = []
        for passage in article.passages:
            before = len(sizes)
            for start, end in sentence_spans(article.text, passage.start, passage.end, self._language):
                if sentence := self._vocabulary.numbered(article.text[start:end]):
                    words += sentence
                    sizes.append(len(sentence))
                    sentences.append((start, end))
            counts.append(len(sizes) - before)
        headings = {section: self._heading(article, section) for section in {p.section for p in article.passages}}
        return AnalysedArticle(
            article=article,
            words=np.array(words, np.int32),
            sentence_sizes=np.array(sizes, np.int32),
            sentences=np.array(sentences, np.int32).reshape(-1, 2),
            sentence_counts=np.array(counts, np.int32),
            headings=tuple(headings[passage.section] for passage in article.passages),
        )

    def _heading(self, article: Article, section: Section) -> Ints:
        """The words above the passages of a section, the title's among them."""
        return np.array(self._vocabulary.numbered(" ".join([article.title, *section.path])), np.int32)
