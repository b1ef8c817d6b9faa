"""Checker: looks for each quotation in the articles; the exact words first, then what is nearly the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice, pairwise

from index.article import Article
from index.checks.check import SAMPLE, Check, Verdict
from index.checks.comparison import Likeness, Part, PassageWords
from index.checks.denials import Denials
from index.checks.omissions import Placed, in_order
from index.checks.quotations import Quotation, quotations
from index.language.detection import UNDETERMINED
from index.language.sentences.sentences import Span
from index.passages import Passage
from index.questions.likely_languages import likely_language
from index.quotes.quote import Quote
from index.ranking.collection import Collection
from index.ranking.indexes.word_search import Found

NEARLY = 0.8
"""The share of the words that must be there, in order."""
CANDIDATES = 20
"""Passages with most of the words that are compared word by word."""
EXACT_CANDIDATES = 2_000
"""The same of passages that have the words side by side by the index; nearly always the first one is right."""
LONGEST = 400
"""Words that are aligned; of more, only the exact ones are found."""

MOST_PARTS = 20
"""Parts that a quotation may have; more are not looked for."""


class Checker:
    """Checks the quotations of one text in the articles of one language, or in some of them by their slugs."""

    def __init__(self, text: str, collection: Collection, slugs: frozenset[str] | None) -> None:
        self._text = text
        self._collection = collection
        self._slugs = slugs
        self._passage_words = PassageWords(collection.language)

    def check(self, quotation: Quotation) -> Check | None:
        """None where no article has it, nor nearly."""
        parts = [Part.of(self._text, span, self._collection.language) for span in quotation.parts]
        parts = [part for part in parts if part.words]
        if not 0 < len(parts) <= MOST_PARTS:
            return None
        return self._exact(quotation, parts) or self._nearly(quotation, parts)

    def _exact(self, quotation: Quotation, parts: Sequence[Part]) -> Check | None:
        """In the first article that has all the parts, word for word and in order."""
        nearly, found = None, (self._text, quotation.start, quotation.end)
        for article, passages in self._likely_articles(parts):
            runs = self._passage_words.runs
            ways = in_order([[run for passage in passages for run in runs(part, article, passage)] for part in parts])
            denials = Denials(article, self._passage_words)
            way = next((way for way in ways if not any(denials.left_out(way))), None)
            if way:
                return Check(*found, Verdict.WORD_FOR_WORD, _quotes(article, way, 1.0))
            if ways and nearly is None:
                missing = tuple(dict.fromkeys(denials.left_out(ways[0])))
                nearly = Check(*found, Verdict.NEARLY, _quotes(article, ways[0], 1.0), (), missing)
        return nearly

    def _likely_articles(self, parts: Sequence[Part]) -> Iterator[tuple[Article, Sequence[Passage]]]:
        """The articles that may have all the parts, and the passages that may have one."""
        found = [self._likely(part) for part in parts]
        if len(found) == 1:
            yield from ((article, [passage]) for article, passage in found[0])
            return
        listed = [list(some) for some in found]
        common = set.intersection(*({article.slug for article, _ in some} for some in listed))
        for article, passages in _by_article(chain.from_iterable(listed)):
            if article.slug in common:
                yield article, passages

    def _likely(self, part: Part) -> Iterator[Found]:
        """Those that have the words side by side by the index, then those that have most of them."""
        yield from islice(self._collection.having(part.text, self._slugs), EXACT_CANDIDATES)
        yield from self._collection.having_most(part.text, self._slugs, CANDIDATES)

    def _nearly(self, quotation: Quotation, parts: Sequence[Part]) -> Check | None:
        """In the article that has most of the words, in order."""
        size = sum(len(part.words) for part in parts)
        if size > LONGEST:
            return None
        found = chain.from_iterable(self._collection.having_most(part.text, self._slugs, CANDIDATES) for part in parts)
        best: tuple[int, Check] | None = None
        for article, passages in _by_article(found):
            if self._passage_words.in_common(parts, article, passages) < NEARLY * size:
                continue
            alike = [self._passage_words.most_alike(part, article, passages) for part in parts]
            likenesses = [one for one in alike if one is not None]
            common = sum(one.common for one in likenesses)
            are_enough = common >= NEARLY * size and _are_in_order(likenesses)
            if are_enough and (best is None or common > best[0]):
                best = common, self._nearly_checked(quotation, article, likenesses, common / size)
        return best and best[1]

    def _nearly_checked(
        self, quotation: Quotation, article: Article, likenesses: Sequence[Likeness], share: float
    ) -> Check:
        way = [one.placed for one in likenesses]
        added: list[Span] = [span for one in likenesses for span in one.added]
        missing = {span for one in likenesses for span in one.missing}.union(
            Denials(article, self._passage_words).left_out(way)
        )
        quotes = _quotes(article, way, share)
        found = self._text, quotation.start, quotation.end
        return Check(*found, Verdict.NEARLY, quotes, tuple(added), tuple(sorted(missing)))


def checked(text: str, collections: Mapping[str, Collection], slugs: frozenset[str] | None) -> Iterator[Check]:
    """Each quotation of a text, in the articles of several languages."""
    # The language of most passages, unless the words say that it is another one.
    expected = max(collections, key=lambda code: collections[code].passage_count, default=UNDETERMINED)
    language = likely_language(text[:SAMPLE], expected)
    # Its own articles first: where they have the exact words, the others are not searched.
    codes = sorted(collections, key=lambda code: code != language)
    checkers = [Checker(text, collections[code], slugs) for code in codes]
    for quotation in quotations(text, language):
        yield _best(quotation, checkers) or Check(text, quotation.start, quotation.end, Verdict.NOT_FOUND)


def _best(quotation: Quotation, checkers: Iterable[Checker]) -> Check | None:
    """The check of the language that has the exact words, else of the one that has most of them."""
    nearly: list[Check] = []
    for checker in checkers:
        if check := checker.check(quotation):
            if check.verdict == Verdict.WORD_FOR_WORD:
                return check
            nearly.append(check)
    return max(nearly, key=lambda check: check.quotes[0].score, default=None)


def _are_in_order(likenesses: Sequence[Likeness]) -> bool:
    spans = [(one.placed.start, one.placed.end) for one in likenesses]
    return all(before[1] <= after[0] for before, after in pairwise(spans))


def _by_article(found: Iterable[Found]) -> Iterator[tuple[Article, Sequence[Passage]]]:
    articles: dict[str, tuple[Article, dict[int, Passage]]] = {}
    for article, passage in found:
        articles.setdefault(article.slug, (article, {}))[1][passage.number] = passage
    for article, passages in articles.values():
        yield article, [passages[number] for number in sorted(passages)]


def _quotes(article: Article, way: Sequence[Placed], share: float) -> tuple[Quote, ...]:
    return tuple(
        Quote(article, passage, start, end, highlight=(start, end), score=share) for passage, start, end in way
    )
