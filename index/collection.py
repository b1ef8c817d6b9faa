"""Collection: the articles of one language, analysed one by one and weighed together."""

from __future__ import annotations

import numpy as np

from index.analysis import analyser
from index.article import Article
from index.evidence import Analysed, Evidence, Found
from index.questions import Question, understand
from index.quoting import Span, sentence_spans
from index.ranking import Ints
from index.spelling import Spelling
from index.vocabulary import Vocabulary


class Collection:
    def __init__(self, language: str) -> None:
        self._language = language
        self._vocabulary = Vocabulary(analyser(language))
        self._articles: dict[str, Analysed] = {}
        self._frozen: tuple[Evidence, Spelling] | None = None

    def add(self, article: Article) -> None:
        self._articles[article.slug] = self._analysed(article)
        self._frozen = None

    def remove(self, slug: str) -> None:
        del self._articles[slug]
        self._frozen = None

    def find(self, text: str, slug: str | None, among: int) -> list[Found]:
        """What an article, or all of them, hold of a question, best first."""
        evidence, spelling = self._freeze()
        question = understand(text, self._language, self._vocabulary, spelling)
        within = range(len(evidence.passages)) if slug is None else evidence.range_of(slug)
        if not len(question.stems): return []
        self.q = question
        return evidence.find(question, within, among)

    def answering_sentence(self, found):
        import os
        ev,_=self._frozen; q=self.q
        r=ev.range_of(found.article.slug)
        w,g=ev.worth(q)
        if os.environ.get('HL')=='art':
            from index.ranking import lucene_idf
            n=len(r)
            w=lucene_idf(ev._stems.frequencies(q.stems,r.start,r.stop),n); g=lucene_idf(ev._grams.frequencies(q.grams,r.start,r.stop),n)
        if os.environ.get('HLF') and not q.is_function_word.all():
            w=w*~q.is_function_word; g=g*~q.is_function_gram
        j=found.reading.answering_sentence(w,g)
        spans=[sp for sp in sentence_spans(found.article.text, found.passage.start, found.passage.end, self._language) if analyser(self._language).words(found.article.text[slice(*sp)])]
        return spans[j]

    def _freeze(self) -> tuple[Evidence, Spelling]:
        if self._frozen is None:
            evidence = Evidence(list(self._articles.values()), self._vocabulary)
            self._frozen = evidence, Spelling(self._vocabulary.words)
        return self._frozen

    def _analysed(self, article: Article) -> Analysed:
        numbered = self._vocabulary.numbered
        words: list[int] = []
        sizes: list[int] = []
        counts: list[int] = []
        for passage in article.passages:
            before = len(sizes)
            for start, end in sentence_spans(article.text, passage.start, passage.end, self._language):
                if sentence := numbered(article.text[start:end]):
                    words += sentence
                    sizes.append(len(sentence))
            counts.append(len(sizes) - before)
        title = numbered(article.title)
        headings = {s: np.array(sorted({*title, *(number for heading in s.path for number in numbered(heading))}), np.int32) for s in {p.section for p in article.passages}}
        return Analysed(
            article=article,
            words=np.array(words, np.int32),
            sentence_sizes=np.array(sizes, np.int32),
            sentence_counts=np.array(counts, np.int32),
            headings=tuple(headings[passage.section] for passage in article.passages),
        )
