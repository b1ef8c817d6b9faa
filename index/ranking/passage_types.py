"""Passage types: whether a passage has what is asked for, a date or a number, where no word of the question tells."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np

from index.arrays import Floats
from index.article import Passage
from index.language.languages import language_data
from index.language.vocabulary import UNKNOWN
from index.questions.question_types import DATE, NUMBER
from index.ranking.answer_matches import match_type
from index.ranking.answering_sentence import asks
from index.ranking.confidence import CONFIDENT
from index.ranking.query_terms import QueryTerms
from index.ranking.sentence_matches import SentenceMatches

OF_TYPE, SAID_AGAIN = 0.5, 0.25
"""More than it counts that a passage does not repeat what stands above it, and more where it does; set by hand."""
NO_NUMBER = np.exp(-5.0)
"""What the odds are multiplied by of a passage without a number where one is asked for: "how many", « quanto custa ».

Set by hand: of what such questions found, one in fifty had none where it was right, one in six on other matters.
"""
ENOUGH = 3
"""Passages with a number, below which no other one is looked at."""


def gains_below_headings(
    terms: QueryTerms, matches: SentenceMatches, in_headings: Floats, passages: Sequence[Passage]
) -> Floats:
    """What a passage gains (P,) that has a date where one is asked for, if all that is asked stands above it.

    No word tells passages apart then: « When is the festival? », where all of the text is about the festival. Below
    a heading that asks, the text answers in whatever words.
    """
    gains = np.zeros(len(passages), np.float32)
    words = terms.is_content & (terms.stems != UNKNOWN)
    if terms.answer_type and words.any():
        for row in np.flatnonzero(in_headings[:, words].all(axis=1)).tolist():
            passage = passages[row]
            if not any(map(asks, passage.section.path[-1:])):
                gain = OF_TYPE + SAID_AGAIN * matches.held[row, words].min()
                gains[row] = gain * _match_type(terms, passage.text)
    return gains


def less_without_number(confidences: Floats, scores: Floats, terms: QueryTerms, passages: Sequence[Passage]) -> Floats:
    """The confidences (P,), less where a passage would do and has no number that is asked for, nor a date.

    A date answers as well: « Wie oft …? » – « Jeden Montag ». What ranks below enough others by ``scores`` (P,) is not
    looked at, as it is not quoted first; nor is any where no numerals of the language are known.
    """
    known = language_data(terms.language)
    if terms.answer_type != NUMBER or not (known.numerals or NUMBER in dict(known.answer_words)):
        return confidences
    has = partial(match_type, question=terms.words, language=terms.language)
    less, having = confidences.copy(), 0
    for row in np.argsort(-scores, kind="stable").tolist():
        if confidences[row] < CONFIDENT or having == ENOUGH:
            continue
        if has(passages[row].text, DATE) or has(passages[row].text, NUMBER):
            having += 1
        else:
            unlikely = confidences[row] * NO_NUMBER
            less[row] = unlikely / (unlikely + 1 - confidences[row])
    return less


def _match_type(terms: QueryTerms, text: str) -> float:
    found = partial(match_type, text, question=terms.words, language=terms.language)
    has = found(answer_type=terms.answer_type)
    # The numbers of a date are no other ones.
    return has / 2 if has and terms.answer_type == NUMBER and found(answer_type=DATE) else has
