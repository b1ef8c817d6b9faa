"""The forward index: the passages of a collection end to end, with their words and their sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

import numpy as np

from index.arrays import Bools, Ints, compact
from index.errors import UnknownPassage
from index.language.sentences.sentences import Span
from index.language.vocabulary.lexicon import places
from index.ranking.indexes.analysis import AnalysedArticle, Sentences


class ForwardIndex:
    """The P passages of some articles, by their place among all of them; their words and sentences end to end.

    ``lengths`` (P,) are in words; ``article_of`` (P,) is the place of each passage's article among the ``articles``,
    ``article_sizes`` (P,) how many passages that has; ``may_have_rows`` (P,) marks those that may hold a table.
    """

    def __init__(self, analysed: Sequence[AnalysedArticle]) -> None:
        self.passages = [(one.article, passage) for one in analysed for passage in one.article.passages]
        self.may_have_rows: Bools = np.concatenate([np.empty(0, bool), *(one.may_have_rows for one in analysed)])
        self.words = compact(concatenated(one.sentences.words for one in analysed))
        self.sentence_sizes = concatenated(one.sentences.sizes for one in analysed)
        self.sentences = concatenated(one.sentences.spans.ravel() for one in analysed).reshape(-1, 2)
        self.sentence_counts = concatenated(one.sentences.counts for one in analysed)
        self._sentence_starts = np.cumsum(self.sentence_counts) - self.sentence_counts
        word_ends = np.append(0, np.cumsum(self.sentence_sizes))
        self.word_starts = word_ends[self._sentence_starts]
        self.lengths = word_ends[self._sentence_starts + self.sentence_counts] - self.word_starts
        self.articles = [replace(one, sentences=own) for one, own in zip(analysed, self._parts(analysed), strict=True)]
        sizes = [len(one.article.passages) for one in analysed]
        self.article_of = np.repeat(np.arange(len(analysed)), sizes)
        self.article_sizes = np.repeat(sizes, sizes)
        slugs = [one.article.slug for one in analysed]
        ends = np.cumsum(sizes).tolist()
        self._places = {slug: range(end - size, end) for slug, size, end in zip(slugs, sizes, ends, strict=True)}

    def _parts(self, analysed: Iterable[AnalysedArticle]) -> Iterator[Sentences]:
        """The sentences of each article as parts of all, so that no number is in memory twice."""
        word = sentence = passage = 0
        for one in analysed:
            ends = (
                word + len(one.sentences.words),
                sentence + len(one.sentences.sizes),
                passage + len(one.sentences.counts),
            )
            sentences = slice(sentence, ends[1])
            yield Sentences(
                words=self.words[word : ends[0]],
                sizes=self.sentence_sizes[sentences],
                spans=self.sentences[sentences],
                counts=self.sentence_counts[passage : ends[2]],
            )
            word, sentence, passage = ends

    def words_of(self, passages: Ints) -> Ints:
        """The words of some passages, end to end."""
        return self.words[places(self.word_starts[passages], self.lengths[passages])]

    def sentences_of(self, passages: Ints) -> Ints:
        """The places of the sentences of some passages, end to end."""
        return places(self._sentence_starts[passages], self.sentence_counts[passages])

    def sentence_spans(self, passage: int) -> list[Span]:
        """The sentences of one passage."""
        start = self._sentence_starts[passage]
        return [(one, other) for one, other in self.sentences[start : start + self.sentence_counts[passage]].tolist()]

    def ranges_of(self, articles: Ints) -> Ints:
        """The places of the passages of some articles, each from its first to after its last: (articles, 2)."""
        return self.article_of.searchsorted(np.array([articles, articles + 1]).T)

    def place(self, slug: str, number: int) -> int:
        """Raises: UnknownPassage."""
        if not 0 <= number < len(self._places[slug]):
            raise UnknownPassage(slug, number)
        return self._places[slug][number]

    def are_of(self, slugs: Iterable[str]) -> Bools:
        """Which passages (P,) are of some articles; those it does not have are passed over."""
        are_of = np.zeros(len(self.passages), bool)
        for slug in slugs:
            if slug in self._places:
                are_of[self._places[slug].start : self._places[slug].stop] = True
        return are_of


def concatenated(arrays: Iterable[Ints]) -> Ints:
    return np.concatenate([np.empty(0, np.int32), *arrays])
