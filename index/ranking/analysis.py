"""Analysis of an article: its words by number, sentence by sentence, and those of its headings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from index.arrays import Ints
from index.article import Article
from index.language.sentences import sentence_spans
from index.language.tokens import analyser, fold
from index.language.vocabulary import VocabularyBuilder


@dataclass(frozen=True, slots=True)
class AnalysedArticle:
    """An article by the numbers of a vocabulary.

    ``words`` stand end to end, ``sentence_sizes`` of them in each sentence, whose places in the text are
    ``sentences`` (S, 2); ``sentence_counts`` is how many sentences each passage has. ``headings`` are the words above
    each passage, the title's among them; ``heading_words`` each word of a heading, folded, and its stem.
    """

    article: Article
    words: Ints
    sentence_sizes: Ints
    sentences: Ints
    sentence_counts: Ints
    headings: tuple[Ints, ...]
    heading_words: Mapping[str, list[tuple[str, str]]]


def analyse_article(article: Article, language: str, builder: VocabularyBuilder) -> AnalysedArticle:
    words: list[int] = []
    sizes: list[int] = []
    counts: list[int] = []
    sentences: list[tuple[int, int]] = []
    for passage in article.passages:
        before = len(sizes)
        for start, end in sentence_spans(article.text, passage.start, passage.end, language):
            if sentence := builder.number(article.text[start:end]):
                words += sentence
                sizes.append(len(sentence))
                sentences.append((start, end))
        counts.append(len(sizes) - before)
    paths = {passage.section.path for passage in article.passages}
    above = {path: np.array(builder.number(" ".join([article.title, *path])), np.int32) for path in paths}
    return AnalysedArticle(
        article=article,
        words=np.array(words, np.int32),
        sentence_sizes=np.array(sizes, np.int32),
        sentences=np.array(sentences, np.int32).reshape(-1, 2),
        sentence_counts=np.array(counts, np.int32),
        headings=tuple(above[passage.section.path] for passage in article.passages),
        heading_words={heading: folded_and_stemmed(heading, language) for path in paths for heading in path},
    )


def folded_and_stemmed(text: str, language: str) -> list[tuple[str, str]]:
    """Each word of a text, folded, and its stem."""
    analyse = analyser(language)
    return [(fold(word), analyse.stem(word)) for word in analyse.words(text)]
