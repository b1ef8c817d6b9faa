"""Semantic search: passages in another language than the question's, by their vectors and the words they share.

Within one language words find as well or better, and tell strangers' questions apart much better: there vectors count
for nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from math import exp, log

import numpy as np

from index.arrays import Floats
from index.article import Article
from index.language.sentences.sentences import Span
from index.ranking.encoder import Encoder
from index.ranking.ranked_passage import RankedPassage

# Fitted on the even lines of XQuAD, English questions asked of Spanish, Chinese and Arabic, and Spanish ones of
# English: the cosine alone finds .78, .68, .68 and .73 of the passages first, the words alone .70, .19, .19 and .72,
# both together .87, .71, .70 and .85.
WORDS = 0.2
"""The weight of the score by words beside the cosine, which has 1."""
# A logistic model, fitted on the same lines, each of the four pairs counting the same: where 95 % of the own questions
# are answered, strangers were .025 (Spanish), .074 (Chinese), .071 (Arabic), .035 (English) without what the words
# tell, and are .026, .067, .068, .029. Tried, and no better: how far the passage is ahead of the next one and above
# its article, how many sentences and passages there are.
SIMILARITY, SENTENCE, BY_WORDS, UNLIKELY = 12.0, 18.1, 0.17, -6.8
"""The weights of a passage's similarity, of the best passage's nearest sentence and of the odds by words alone, and the
odds without all of them."""
UNSURE = 1e-6
"""How far from 0 and 1 a confidence by words is taken to be at least: neither has odds."""
NO_VECTOR = -2.0
"""In place of the cosine of a passage without a vector."""
SCALE = 3.2
"""What a similarity is multiplied by to stand among scores by words."""


class SemanticQuery:
    """One question, and the vectors of the passages of some articles: (passages, d) by slug."""

    def __init__(self, question: str, encoder: Encoder, vectors: Mapping[str, Floats]) -> None:
        self._encoder = encoder
        self._vectors = vectors
        self._known: dict[str, Floats] = {}
        self._sentences: dict[tuple[str, Span], Floats] = {}
        self._question = encoder.encode([question])[0].astype(np.float32)

    def cosines(self, articles: Sequence[Article]) -> Floats:
        """How near each passage of some articles is, end to end; NO_VECTOR where an article has no vectors yet."""
        return np.concatenate([np.empty(0, np.float32), *map(self._cosines_of, articles)])

    def read(self, found: RankedPassage, sentences: Sequence[Span]) -> RankedPassage:
        """A passage as it is ranked by words and meaning, if by its words it is as ``found``.

        Where its article has no vectors yet, it stays so.
        """
        cosine = self._cosines_of(found.article)[found.passage.number]
        if cosine == NO_VECTOR:
            return found
        score = SCALE * (float(cosine) + WORDS * found.score)
        return found._replace(score=score, nearest=partial(self._nearest_sentence, found.article, sentences))

    def with_confidences(
        self, found: Sequence[RankedPassage], sentences: Sequence[Sequence[Span]]
    ) -> list[RankedPassage]:
        """The same passages as they were read, each with its ``sentences``; the best is looked at one by one.

        A paragraph of another matter may be as near as a whole, its sentences are not.
        """
        semantic = [place for place, one in enumerate(found) if one.nearest]
        if not semantic:
            return list(found)
        best = max(semantic, key=lambda place: found[place].score)
        sentence = float(self._sentence_cosines(found[best].article, sentences[best]).max())
        return [
            one._replace(confidence=_confidence(one.score / SCALE, sentence, one.confidence)) if one.nearest else one
            for one in found
        ]

    def _nearest_sentence(self, article: Article, sentences: Sequence[Span]) -> Span:
        return sentences[int(self._sentence_cosines(article, sentences).argmax())]

    def _sentence_cosines(self, article: Article, sentences: Sequence[Span]) -> Floats:
        """How near each sentence of a passage is; found once, for its confidence and for its highlight."""
        key = article.slug, sentences[0]
        if key not in self._sentences:
            vectors = self._encoder.encode([article.text[start:end] for start, end in sentences])
            self._sentences[key] = vectors.astype(np.float32) @ self._question
        return self._sentences[key]

    def _cosines_of(self, article: Article) -> Floats:
        vectors = self._vectors.get(article.slug)
        if vectors is None or len(vectors) != len(article.passages):
            return np.full(len(article.passages), NO_VECTOR, np.float32)
        if article.slug not in self._known:
            self._known[article.slug] = vectors.astype(np.float32) @ self._question
        return self._known[article.slug]


def _confidence(similarity: float, sentence: float, by_words: float) -> float:
    by_words = min(max(by_words, UNSURE), 1 - UNSURE)
    odds = BY_WORDS * log(by_words / (1 - by_words))
    return 1 / (1 + exp(-(SIMILARITY * similarity + SENTENCE * sentence + odds + UNLIKELY)))
