"""Collection: the passages of one language, and what each holds of a question."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
import math

import numpy as np

from index.analysis import analyser
from index.article import Article
from index.quoting import Span, sentence_spans
from index.questions import Question, understood
from index.ranking import Corpus, Floats, FrozenBM25, Ints, lucene_idf
from index.reading import Reading, read_closely, share
from index.vocabulary import UNKNOWN, Vocabulary, places

SENTENCE, ARTICLE, HEADING = 0.4, 0.4, 0.5
ARTICLE_K1, ARTICLE_B = 1.2, 0.75
CANDIDATES = 50
BEYOND, COMMON, RARE = 100, 0.5, 0.02
CHANCE, FOREIGN = 2.0, 2.0
PREVIOUS = 0.3


@dataclass(frozen=True, slots=True)
class Analysed:
    """An article in its collection's numbers: the words of its passages end to end, and where sentences end."""

    article: Article
    words: Ints
    sentence_sizes: Ints
    sentence_counts: Ints
    headings: list[Ints]


class Collection:
    def __init__(self, language: str) -> None:
        self.language = language
        self._vocabulary = Vocabulary(analyser(language))
        self._articles: dict[str, Analysed] = {}
        self._is_frozen = False

    def add(self, article: Article) -> None:
        self._articles[article.slug] = self._analysed(article)
        self._is_frozen = False

    def remove(self, slug: str) -> None:
        del self._articles[slug]
        self._is_frozen = False

    def _analysed(self, article: Article) -> Analysed:
        words: list[int] = []
        sizes, counts, headings = [], [], []
        split = analyser(self.language).words
        title = self._vocabulary.numbered(split(article.title))
        for passage in article.passages:
            before = len(sizes)
            for start, end in sentence_spans(article.text, passage.start, passage.end, self.language):
                numbers = self._vocabulary.numbered(split(article.text[start:end]))
                if numbers:
                    words += numbers
                    sizes.append(len(numbers))
            counts.append(len(sizes) - before)
            heading = [n for h in passage.section.path for n in self._vocabulary.numbered(split(h))]
            headings.append(np.array(sorted({*title, *heading}), np.int32))
        return Analysed(article, np.array(words, np.int32), np.array(sizes, np.int32), np.array(counts, np.int32), headings)

    def freeze(self) -> None:
        if self._is_frozen: return
        v = self._vocabulary
        v.freeze()
        articles = list(self._articles.values())
        E = np.empty(0, np.int32)
        self._words = np.concatenate([E, *(a.words for a in articles)])
        self._sizes = np.concatenate([E, *(a.sentence_sizes for a in articles)])
        self._counts = np.concatenate([E, *(a.sentence_counts for a in articles)])
        self._sentence_starts = np.cumsum(self._counts) - self._counts
        word_ends = np.concatenate([[0], np.cumsum(self._sizes)])
        self._word_starts = word_ends[self._sentence_starts]
        self._lengths = word_ends[self._sentence_starts + self._counts] - self._word_starts
        self._passages = [(a.article, p) for a in articles for p in a.article.passages]
        sizes = np.array([len(a.article.passages) for a in articles], np.int32)
        self._article_of = np.repeat(np.arange(len(articles)), sizes)
        self._ranges = {a.article.slug: (e - s, e) for a, s, e in zip(articles, sizes.tolist(), np.cumsum(sizes).tolist())}
        flat, counts = v.grams_of(self._words)
        ends = np.concatenate([[0], np.cumsum(counts)])
        gl = ends[self._word_starts + self._lengths] - ends[self._word_starts]
        self.grams = FrozenBM25(Corpus(flat, gl.astype(np.int32)), len(v.grams))
        stems = v.stem_of[self._words]
        self.words = FrozenBM25(Corpus(stems, self._lengths.astype(np.int32)), len(v.stems))
        al = np.array([len(a.words) for a in articles], np.int32)
        self.articles = FrozenBM25(Corpus(stems, al), len(v.stems), ARTICLE_K1, ARTICLE_B)
        h = Corpus.of([hh for a in articles for hh in a.headings])
        self.headings = FrozenBM25(Corpus(v.stem_of[h.terms], h.lengths), len(v.stems), 0.0, 0.0)
        self._is_frozen = True

    def understood(self, text):
        self.freeze()
        return understood(text, self._vocabulary, self.language, lambda w: w)

    def _share(self, ranking, terms, drop):
        keep = terms[~drop] if (~drop).any() else terms
        known = keep[keep != UNKNOWN]
        total = ranking.idf[known].sum() + (len(keep) - len(known)) * lucene_idf(0, ranking.corpus_size)
        return ranking.get_scores(known) / (total + 1e-6)

    def ranked(self, q: Question, slug: str | None):
        if not len(q.stems) or not len(self._lengths): return np.empty(0, int), np.empty(0), None
        own = self._share(self.grams, q.grams, q.function_grams)
        head = HEADING * self._share(self.headings, q.stems, q.function_words)
        total = own + head
        if slug is not None:
            s, e = self._ranges[slug]
            total[:s] = 0; total[e:] = 0
        total[self._lengths == 0] = 0
        about = ARTICLE * self._share(self.articles, q.stems, q.function_words)[self._article_of]
        total = np.where(total > 0, total + about, 0)
        k = min(CANDIDATES, len(total))
        top = np.argpartition(-total, k - 1)[:k]
        top = np.sort(top[total[top] > 0])
        if not len(top): return top, total[top], None
        reading = self.read(q, top)
        w = self.words.idf[q.stems] * (q.stems != UNKNOWN) + (q.stems == UNKNOWN) * lucene_idf(0, len(self._lengths))
        if (~q.function_words).any(): w = w * ~q.function_words
        sent = np.maximum.reduceat(share(reading.words, w), reading.starts)
        score = total[top] + SENTENCE * sent
        return top, score, reading

    def read(self, q, passages):
        words = self._words[places(self._word_starts[passages], self._lengths[passages])]
        counts = self._counts[passages]
        sizes = self._sizes[places(self._sentence_starts[passages], counts)]
        return read_closely(q, self._vocabulary, words, sizes, np.cumsum(counts) - counts)

    def titles(self, q, passages):
        h = self.headings
        return None

    def best(self, text, limit, slug):
        q = self.understood(text)
        top, score, reading = self.ranked(q, slug)
        order = np.lexsort((top, -score))[:limit]
        return [(self._passages[top[i]], float(score[i]), (q, top, reading, i)) for i in order]

    def weigh(self, q):
        N = len(self._lengths)
        def w(df, function):
            return np.log((N + BEYOND + 1) / (df + BEYOND * np.where(function, COMMON, RARE) + .5)).clip(0)
        df = np.where(q.stems == UNKNOWN, 0, self.words.document_frequencies[q.stems])
        gdf = np.where(q.grams == UNKNOWN, 0, self.grams.document_frequencies[q.grams])
        return w(df, q.function_words), w(gdf, q.function_grams)

    def confidence(self, q, top, reading, i, n):
        w, gw = self.weigh(q)
        s = reading.starts[i]; e = reading.starts[i + 1] if i + 1 < len(reading.starts) else len(reading.words)
        head = self._articles[self._passages[top[i]][0].slug].headings  # title words
        art = self._passages[top[i]][0]
        title = self._vocabulary.stem_of[np.array(self._vocabulary.numbered(analyser(self.language).words(art.title)), np.int32)] if art.title else np.empty(0, np.int32)
        T = np.isin(q.stems, title) & (q.stems != UNKNOWN)
        M = np.maximum(reading.words[s:e], T); G = reading.grams[s:e]
        passage = share(M.max(axis=0)[None], w) + share(G.max(axis=0)[None], gw)
        sentence = (share(M, w) + share(G, gw)).max()
        v = (passage[0] + sentence) / 4; W = w.sum()
        c = v * W / (W + CHANCE * math.log(n + 1)) * (FOREIGN if q.is_foreign else 1)
        return min(1.0, float(c))

    def highlight(self, q, top, reading, i):
        s = reading.starts[i]; e = reading.starts[i + 1] if i + 1 < len(reading.starts) else len(reading.words)
        art, passage = self._passages[top[i]]
        a, b = self._ranges[art.slug]
        whole = self.read(q, np.flatnonzero((np.arange(len(self._lengths)) >= a) & (np.arange(len(self._lengths)) < b) & (self._lengths > 0)))
        n = len(whole.words)
        def idf(X): return lucene_idf(X.sum(axis=0), n)
        keep, gkeep = (~q.function_words, ~q.function_grams) if (~q.function_words).any() else (np.ones(len(q.stems), bool), np.ones(len(q.grams), bool))
        w, gw = idf(whole.words) * keep, idf(whole.grams) * gkeep
        M, G = reading.words[s:e], reading.grams[s:e]
        score = (share(M, w) + share(G, gw)) / 2
        if len(M) > 1 and w.sum() > 0:
            score[1:] += PREVIOUS * (np.maximum(0, M[:-1] - M[1:]) @ w) / w.sum()
        j = int(np.argmax(score))
        spans = [sp for sp in sentence_spans(art.text, passage.start, passage.end, self.language) if analyser(self.language).words(art.text[slice(*sp)])]
        return spans[j]

    def size(self, slug):
        if slug is None: return len(self._lengths)
        a, b = self._ranges[slug]; return b - a
