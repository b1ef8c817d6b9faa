"""Ranked passages -> an answer: which of them are quoted, and which come next."""

from __future__ import annotations

from collections.abc import Sequence

from index.questions.parsed import ParsedQuestion
from index.quotes.quote import Answer, Hit, Quote
from index.ranking.confidence.model import CONFIDENT
from index.ranking.ranked_passage import RankedPassage

NEARLY_AS_GOOD = 0.8
"""The share of the best passage's score that another must have to be quoted too: of those that answer and do not come
first all have it, of the others a third (XQuAD and PIAF in libraries of 40, even lines)."""


def answer_of(
    question: ParsedQuestion, best: Sequence[RankedPassage], ignored_phrases: tuple[str, ...], limit: int
) -> Answer:
    """``best`` come first to last; ``ignored_phrases`` are the exact words of the question that no passage has."""
    confidence = min(1.0, max((found.confidence for found in best), default=0.0))
    sure = confident(best)
    if not sure:
        return Answer(question.written, (), confidence, ignored_phrases)
    has_exact_words = question.phrases and not ignored_phrases  # which are enough, whatever else a passage has
    least = 0.0 if has_exact_words else NEARLY_AS_GOOD * sure[0].score
    first = [found for found in sure if found.score >= least]
    others = [found for found in best if found.confidence < CONFIDENT or found.score < least]
    return Answer(
        question=question.written,
        quotes=tuple(map(quote_of, first[:limit])),
        confidence=confidence,
        ignored_phrases=ignored_phrases,
        hits=tuple(map(hit_of, (*first, *others))),
        find_more=lambda: tuple(map(_next_quote, others[: max(0, limit - len(first))])),
    )


def confident(best: Sequence[RankedPassage]) -> list[RankedPassage]:
    """Those of some passages that may be quoted as an answer."""
    return [found for found in best if found.confidence >= CONFIDENT]


def hit_of(found: RankedPassage) -> Hit:
    return Hit(found.article, found.passage, found.score)


def quote_of(found: RankedPassage) -> Quote:
    passage = found.passage
    return Quote(found.article, passage, passage.start, passage.end, found.answering_sentence, found.score)


def _next_quote(found: RankedPassage) -> Quote:
    """Its answering sentence is told by words alone: by meaning takes long, for what is perhaps never looked at."""
    return quote_of(found._replace(nearest=None))
