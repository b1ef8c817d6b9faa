"""Anchor: words of an article and their neighbours, by which they are found again when the article was changed."""

from __future__ import annotations

import heapq
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from rapidfuzz.distance import Indel

from index.article import Article
from index.language.sentences.sentences import Span
from index.language.tokens import analyser, is_piece
from index.passages import Passage, passage_sentences

NEIGHBOURS = 150
"""Characters kept on either side."""
REACHES = (20, 60, NEIGHBOURS)
"""Characters that are compared, the nearest three times."""
ALIKE, ALIKE_IN_PLACE = 0.9, 0.8
"""The share of the words that must be left where some were changed; less will do between nearly the same neighbours."""
SAME_PLACE = 0.8
"""How far the neighbours of a place must be those of the words to be nearly the same."""
TOLD_BY = 12
"""Words, the longest ones, by which a passage is told that may hold the others: half of them must be there."""
LOOKED_AT, COMPARED = 50, 2_000
"""Such passages that are read, and parts of them that are compared: more would take too long."""
LONGEST = 20_000
"""Characters of words that are found again where they were changed; longer ones would take too long."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """``words`` of an article, and the characters ``before`` and ``after`` them in its text."""

    words: str
    before: str
    after: str

    @classmethod
    def of(cls, article: Article, start: int, end: int) -> Anchor:
        text = article.text
        return cls(text[start:end], text[max(0, start - NEIGHBOURS) : start], text[end : end + NEIGHBOURS])

    def found_in(self, article: Article, near: int = 0) -> Span | None:
        """Where the words stand now, or nearly the same ones; None if they are gone.

        Of several places the one whose neighbours fit best, then the one that is nearest to the old place ``near``.
        """
        if not self.words.strip():
            return None
        same = [(1 + self._fit(article, span), -abs(span[0] - near), span) for span in self._same(article)]
        return max(same)[-1] if same else self._changed(article, near)

    def _changed(self, article: Article, near: int) -> Span | None:
        """Where nearly the same words stand now, that state the same."""
        from index.quotes.claims import Claims  # only for an article that was changed

        claims = Claims(article)
        found = [
            (likeness + fit, -abs(span[0] - near), span)
            for span, likeness in self._alike(article, near)
            if likeness >= ALIKE_IN_PLACE and ((fit := self._fit(article, span)) >= SAME_PLACE or likeness >= ALIKE)
        ]
        ranked = (span for *_, span in sorted(found, reverse=True))
        return next((span for span in ranked if claims.agree(self.words, article.text[slice(*span)])), None)

    def _same(self, article: Article) -> Iterator[Span]:
        """Where the very words stand within one passage."""
        text, starts = article.text, [passage.start for passage in article.passages]
        # Long words that repeat themselves are not looked for within themselves, which would take minutes.
        place, step = text.find(self.words), len(self.words) if len(self.words) > LONGEST else 1
        while place >= 0:
            end = place + len(self.words)
            passage = bisect_right(starts, place) - 1
            if passage >= 0 and end <= article.passages[passage].end and not self._is_torn(text, place, end):
                yield place, end
            place = text.find(self.words, place + step)

    def _is_torn(self, text: str, start: int, end: int) -> bool:
        """Whether they stand within a longer word, and did not: « chat » is not in « château »."""
        first, last = self.words[:1], self.words[-1:]
        is_torn_before = _is_within_word(text[max(0, start - 1) : start], first)
        is_torn_after = _is_within_word(last, text[end : end + 1])
        return (is_torn_before and not _is_within_word(self.before[-1:], first)) or (
            is_torn_after and not _is_within_word(last, self.after[:1])
        )

    def _alike(self, article: Article, near: int) -> Iterator[tuple[Span, float]]:
        """Whole passages and runs of their sentences, with their likeness to the words."""
        if len(self.words) > LONGEST:
            return
        words = analyser(article.language).words(self.words)
        promising = _promising(article, words, near)
        runs = (run for passage in promising for run in _runs(article, passage, len(self.words)))
        for start, end in islice(runs, COMPARED):
            yield (start, end), _likeness(self.words, article.text[start:end], words, article.language)

    def _fit(self, article: Article, span: Span) -> float:
        """How far the neighbours of a place are those of the words, from 0 to 1; the nearest matter most."""
        start, end = span
        before, after = article.text[max(0, start - NEIGHBOURS) : start], article.text[end : end + NEIGHBOURS]
        alike = Indel.normalized_similarity
        fits = [
            alike(self.before[-reach:], before[-reach:]) + alike(self.after[:reach], after[:reach]) for reach in REACHES
        ]
        return sum(fits) / (2 * len(REACHES))


def _is_within_word(one: str, next_one: str) -> bool:
    """Whether a word goes on from a character to the next; in scripts without spaces that cannot be told."""
    return one.isalnum() and next_one.isalnum() and not is_piece(one)


def _promising(article: Article, words: list[str], near: int) -> list[Passage]:
    """The passages that have most of some words, the nearest to the old place first."""
    told_by = heapq.nlargest(TOLD_BY, set(words), key=lambda word: (len(word), word))
    find = article.text.find
    found = [
        (
            sum(find(word, passage.start, passage.end) >= 0 for word in told_by),
            -abs(passage.start - near),
            passage.number,
        )
        for passage in article.passages
    ]
    best = heapq.nlargest(LOOKED_AT, (share for share in found if 2 * share[0] >= len(told_by)))
    return [article.passages[number] for _, _, number in best]


def _runs(article: Article, passage: Passage, length: int) -> Iterator[Span]:
    """The passage, and the runs of its sentences that are about so long."""
    yield passage.start, passage.end
    sentences = passage_sentences(passage, article.language)
    for first, (start, _) in enumerate(sentences):
        for _, end in sentences[first:]:
            if end - start > length / ALIKE_IN_PLACE**2:
                break
            if end - start >= length * ALIKE_IN_PLACE**2:
                yield start, end


def _likeness(words: str, text: str, parts: list[str], language: str) -> float:
    """The share of characters, or of words, that two texts have in common, whichever is less; 0 where it is small."""
    likeness = Indel.normalized_similarity(words, text, score_cutoff=ALIKE_IN_PLACE)
    if not likeness:
        return 0.0
    others = analyser(language).words(text)
    return min(likeness, Indel.normalized_similarity(parts, others, score_cutoff=ALIKE_IN_PLACE))
