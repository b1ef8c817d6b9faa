"""Passage types: what passages gain that have the type of answer that is asked for, and those lose that have it not.

What a passage must have is told by `index.ranking.sentences.requirements`, what a sentence has of a type by
`index.ranking.sentences.answer_matches`, and of a quantity by `index.ranking.sentences.quantities`.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from index.arrays import Bools, Floats
from index.language.vocabulary.vocabulary import UNKNOWN
from index.passages import Passage
from index.questions.answer_types import ADDRESS, AGE, COUNTS, DATE, HOURS, LIFE, NUMBER, PLACE, YEAR
from index.questions.plain_phrases import NUMBER_QUANTITIES
from index.ranking.confidence.little_words import with_odds_times
from index.ranking.confidence.model import CONFIDENT
from index.ranking.query.query_terms import QueryTerms
from index.ranking.sentences.answer_matches import degree_of
from index.ranking.sentences.answering_sentence import asks
from index.ranking.sentences.other_people import is_of_another
from index.ranking.sentences.quantities import has_quantity
from index.ranking.sentences.requirements import WITHOUT_NUMBER, WITHOUT_PRICE, requirement_of
from index.ranking.sentences.sentence_matches import SentenceMatches

OF_TYPE, SAID_AGAIN = 0.5, 0.25
"""More than it counts that a passage does not repeat what stands above it, and more where it does; set by hand."""
WITHOUT_MEASURE = float(np.exp(-16.0))
"""The same of one about somebody else, or that has not even the word for what is asked: « Combien pèse Elon Musk ? » is
not answered by his name, as "How old is Provins?" is by "Provins is old"."""
ONE_THING = 1
"""Content words of a question of which every passage has all that names the thing: « Combien de canots ? »"""
_WHERE_ALL_IS_SAID = dict.fromkeys(COUNTS, WITHOUT_NUMBER) | dict.fromkeys((YEAR, *LIFE, ADDRESS), 1.0)
"""The same of one that has all words of the question: « Le pont fut construit avant le moulin. »"""
ENOUGH = 3
"""Passages with a number, below which no other one is looked at."""


def gains_below_headings(terms: QueryTerms, matches: SentenceMatches, passages: Sequence[Passage]) -> Floats:
    """What a passage gains (P,) that has a date where one is asked for, if all that is asked stands above it.

    No word tells passages apart then: « When is the festival? », where all of the text is about the festival. Below
    a heading that asks, the text answers in whatever words.
    """
    gains = np.zeros(len(passages), np.float32)
    is_known = (terms.stems != UNKNOWN) & terms.is_likely
    words = terms.is_content & is_known
    is_all = bool(is_known[terms.is_content].all())
    # What is counted must be named: « Combien de frères … ? »
    may_lack = terms.quantity not in COUNTS or is_all
    if terms.answer_type and may_lack and words.any():
        for row in np.flatnonzero(matches.in_headings[:, words].all(axis=1)).tolist():
            passage = passages[row]
            if not any(map(asks, passage.section.path[-1:])):
                gain = OF_TYPE + SAID_AGAIN * matches.held[row, words].min()
                gains[row] = gain * _match_type(terms, passage.text, is_all=is_all)
    return gains


def less_without_type(
    confidences: Floats, scores: Floats, terms: QueryTerms, passages: Sequence[Passage], matches: SentenceMatches
) -> Floats:
    """The confidences (P,), less where a passage would do and has nothing of what is asked for.

    That is a number, a price or a quantity, and where something is that all passages are about. What ranks below enough
    others by ``scores`` (P,) is not looked at, as it is not quoted first.
    """
    requirement = requirement_of(terms)
    if not requirement:
        return confidences
    less, having, held = confidences.copy(), 0, matches.held
    names_one = terms.content_count <= ONE_THING and terms.answer_type == NUMBER
    without = WITHOUT_PRICE if names_one else requirement.odds_factor
    has_all = (held[:, terms.is_content] == 1).all(axis=1) & (not names_one)
    names_measure = (held[:, terms.is_measure] == 1).any(axis=1) | (terms.quantity not in NUMBER_QUANTITIES)
    factors = np.where(names_measure, without, WITHOUT_MEASURE)
    # Of what is all that stands above it, every passage could tell where it is.
    may_lack: Bools = np.zeros(len(passages), bool)
    if terms.answer_type == PLACE:
        may_lack = np.any(matches.in_headings[:, terms.is_content] < 1, axis=1)
    for row in np.argsort(-scores, kind="stable").tolist():
        if confidences[row] < CONFIDENT or having == ENOUGH:
            continue
        if is_of_another(terms, passages[row], matches.of_passage(row)):
            less[row] = with_odds_times(confidences[row], WITHOUT_MEASURE)
        elif may_lack[row] or requirement.is_met_by(passages[row]):
            having += 1
        else:
            said = _WHERE_ALL_IS_SAID.get(terms.quantity or terms.answer_type) if has_all[row] else None
            less[row] = with_odds_times(confidences[row], float(factors[row]) if said is None else said)
    return less


def _match_type(terms: QueryTerms, text: str, *, is_all: bool) -> float:
    """How far a text has what is asked for; if that ``is_all`` that is asked, a day more than a year."""
    has = degree_of(terms, text, terms.answer_type)
    if terms.quantity == AGE:  # of what all passages are about: years of age are rather those of whoever comes
        return 1.0 if has_quantity(text, YEAR, terms.words, terms.language) else has / 2
    if has and is_all and terms.answer_type == DATE and terms.quantity != YEAR and not degree_of(terms, text, HOURS):
        return has / 2
    # The numbers of a date are no other ones.
    return has / 2 if has and terms.answer_type == NUMBER and degree_of(terms, text, DATE) else has
