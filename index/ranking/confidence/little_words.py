"""Passages that have nothing of a question but words that tell little: they are less likely an answer."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from index.arrays import Bools, Floats, Ints
from index.language.vocabulary.vocabulary import UNKNOWN
from index.questions.answer_types import YES_NO
from index.ranking.confidence.features import SHORT
from index.ranking.confidence.model import CONFIDENT
from index.ranking.query.query_terms import QueryTerms
from index.ranking.sentences.sentence_matches import SentenceMatches

ELSEWHERE = np.exp(-12.0)
"""What the odds are multiplied by of a passage in another language that has no word of a question but those that texts
in its own language have too: set by hand. « Absence » and « principal » are words of both."""
TITLE_ALONE = np.exp(-9.0)
"""What the odds are multiplied by of a passage that has nothing of a question but words of its article's title, which
says as much of all others, and not all of its words: « Who is the president of the club? » in "Rules of the club".

Set by hand: of 1,241 answered questions of PIAF's even lines five are so, two of them rightly; of four other sets none.
"""
FEW_PASSAGES = 4
"""Passages of an article at the most, of which one that has words of the title alone may be the one that is meant: of
35 in PIAF's even lines 28 were, of eight in longer articles of three sets two; of short questions there none of three.
"""
LETTERS_MISSING = 6
"""N-grams that a passage of a longer article must lack of a question with several words beside the title's: short words
say little. By hand: of 6,426 questions on eleven sets' even lines seven were silent for it, three of them rightly
answered before; of 714 that are made of titles and of matters as "Who sponsors …?" 38 % were answered, in articles of
few passages, of which nothing tells them from the own ones, 89 %. One word beside the title's must be there, however
short: of fifty questions near to five articles 19 had been answered and now 6, of thirty on them as many as before.
"""
HARDLY = 0.24
"""Up to this far a passage has nothing of a word: « forte » is no « fortune »; « spielen » is « spielt ». Nor has it
anything of one that was taken for another and is not likely to be that: « femme » is no « même »."""
MEASURES_ALONE = np.exp(-6.0)
"""What the odds are multiplied by of a passage that has nothing of a question but words as "cost" and "find", and none
of the thing that is asked about: « Was kostet das Bier? » was answered by what a ticket costs. Set by hand.
"""
NAME_MISSING = np.exp(-4.0)
"""The same of one without a name that is in a question for yes or no: « Y a-t-il un bus pour Lyon ? ». Set by hand."""


def less_of_words_at_home(found: Floats, terms: QueryTerms, held: Floats) -> Floats:
    """The confidences (P,), less of passages in another language that have no word of their own of the question.

    ``held`` (P, T) tells how far each has a word. A name or a number is the same in all languages.
    """
    is_common = terms.is_at_home & ~(terms.is_name | terms.is_number)
    if not (is_common & terms.is_content).any():
        return found
    has_own = (held[:, terms.is_content & ~is_common] > 0).any(axis=1)
    return np.where(has_own, found, with_odds_times(found, ELSEWHERE))


def less_by_measures_alone(found: Floats, terms: QueryTerms, held: Floats) -> Floats:
    """The confidences (P,), less of passages that have (``held``, (P, T)) nothing of a question but its measures.

    What is found by parts of words, as most that is short in Chinese, is another matter.
    """
    things, measures = terms.is_content & ~terms.is_measure, terms.is_content & terms.is_measure
    if not (things.any() and measures.any()):
        return found
    has = (held > HARDLY) & terms.is_likely
    by_measures = (held[:, measures] > 0).any(axis=1) & ~has[:, things].any(axis=1)
    return np.where(by_measures, with_odds_times(found, MEASURES_ALONE), found)


def less_without_names(found: Floats, terms: QueryTerms, held: Floats) -> Floats:
    """The confidences (P,), less of passages without a name of a question for yes or no: they cannot tell either.

    ``held`` (P, T) tells how far a passage or its headings have a word.
    """
    names = terms.is_name & terms.is_content & (terms.stems == UNKNOWN)
    if terms.answer_type != YES_NO or not names.any():
        return found
    return np.where((held[:, names] == 0).any(axis=1), with_odds_times(found, NAME_MISSING), found)


def less_by_title_alone(
    found: Floats, terms: QueryTerms, matches: SentenceMatches, sizes: Ints, in_title: Callable[[Ints], Bools]
) -> Floats:
    """The confidences (P,), less of passages that have nothing of a question but words of their article's title.

    ``sizes`` (P,) are those of their articles, in passages; ``in_title`` finds which words stand in some of the titles.
    """
    content = terms.is_content
    own, headed = (((held > HARDLY) & terms.is_likely)[:, content] for held in (matches.held, matches.in_headings))
    has = own | headed
    is_one_of_many = ~own.any(axis=1) | (sizes > FEW_PASSAGES)
    is_likely = has.any(axis=1) & ~has.all(axis=1) & is_one_of_many & (found >= CONFIDENT)
    if not is_likely.any():
        return found
    likely = is_likely.nonzero()[0]
    titled = _with_full_names(in_title(likely), terms)[:, content]
    own, has = own[likely], has[likely]
    lacks_much = np.where(has, 0, terms.gram_counts[content]).sum(axis=1) >= LETTERS_MISSING
    is_of_one = (terms.content_count <= SHORT) | (np.count_nonzero(~titled, axis=1) < SHORT)
    by_title = ~(has & ~titled).any(axis=1) & (~own.any(axis=1) | lacks_much | is_of_one)
    less = found.copy()
    less[likely] = np.where(by_title, with_odds_times(found[likely], TITLE_ALONE), found[likely])
    return less


def _with_full_names(in_title: Bools, terms: QueryTerms) -> Bools:
    """The words that stand in titles (P, T), and the names beside these in the question: « Elon Musk » is « Musk »."""
    goes_on = terms.is_name[:-1] & terms.is_name[1:]
    whole = in_title.copy()
    whole[:, :-1] |= in_title[:, 1:] & goes_on
    whole[:, 1:] |= in_title[:, :-1] & goes_on
    return whole


def with_odds_times(found: Floats, factor: float) -> Floats:
    """Confidences, their odds multiplied."""
    unlikely = found * factor
    return unlikely / (unlikely + 1 - found)
