"""Comparison of a part of a quotation with passages: where they have it, or nearly."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from index.article import Article
from index.checks.alignment import Alignment, align, runs_of
from index.checks.omissions import Placed
from index.checks.spelling import differing
from index.checks.words import Word, words_of
from index.language.sentences.sentences import Span
from index.passages import Passage

DENSEST = 0.5
"""The share that the common words must be of the part of the passage where they stand."""


@dataclass(frozen=True, slots=True)
class Part:
    """Words without an omission, as the texts of one language are compared."""

    source: str
    language: str
    words: Sequence[Word]

    @classmethod
    def of(cls, source: str, span: Span, language: str) -> Part:
        return cls(source, language, words_of(source, language, *span))

    @property
    def text(self) -> str:
        return self.source[self.words[0].start : self.words[-1].end]

    @property
    def keys(self) -> list[str]:
        return [word.key for word in self.words]

    @property
    def written(self) -> list[str]:
        return written(self.source, self.words)


class Likeness(NamedTuple):
    """Where a part stands nearly: the words in ``common``, and those that one side alone has."""

    placed: Placed
    common: int
    added: Sequence[Span]
    missing: Sequence[Span]


class PassageWords:
    """The words of the passages of one language, each read once."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._words: dict[tuple[str, int], list[Word]] = {}

    def of(self, article: Article, passage: Passage) -> list[Word]:
        place = article.slug, passage.number
        if place not in self._words:
            self._words[place] = words_of(article.text, self._language, passage.start, passage.end)
        return self._words[place]

    def runs(self, part: Part, article: Article, passage: Passage) -> Iterator[Placed]:
        """Where a passage has all the words of a part side by side, spelt alike."""
        words, wanted = self.of(article, passage), part.written
        for at in runs_of(part.keys, [word.key for word in words]):
            run = words[at : at + len(wanted)]
            if not differing(wanted, written(article.text, run)):
                yield Placed(passage, run[0].start, run[-1].end)

    def in_common(self, parts: Iterable[Part], article: Article, passages: Iterable[Passage]) -> int:
        """How many words of some parts stand anywhere in some passages: no order can have more of them."""
        known = {word.key for passage in passages for word in self.of(article, passage)}
        return sum(word.key in known for part in parts for word in part.words)

    def most_alike(self, part: Part, article: Article, passages: Iterable[Passage]) -> Likeness | None:
        """What comes nearest to a part in some passages of an article."""
        best: tuple[Alignment, Passage] | None = None
        for passage in passages:
            aligned = align(part.keys, [word.key for word in self.of(article, passage)])
            if aligned and (best is None or aligned.score > best[0].score):
                best = aligned, passage
        if best is None or len(best[0].pairs) < DENSEST * (best[0].last + 1 - best[0].first):
            return None
        return self._likeness(part, article, best[1], best[0])

    def _likeness(self, part: Part, article: Article, passage: Passage, aligned: Alignment) -> Likeness:
        words = self.of(article, passage)
        run = written(part.source, [part.words[at] for at, _ in aligned.pairs])
        other_run = written(article.text, [words[at] for _, at in aligned.pairs])
        unlike = {aligned.pairs[at] for at in differing(run, other_run)}
        same = [pair for pair in aligned.pairs if pair not in unlike]
        found = words[aligned.first : aligned.last + 1]
        return Likeness(
            Placed(passage, found[0].start, found[-1].end),
            len(aligned.pairs),
            _others(part.words, {at for at, _ in same}),
            _others(found, {at - aligned.first for _, at in same}),
        )


def written(text: str, words: Iterable[Word]) -> list[str]:
    return [text[word.start : word.end] for word in words]


def _others(words: Sequence[Word], same: set[int]) -> list[Span]:
    """The words that are not among the ``same`` ones; those side by side as one span."""
    spans: list[Span] = []
    for at, word in enumerate(words):
        if at in same:
            continue
        if spans and at - 1 not in same:
            spans[-1] = spans[-1][0], word.end
        else:
            spans.append((word.start, word.end))
    return spans
