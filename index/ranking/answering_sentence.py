"""The answering sentence: which one of a passage is marked, by what it has of the question and by what it adds."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from index.arrays import Bools, Floats, Ints
from index.language.languages import language_data
from index.language.tokens import fold
from index.ranking.query_terms import QueryTerms
from index.ranking.reranking import SentenceMatches, query_coverage

# Fitted one after another on the even lines of eight sets in seven languages: .786 -> .803 of the sentences right.
IN_HEADINGS = 0.4
"""How far words of the title and headings count as words of every sentence: all of them are about these."""
PAIRS = 0.1
"""The weight of the coverage of pairs, where that of words and grams together has 1."""
SENTENCE_BEFORE = 0.3
"""The weight of words that only the sentence before has, to which « il » or "it" may refer."""
LED_IN = 1.0
"""The same where the sentence before asks a question, or ends with a colon: then this one goes on with it."""
EXACT = 2.0
"""What each exact phrase adds: more than all else together."""
EXPECTED = {
    "many": 0.05,
    "when": 0.1,
    "where": 0.06,
    "who": 0.1,
    "whom": 0.1,
    "agent": 0.1,
    "receiver": 0.1,
    "owner": 0.1,
}
"""What a sentence gains, by the kind of the question, that has a number or a name which the question has not."""

_ASKS, _LEADS_IN, _CLOSING = tuple("?？؟;՞⁇"), tuple(":："), " \"'»”’)]」』\u00a0\u202f"
_WORD = re.compile(r"\w+")


def answering_sentences(
    terms: QueryTerms,
    matches: SentenceMatches,
    in_headings: Bools,
    weights: tuple[Floats, Floats],
    texts: Sequence[str],
    phrases: Ints | int = 0,
) -> Ints:
    """The place of the answering sentence of each passage (P,).

    ``texts`` are the S sentences, ``weights`` those of words and grams; a sentence with more of the exact ``phrases``
    (S,) comes before all others. A sentence that asks is taken only where nothing follows it.
    """
    word_weights, gram_weights = weights
    words = np.maximum(matches.words, IN_HEADINGS * np.repeat(in_headings, matches.sizes, axis=0))
    value = (query_coverage(words, word_weights) + query_coverage(matches.grams, gram_weights)) / 2
    value += PAIRS * query_coverage(matches.pairs, word_weights[:-1] + word_weights[1:])
    endings = [text[-4:].rstrip(_CLOSING) for text in texts]
    asks = np.array([ending.endswith(_ASKS) for ending in endings], bool)
    leads_in = asks | np.array([ending.endswith(_LEADS_IN) for ending in endings], bool)
    added = np.zeros_like(matches.words)
    added[1:] = np.maximum(matches.words[:-1] - matches.words[1:], 0)
    added[matches.starts] = 0
    value += np.where(np.append(False, leads_in[:-1]), LED_IN, SENTENCE_BEFORE) * query_coverage(added, word_weights)
    value += EXACT * phrases
    ends = np.append(matches.starts[1:], len(value))
    is_last = np.zeros(len(value), bool)
    is_last[ends - 1] = True
    value[asks & ~is_last] -= 2 * EXACT
    if gain := EXPECTED.get(terms.kind, 0.0):
        near = value >= np.repeat(np.maximum.reduceat(value, matches.starts), matches.sizes) - gain
        for place in np.flatnonzero(near).tolist():  # no other sentence can come first
            value[place] += gain * _has_expected(texts[place], terms)
    return np.array([start + value[start:end].argmax() for start, end in zip(matches.starts, ends, strict=True)])


def _has_expected(text: str, terms: QueryTerms) -> bool:
    """See EXPECTED."""
    words = _WORD.findall(text)
    return _has_number(words, terms) if terms.kind in ("many", "when") else _has_name(words, terms)


def _has_number(words: Sequence[str], terms: QueryTerms) -> bool:
    numerals = language_data(terms.language).numerals if terms.kind == "many" else ()
    return any(
        (any(map(str.isdigit, word)) or word.casefold() in numerals) and fold(word) not in terms.words for word in words
    )


def _has_name(words: Sequence[str], terms: QueryTerms) -> bool:
    return any(word[0].isupper() and fold(word) not in terms.words for word in words[1:])
