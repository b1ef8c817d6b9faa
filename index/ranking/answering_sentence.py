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

_ASKS, _CLOSING = frozenset("?？؟;՞⁇"), " \"'»”’)]」』\u00a0\u202f"
_LEADS_IN = _ASKS | {":", "："}
_WORD = re.compile(r"\w+")


def answering_sentence(
    terms: QueryTerms,
    matches: SentenceMatches,
    in_headings: Bools,
    weights: tuple[Floats, Floats],
    texts: Sequence[str],
    phrases: Ints | int = 0,
) -> int:
    """The place of the answering sentence of one passage.

    ``matches`` and ``in_headings`` (T,) are the passage's, ``texts`` its S sentences, ``weights`` those of words and
    grams; a sentence with more of the exact ``phrases`` (S,) comes before all others. A sentence that asks is taken
    only where nothing follows it.
    """
    word_weights, gram_weights = weights
    value = query_coverage(np.maximum(matches.words, IN_HEADINGS * in_headings), word_weights)
    value = (value + query_coverage(matches.grams, gram_weights)) / 2
    value += PAIRS * query_coverage(matches.pairs, word_weights[:-1] + word_weights[1:])
    endings = [text[-4:].rstrip(_CLOSING)[-1:] for text in texts]
    lead_in = np.array([LED_IN if ending in _LEADS_IN else SENTENCE_BEFORE for ending in endings[:-1]])
    added = query_coverage((matches.words[:-1] - matches.words[1:]).clip(0), word_weights)
    value[1:] += lead_in * added
    value += EXACT * phrases
    value[[at for at, ending in enumerate(endings[:-1]) if ending in _ASKS]] -= 2 * EXACT
    if gain := EXPECTED.get(terms.kind, 0.0):
        for place in np.flatnonzero(value >= value.max() - gain).tolist():  # no other sentence can come first
            value[place] += gain * _has_expected(texts[place], terms)
    return int(value.argmax())


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
