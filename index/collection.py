"""Collection: the passages of one language, and what each holds of a question."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from index.analysis import analyse, grams
from index.article import Article
from index.quoting import Span, sentence_spans
from index.ranking import Floats, FrozenBM25, Ints

GRAMS = 0.5
SENTENCE = 0.5


@dataclass(frozen=True, slots=True)
class Analysed:
    """An article as its collection knows it: the word numbers of each sentence, sentence after sentence."""

    article: Article
    sentences: list[Ints]
    spans: list[Span]
    firsts: list[int]


class Collection:
    def __init__(self, language: str) -> None:
        self._language = language
        self._numbers: dict[str, int] = {}
        self._gram_numbers: dict[str, int] = {}
        self._grams_of: list[Ints] = []
        self._articles: dict[str, Analysed] = {}

    def add(self, article: Article) -> None:
        self._articles[article.slug] = self._analysed(article)
        self.__dict__.pop("_frozen", None)

    def _analysed(self, article):
        sentences, spans, firsts = [], [], []
        for p in article.passages:
            firsts.append(len(spans))
            ss = sentence_spans(article.text, p.start, p.end, self._language) or [(p.start, p.end)]
            for s, e in ss:
                spans.append((s, e))
                sentences.append(np.array([self._number(t.key) for t in analyse(article.text[s:e], self._language)], np.int32))
        return Analysed(article, sentences, spans, firsts)

    def remove(self, slug: str) -> None:
        del self._articles[slug]
        self.__dict__.pop("_frozen", None)

    def _number(self, key: str) -> int:
        number = self._numbers.get(key)
        if number is None:
            number = self._numbers[key] = len(self._numbers)
            ids = self._gram_numbers
            self._grams_of.append(np.array([ids.setdefault(g, len(ids)) for g in grams(key)], np.int32))
        return number

    @cached_property
    def _frozen(self):
        sents = [s for a in self._articles.values() for s in a.sentences]
        passages, owners = [], []
        for a in self._articles.values():
            bounds = [*a.firsts, len(a.sentences)]
            for i, p in enumerate(a.article.passages):
                passages.append(np.concatenate(a.sentences[bounds[i]:bounds[i+1]]))
                owners.append((a.article, p, a.sentences[bounds[i]:bounds[i+1]], a.spans[bounds[i]:bounds[i+1]]))
        firsts = np.cumsum([0] + [len(o[2]) for o in owners])[:-1]
        G = [np.concatenate([self._grams_of[w] for w in p] + [np.empty(0, np.int32)]) for p in passages]
        return owners, firsts, FrozenBM25(passages, len(self._numbers)), FrozenBM25(G, len(self._gram_numbers)), FrozenBM25(sents, len(self._numbers))

    def best(self, question: str, limit: int, article: str | None):
        owners, firsts, words, grms, sents = self._frozen
        keys = list(dict.fromkeys(t.key for t in analyse(question, self._language)))
        known = [self._numbers[k] for k in keys if k in self._numbers]
        gs = [self._gram_numbers[g] for k in keys for g in grams(k) if g in self._gram_numbers]
        scores = words.get_scores(known) + GRAMS * grms.get_scores(gs)
        if len(firsts):
            scores = scores + SENTENCE * np.maximum.reduceat(sents.get_scores(known), firsts)
        order = np.argsort(-scores, kind="stable")
        total = sum(float(words.idf[self._numbers[k]]) if k in self._numbers else float(np.log1p((words.corpus_size+.5)/.5)) for k in keys) or 1.0
        out = []
        for i in order:
            art, passage, ss, spans = owners[i]
            if scores[i] <= 0 or len(out) == limit: break
            if article is not None and art.slug != article: continue
            held = set(np.concatenate(ss).tolist())
            coverage = sum(float(words.idf[n]) for n in known if n in held) / total
            def sc(s): return sum(float(words.idf[n]) for n in known if n in set(s.tolist()))
            best = max(range(len(ss)), key=lambda j: sc(ss[j]))
            out.append((art, passage, float(scores[i]), coverage, spans[best]))
        return out
