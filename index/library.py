"""Library: the one door. Articles in, Answer out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from copy import copy
from itertools import islice
from types import MappingProxyType
from typing import Self

from index.answering import answer_of, confident, hit_of, quote_of
from index.arrays import Floats
from index.article import Article
from index.checks.check import SAMPLE, Check
from index.questions.parsed import ParsedQuestion
from index.quotes.quote import Answer, Hit, Quote
from index.ranking.collection import Analyses
from index.ranking.encoder import Encoder
from index.ranking.indexes.filters import Filters
from index.ranking.language_collections import LanguageCollections
from index.ranking.ranked_passage import RankedPassage
from index.ranking.retrieval import CANDIDATES
from index.ranking.semantic_search import SemanticQuery


class Library:
    """Articles one can ask, each by its slug. It is never changed: many threads may ask it at once."""

    def __init__(self, articles: Iterable[Article] = (), analyses: Analyses = MappingProxyType({})) -> None:
        """Of several articles with the same slug, the last is taken. Takes seconds for many; for ``analyses`` see
        `with_articles`.
        """
        added = {article.slug: article for article in articles}
        self._collections = LanguageCollections().changed(frozenset(), added, analyses)
        self._encoder: Encoder | None = None
        self._vectors: Mapping[str, Floats] = {}

    @property
    def articles(self) -> tuple[Article, ...]:
        return tuple(self._collections.articles.values())

    @property
    def nbytes(self) -> int:
        """Bytes of memory that it takes, by and large: its texts, its indexes and its vectors."""
        return sum(of_one.nbytes for of_one in self._vectors.values()) + self._collections.nbytes

    def with_article(self, article: Article) -> Self:
        """See `with_articles`."""
        return self.with_articles([article])

    def with_articles(self, articles: Iterable[Article], analyses: Analyses = MappingProxyType({})) -> Self:
        """A library that has these articles too, in place of those with the same slugs.

        It shares with this one what did not change, and is made much faster than from all articles. ``analyses`` are
        those of some of the articles, by their slugs, where they were made before: these are not analysed again.
        """
        added = {article.slug: article for article in articles}
        return self._changed(added.keys(), added, analyses)

    def without(self, *slugs: str) -> Self:
        """A library that has all articles but these; see `with_articles`. Raises: UnknownArticle."""
        return self._changed({self._collections.article(slug).slug for slug in slugs}, {}, {})

    def with_vectors(self, encoder: Encoder, vectors: Mapping[str, Floats]) -> Self:
        """A library that also finds passages in other languages than the question's, by what they mean.

        ``vectors`` are those that ``encoder`` makes of the passages of an article, (passages, d), by its slug; an
        article without any is found by its words alone. They are let go with the article.
        """
        changed = copy(self)
        changed._encoder = encoder
        changed._vectors = {slug: of_one for slug, of_one in vectors.items() if slug in self._collections.articles}
        return changed

    def by_words(self) -> Self:
        """A library that finds by words alone; see `with_vectors`."""
        changed = copy(self)
        changed._encoder, changed._vectors = None, {}
        return changed

    @property
    def vectors(self) -> Mapping[str, Floats]:
        """See `with_vectors`."""
        return self._vectors

    def _changed(self, removed: AbstractSet[str], added: Mapping[str, Article], analyses: Analyses) -> Self:
        changed = copy(self)
        changed._collections = self._collections.changed(removed, added, analyses)
        changed._vectors = {slug: of_one for slug, of_one in self._vectors.items() if slug not in removed}
        return changed

    def search(
        self,
        question: str | ParsedQuestion,
        limit: int = 10,
        *,
        articles: Iterable[str] | None = None,
        section: tuple[str, ...] = (),
        before: str = "",
    ) -> list[Hit]:
        """The passages that share something with the question, best first; see `answer`.

        Raises: UnknownArticle.
        """
        best, _ = self._found(_parsed(question, before), Filters(self._slugs(articles), section), limit)
        return list(map(hit_of, best))

    def answer(
        self,
        question: str | ParsedQuestion,
        limit: int = 3,
        *,
        articles: Iterable[str] | None = None,
        section: tuple[str, ...] = (),
        before: str = "",
    ) -> Answer:
        """The best passages, if one of them holds enough of what the question is about; ``limit`` with the next best.

        Where no passage has the words between quotation marks, all are words like others: see `Answer`.

        ``articles`` are the slugs of those asked, all by default; ``section`` is the beginning of the path of the
        sections asked; ``before`` is what was asked before, where this question follows on it.

        Raises: UnknownArticle.
        """
        question, filters = _parsed(question, before), Filters(self._slugs(articles), section)
        best, ignored = ([], ()) if question.asks_nothing else self._found(question, filters, max(limit, CANDIDATES))
        if question.before and question.tells_nothing and not confident(best):
            best = self._found_for_all(question, filters) or best
        return answer_of(question, best, ignored, limit)

    def quote(self, slug: str, number: int, question: str | ParsedQuestion = "", *, before: str = "") -> Quote:
        """One passage of an article, its highlight the sentence that answers best, or else the first.

        Raises: UnknownArticle, UnknownPassage.
        """
        return quote_of(self._collections.rerank_one(_parsed(question, before), slug, number, self._semantic_query))

    def check(self, text: str, *, articles: Iterable[str] | None = None, limit: int | None = None) -> list[Check]:
        """Whether the articles say what a text quotes: each sentence between its quotation marks, or else all of them.

        ``articles`` are the slugs of those asked, all by default; ``limit`` is the most sentences that are looked for.

        Raises: UnknownArticle.
        """
        from index.checks.checker import checked  # what answers starts without what compares words

        slugs = self._slugs(articles)
        return list(islice(checked(text, self._collections.of(slugs), slugs), limit))

    def nearest(self, text: str, *, articles: Iterable[str] | None = None) -> Quote | None:
        """The passage that has most in common with words that no article has, and does not say them; or None.

        Raises: UnknownArticle.
        """
        from index.checks.words import words_of

        words = " ".join(text[word.start : word.end] for word in words_of(text[:SAMPLE], ""))
        found = self.search(words, 1, articles=articles)
        return self.quote(found[0].article.slug, found[0].passage.number, words) if found else None

    def is_across_languages(self, question: str | ParsedQuestion, *, articles: Iterable[str] | None = None) -> bool:
        """Whether an encoder may find what words do not: in an article in another language than the question.

        Raises: UnknownArticle.
        """
        question, collections = _parsed(question, ""), self._collections.of(self._slugs(articles))
        return not question.phrases and any(one.is_foreign(question, collections) for one in collections.values())

    def _slugs(self, articles: Iterable[str] | None) -> frozenset[str] | None:
        """Raises: UnknownArticle."""
        return None if articles is None else frozenset(self._collections.article(slug).slug for slug in articles)

    def _found(
        self, question: ParsedQuestion, filters: Filters, limit: int
    ) -> tuple[list[RankedPassage], tuple[str, ...]]:
        """The passages found, and the exact words that were ignored because no passage has them."""
        best = self._collections.find(question, filters, limit, self._semantic_query)
        if best or not question.phrases:
            return best, ()
        without = question.without_phrases()
        return self._collections.find(without, filters, limit, self._semantic_query), question.phrases

    def _found_for_all(self, question: ParsedQuestion, filters: Filters) -> list[RankedPassage]:
        """The one passage that answers by itself what was asked behind another question, if that one has an answer.

        Of a museum, “How much does it cost?” asks for the ticket, also behind “When is it open?”; of a pool that
        nothing tells of, or where there are several prices, it asks for nothing that the texts say.
        """
        alone, before = question.following(""), ParsedQuestion.of(question.before)
        if alone.asks_nothing or not confident(self._found(before, filters, 1)[0]):
            return []
        found, _ = self._found(alone, filters, CANDIDATES)
        return found if len(confident(found)) == 1 else []

    def _semantic_query(self, question: ParsedQuestion) -> SemanticQuery | None:
        """None where words alone are asked for, or known."""
        if self._encoder is None or not self._vectors or question.phrases:
            return None
        return SemanticQuery(f"{question.before} {question.text}".strip(), self._encoder, self._vectors)


def _parsed(question: str | ParsedQuestion, before: str) -> ParsedQuestion:
    if isinstance(question, str):
        return ParsedQuestion.of(question, before)
    return question.following(before) if before else question
