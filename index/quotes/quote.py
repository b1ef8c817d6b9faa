"""What is quoted: a span of a passage that holds offsets and no text of its own."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cached_property
from operator import itemgetter
from typing import NamedTuple

from index.article import Article
from index.language.column_names import heads_of
from index.language.rows import may_have_rows
from index.language.sentences.sentences import Span
from index.passages import Passage, passage_sentences


@dataclass(frozen=True, slots=True)
class Quote:
    """Part of a passage, verbatim by construction: ``text`` is a slice of the article.

    ``start``, ``end`` and ``highlight`` (the sentence or the list that answers) are offsets in the article's text.
    """

    article: Article
    passage: Passage
    start: int
    end: int
    highlight: Span
    score: float

    @property
    def text(self) -> str:
        return self.article.text[self.start : self.end]

    @property
    def is_cut_before(self) -> bool:
        return self.start > self.passage.start

    @property
    def is_cut_after(self) -> bool:
        return self.end < self.passage.end

    @property
    def cut_head(self) -> Span | None:
        """The line that names the columns of the highlighted row, where the quote begins below it."""
        head = head_above(self.article, self.passage, self.highlight[0]) if self.is_cut_before else None
        return head if head and head[1] <= self.start else None

    def from_sentence_before(self) -> Quote:
        """The same, without what stands more than one sentence before the highlight."""
        sentences = passage_sentences(self.passage, self.article.language, self.start, self.end)
        before = [start for start, end in sentences if end <= self.highlight[0]]
        return replace(self, start=before[-1]) if before else self

    def fitted(self, fits: Callable[[Quote], bool]) -> Quote:
        """The longest run of whole sentences around the highlight for which ``fits`` is true.

        Sentences are taken in turn after and before the highlight. Where not even the answering
        sentence fits, it is cut between words (``fits`` must accept an empty quote).
        """
        if fits(self):
            return self
        start, end = self.highlight
        part = replace(self, start=start, end=end)
        if not fits(part):
            return part._cut_between_words(fits)
        sentences = passage_sentences(self.passage, self.article.language, self.start, self.end)
        before = [sentence for sentence in sentences if sentence[1] <= start][::-1]
        after = [sentence for sentence in sentences if sentence[0] >= end]
        growing = True
        while growing:
            growing = False
            for side in (after, before):
                if not side:
                    continue
                wider = replace(part, start=min(part.start, side[0][0]), end=max(part.end, side[0][1]))
                if fits(wider):
                    part, growing = wider, True
                    side.pop(0)
                else:
                    side.clear()
        return part

    def _cut_between_words(self, fits: Callable[[Quote], bool]) -> Quote:
        """The longest beginning of the quote that fits, by bisection; without spaces, cut anywhere."""
        low, high = self.start, self.end
        while low < high:
            middle = (low + high + 1) // 2
            cut = replace(self, end=middle, highlight=(self.start, middle))
            low, high = (middle, high) if fits(cut) else (low, middle - 1)
        space = self.article.text.rfind(" ", self.start, low)
        end = space if space > self.start else low
        return replace(self, end=end, highlight=(self.start, end))


def head_above(article: Article, passage: Passage, at: int) -> Span | None:
    """The lines of a passage that name the columns of the row that has character ``at`` of the article's text."""
    if not may_have_rows(article.text, passage.start, passage.end):
        return None
    sentences = passage_sentences(passage, article.language)
    heads = heads_of([article.text[start:end] for start, end in sentences])
    row = bisect_right(sentences, at, key=itemgetter(0)) - 1
    return (sentences[heads[row][0]][0], sentences[heads[row][-1]][1]) if row in heads else None


class Hit(NamedTuple):
    """A passage that shares something with the question; ``score`` is always above 0."""

    article: Article
    passage: Passage
    score: float


@dataclass(frozen=True)  # without slots: what is found out once is kept in the object
class Answer:
    """What the articles say to a question; no quotes means they say nothing.

    ``confidence`` is between 0 and 1: how much of what the question is about the best passage holds.
    ``ignored_phrases`` are the exact words asked for, where no passage has them all. ``hits`` are the passages of
    ``quotes``, of ``more``, and further ones. ``find_more`` finds these, for few look at them.
    """

    question: str
    quotes: tuple[Quote, ...]
    confidence: float
    ignored_phrases: tuple[str, ...] = ()
    hits: tuple[Hit, ...] = ()
    find_more: Callable[[], tuple[Quote, ...]] = field(default=tuple, repr=False, compare=False)

    @cached_property
    def more(self) -> tuple[Quote, ...]:
        """The next best passages after ``quotes``, which share something with the question."""
        return self.find_more()
