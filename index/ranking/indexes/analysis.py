"""Analysis of an article: its words, sentence by sentence, those of its headings, and its postings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from index.arrays import Bools, Ints, compact
from index.article import Article
from index.language.folding import fold
from index.language.names.acronyms import Acronym, explained_acronyms
from index.language.rows import may_have_rows
from index.language.tokens import analyser
from index.language.vocabulary.analysed_words import AnalysedWords
from index.language.vocabulary.lexicon import Lexicon, LexiconBuilder
from index.passages import passage_sentences
from index.ranking.indexes.postings import Corpus, Postings

HeadingWords = Mapping[str, list[tuple[str, str]]]
"""Each word of a heading, folded, and its stem."""


class Sentences(NamedTuple):
    """The ``words`` of an article, by number, end to end, ``sizes`` of them in each sentence.

    ``spans`` (S, 2) are the places of the sentences in the text; ``counts`` is how many of them each passage has.
    """

    words: Ints
    sizes: Ints
    spans: Ints
    counts: Ints


@dataclass(frozen=True, slots=True)
class Analysis:
    """What is known of an article by itself, in the numbers of its ``lexicon``; never changed.

    The postings are those of its passages by ``grams`` and by ``stems``, and of the ``headings`` above them, the title
    among these, by stems. ``acronyms`` are those that its text or its title explains.
    """

    lexicon: Lexicon
    sentences: Sentences
    grams: Postings
    stems: Postings
    headings: Postings
    heading_words: HeadingWords
    acronyms: Sequence[Acronym]

    @classmethod
    def of(cls, article: Article) -> Analysis:
        """Takes seconds for a long one."""
        lexicon, indexed = analysed_together([article], AnalysedWords(analyser(article.language)))
        [own], grams, stems, headings, _ = indexed
        return cls(lexicon, own.sentences, grams, stems, headings, own.heading_words, own.acronyms)

    def indexed(self, article: Article) -> IndexedArticles:
        """The ``article`` that this is of."""
        own = AnalysedArticle(article, self.sentences, self.heading_words, self.acronyms, _with_rows(article))
        return IndexedArticles([own], self.grams, self.stems, self.headings, self._whole())

    def _whole(self) -> Postings:
        """The postings of the article as one document, by stems."""
        counts = np.bincount(self.lexicon.stem_of[self.sentences.words], minlength=len(self.lexicon.stems))
        held = counts > 0
        documents = np.zeros(np.count_nonzero(held), np.int32)
        return Postings(
            documents, compact(counts[held]), held.astype(np.int32), np.array([len(self.sentences.words)], np.int32)
        )


@dataclass(frozen=True, slots=True)
class AnalysedArticle:
    """An article, its words by the numbers of some lexicon, or of its collection's vocabulary: see `Analysis`.

    ``may_have_rows`` (P,) marks its passages that may hold a table.
    """

    article: Article
    sentences: Sentences
    heading_words: HeadingWords
    acronyms: Sequence[Acronym]
    may_have_rows: Bools

    @classmethod
    def of(cls, article: Article, sentences: Sentences) -> AnalysedArticle:
        paths = dict.fromkeys(passage.section.path for passage in article.passages)
        names = dict.fromkeys(heading for path in paths for heading in path)
        return cls(
            article,
            sentences,
            heading_words={heading: folded_and_stemmed(heading, article.language) for heading in names},
            acronyms=explained_acronyms(f"{article.title}\n{article.text}", analyser(article.language)),
            may_have_rows=_with_rows(article),
        )

    def with_numbers(self, numbers: Ints) -> AnalysedArticle:
        """The same by other ``numbers`` (words,) of the words."""
        return replace(self, sentences=self.sentences._replace(words=numbers[self.sentences.words]))


class IndexedArticles(NamedTuple):
    """Some ``articles`` that were analysed together: see `Analysis`; ``wholes`` are their postings by stems."""

    articles: Sequence[AnalysedArticle]
    grams: Postings
    stems: Postings
    headings: Postings
    wholes: Postings


def analysed_together(articles: Sequence[Article], analysed_words: AnalysedWords) -> tuple[Lexicon, IndexedArticles]:
    """``articles`` are of one language. Small ones take much less time together than one after the other."""
    builder = LexiconBuilder(analysed_words)
    read = [(_sentences(article, builder), _headings(article, builder)) for article in articles]
    lexicon = builder.build()
    sentences = Sentences(*map(np.concatenate, zip(*(one for one, _ in read), strict=True)))
    headings = Corpus(*map(np.concatenate, zip(*(one for _, one in read), strict=True)))
    grams, stems = _by_grams_and_stems(lexicon, sentences)
    sizes = np.array([len(one.words) for one, _ in read], np.int32)
    return lexicon, IndexedArticles(
        [AnalysedArticle.of(article, own) for article, (own, _) in zip(articles, read, strict=True)],
        grams=Postings.of(grams, len(lexicon.grams)),
        stems=Postings.of(stems, len(lexicon.stems)),
        headings=Postings.of(Corpus(lexicon.stem_of[headings.terms], headings.lengths), len(lexicon.stems)),
        wholes=Postings.of(Corpus(stems.terms, sizes), len(lexicon.stems)),
    )


def folded_and_stemmed(text: str, language: str) -> list[tuple[str, str]]:
    """Each word of a text, folded, and its stem."""
    analyse = analyser(language)
    return [(fold(word), analyse.stem(word)) for word in analyse.words(text)]


def _sentences(article: Article, builder: LexiconBuilder) -> Sentences:
    words: list[int] = []
    sizes: list[int] = []
    counts: list[int] = []
    spans: list[tuple[int, int]] = []
    for passage in article.passages:
        before = len(sizes)
        for start, end in passage_sentences(passage, article.language):
            if sentence := builder.number_sentence(article.text[start:end]):
                words += sentence
                sizes.append(len(sentence))
                spans.append((start, end))
        counts.append(len(sizes) - before)
    return Sentences(
        np.array(words, np.int32),
        np.array(sizes, np.int32),
        np.array(spans, np.int32).reshape(-1, 2),
        np.array(counts, np.int32),
    )


def _with_rows(article: Article) -> Bools:
    found = (may_have_rows(article.text, passage.start, passage.end) for passage in article.passages)
    return np.fromiter(found, bool, len(article.passages))


def _headings(article: Article, builder: LexiconBuilder) -> Corpus:
    """The words above each passage."""
    paths = dict.fromkeys(passage.section.path for passage in article.passages)
    above = {path: np.array(builder.number(" ".join([article.title, *path])), np.int32) for path in paths}
    return Corpus.of([above[passage.section.path] for passage in article.passages])


def _by_grams_and_stems(lexicon: Lexicon, sentences: Sentences) -> tuple[Corpus, Corpus]:
    """The passages of an article."""
    words = sentences.words
    ends = np.append(0, np.cumsum(sentences.sizes))[np.append(0, np.cumsum(sentences.counts))]
    gram_ends = np.append(0, np.cumsum(lexicon.gram_counts[words]))[ends]
    return (
        Corpus(lexicon.grams_within(words), np.diff(gram_ends).astype(np.int32)),
        Corpus(lexicon.stem_of[words], np.diff(ends).astype(np.int32)),
    )
