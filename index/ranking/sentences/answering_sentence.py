"""The answering sentence: which one of a passage is marked, by what it has of the question and by what it adds."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from index.arrays import Floats, Ints, weighted_sums
from index.language.column_names import heads_of
from index.language.forms.counters import counters
from index.language.sentences.sentence_ends import ASKS, FULL_STOPS
from index.questions.answer_types import (
    AGE,
    COLOUR,
    COUNTS,
    DURATION,
    LENGTH,
    NAME,
    NUMBER,
    PRICE,
    SIZE,
    WEIGHT,
    YES_NO,
)
from index.ranking.query.query_terms import QueryTerms
from index.ranking.sentences.answer_matches import begins_with_pronoun, degree_of
from index.ranking.sentences.definitions import definition_degrees
from index.ranking.sentences.quantities import QUANTITIES, has_its_unit, has_quantity
from index.ranking.sentences.sentence_matches import SentenceMatches, query_coverage

IN_HEADINGS = 0.4
"""How far words of the title and headings count as words and grams of every sentence: all of them are about these.

With their grams, .827 and not .825 of the sentences are right on the even lines of five sets.
"""

# Fitted by tests/benchmarks/sentences.py on the even lines of eleven sets in ten languages, and of four put across
# languages: .782 -> .799 of the sentences right where each set is left out when the weights are found. What leads a
# sentence in was set by hand: few passages have such lines. Tried in folds of articles, and no better: the idf of the
# article or of the passage, words near each other or in order, how long a sentence is and where it stands, what a
# pronoun points to, new names and numbers where no type is known, weights by type. First words and those of the
# sentence two before gave .811 -> .817 in such folds, and nothing on the odd lines: .854 -> .853.
WEIGHTS = {
    "words": 5.0,
    "grams": 3.0,
    "words of no other sentence": 2.2,
    "names, unless asked for yes or no": -2.6,
    "words of the sentence before": 3.2,
    "words of what leads it in": 7.0,
    "words of the sentence before, where a name is asked for": -1.2,
    "words of a pronoun's sentence after it, where a name is asked for": 2.5,
}
"""The weight of each feature of `sentence_features`; each is a share of what the question asks."""
_WEIGHTS = np.array(list(WEIGHTS.values()))
OF_TYPE = {
    "phone": 4.0,
    "email": 4.0,
    "address": 4.0,
    "capacity": 4.0,
    "number": 2.5,
    "price": 2.5,
    "date": 2.4,
    "hours": 2.4,
    "place": 0.8,
    "name": 1.7,
    "reason": 1.3,
}
"""What a sentence gains that has what the question asks for, and the question has not."""
OF_QUANTITY = {LENGTH: 8.0, WEIGHT: 8.0, AGE: 8.0, SIZE: 8.0, COLOUR: 8.0, DURATION: 4.0}
"""The same of one that has a length, a weight, an age or a colour that is asked for: few others of a passage have one,
and "how tall" is no word of "67 metres above the square". How long things take is told of many. Set by hand."""
COUNTED = 4.0
"""The same of one with a number of what is counted: 「二千枚」 for 「何枚」. By hand, on 51 questions of two sets."""
FEW_WORDS = 3
"""Content words at the most of a question that this is for; more of them tell the sentence better than its unit."""
UNCERTAIN = 0.2
"""How far a number is an age that stands beside no word for years, or tells how high a thing is beside no unit."""
DEFINITION = 4.0
"""What a sentence gains that says what the thing is that is asked about."""
LITTLE = 0.2
"""How far a word counts that tells little; see `QueryTerms.tells_little`."""
EXACT = 20.0
"""What each exact phrase adds: more than all else together."""
WEEKDAY = 6.0
"""What a sentence gains that has the day of the week that is asked for: in « Mo–Fr: offen. So: geschlossen. » no other
word tells which one answers. Set by hand."""
LONGEST_LIST = 400
"""Characters of a list that answers as a whole, at most: in bold, a longer one would be most of what is seen."""

_CLOSING = " \"'»”’)]」』\u00a0\u202f"
_COLONS = frozenset(":：")
_LEADS_IN = ASKS | _COLONS
_ENDS = frozenset(FULL_STOPS + "!…！؛")


def answering_sentence(
    terms: QueryTerms,
    matches: SentenceMatches,
    weights: tuple[Floats, Floats],
    texts: Sequence[str],
    phrases: Ints | int,
) -> int:
    """The place of the answering sentence of one passage.

    ``matches`` are the passage's, ``texts`` its S sentences, ``weights`` those of words and grams; a sentence with more
    of the exact ``phrases`` (S,) comes before all others. A sentence that asks is taken only where nothing follows it.
    """
    if terms.tells_little.any():
        word_weights, gram_weights = weights
        little = np.where(terms.tells_little, LITTLE, 1), np.where(terms.gram_tells_little, LITTLE, 1)
        weights = word_weights * little[0], gram_weights * little[1]
    value = weighted_sums(sentence_features(terms, matches, weights, texts), _WEIGHTS)
    value += EXACT * phrases
    if terms.is_weekday.any():
        value += WEEKDAY * matches.words[:, terms.is_weekday].max(axis=1)
    if terms.defined:
        value += DEFINITION * definition_degrees(terms, matches.have_all(terms.is_content), texts)
    value[[at for at, text in enumerate(texts[:-1]) if asks(text)]] -= 2 * EXACT
    if gain := _gain_of_type(terms):
        for place in np.flatnonzero(value >= value.max() - gain).tolist():  # no other sentence can come first
            value[place] += gain * _match_type(terms, texts[place])
    return int(value.argmax())


def _gain_of_type(terms: QueryTerms) -> float:
    if terms.counters:
        return COUNTED
    of_type = OF_TYPE.get(terms.answer_type, 0.0)
    return OF_QUANTITY.get(terms.quantity, of_type) if terms.content_count <= FEW_WORDS else of_type


def _match_type(terms: QueryTerms, text: str) -> float:
    """How far a sentence has what is asked for, from 0 to 1: for "how tall" no number but of metres or the like."""
    if terms.counters:
        return float(counters(terms.language).are_in(text, terms.counters))
    if terms.quantity not in QUANTITIES or terms.quantity in COUNTS:  # to tell these from dates takes long
        return degree_of(terms, text, terms.answer_type)
    found = has_quantity(text, terms.quantity, terms.words, terms.language)
    return found * (1.0 if has_its_unit(text, terms.quantity, terms.language) else UNCERTAIN)


def answering_part(terms: QueryTerms, matches: SentenceMatches, texts: Sequence[str], best: int) -> slice:
    """The places of what answers in a passage, of which the ``best`` sentence is one.

    Of « Il vous faut : » this is the list below, unless that line itself has what is asked for; so it is where no item
    has a word of the question, and one is as good as the others: « dimanche : fermé » tells not when it is open.
    """
    sentence, found = slice(best, best + 1), matches.words[:, terms.is_content & ~terms.is_opening]
    leads = [at for at, text in enumerate(texts) if _ending(text) in _LEADS_IN]
    lead = next((at for at in reversed(leads) if at <= best), best)
    led = slice(lead + 1, next((at for at in leads if at > lead), len(texts)))
    if _ending(texts[lead]) not in _COLONS or not texts[led]:
        return sentence
    if lead == best and _tells(terms, texts[best]):
        return sentence
    if sum(map(len, texts[led])) > LONGEST_LIST:
        first = next((at for at in range(led.start, led.stop) if _tells(terms, texts[at])), best)
        return slice(first, first + 1) if lead == best else sentence
    return sentence if lead != best and found[led].any() else led


def _tells(terms: QueryTerms, text: str) -> bool:
    """Whether a sentence has what is asked for; « Die Preise : » are no price."""
    types = (PRICE, NUMBER) if terms.answer_type == PRICE else (terms.answer_type,)
    return all(degree_of(terms, text, one) > 0 for one in types)


def sentence_features(
    terms: QueryTerms, matches: SentenceMatches, weights: tuple[Floats, Floats], texts: Sequence[str]
) -> Floats:
    """The features of each sentence (S, F) of one passage, in the order of `WEIGHTS`."""
    word_weights, gram_weights = weights
    words = matches.words
    alone = (words == 1) & (words.sum(axis=0) <= 1)
    led_in = _led_in(words, texts)
    before = np.maximum(np.concatenate([np.zeros_like(words[:1]), words[:-1]]), led_in)
    above = IN_HEADINGS * matches.in_headings
    grams = np.maximum(matches.grams, (terms.grams_of * above.T).max(axis=0, initial=0))
    found = [np.maximum(words, above), alone, words * terms.is_name]
    found += [np.maximum(before - words, 0), np.maximum(led_in - words, 0)]
    covered, only_here, names, added, led = query_coverage(np.concatenate(found), word_weights).reshape(-1, len(texts))
    asks_name = terms.answer_type == NAME
    features = {
        "words": covered,
        "grams": query_coverage(grams, gram_weights),
        "words of no other sentence": only_here,
        "names, unless asked for yes or no": names * (terms.answer_type != YES_NO),
        "words of the sentence before": added,
        "words of what leads it in": led,
        "words of the sentence before, where a name is asked for": added * asks_name,
        "words of a pronoun's sentence after it, where a name is asked for": (
            _of_pronouns_after(covered, texts, terms.language) if asks_name else np.zeros(len(texts))
        ),
    }
    return np.stack([features[name] for name in WEIGHTS], axis=1)


def _led_in(words: Floats, texts: Sequence[str]) -> Floats:
    """The words (S, T) of what leads each sentence in: a question, « Horaires : »; this one leads a whole list in.

    The names of its columns lead in each row of a table.
    """
    led_in = np.zeros_like(words)
    for place, text in enumerate(texts[:-1]):
        ending = _ending(text)
        if ending in _LEADS_IN:
            led_in[place + 1] = words[place]
        elif ending not in _ENDS:
            led_in[place + 1] = led_in[place]
    for row, heads in heads_of(texts).items():
        led_in[row] = np.maximum(led_in[row], words[heads.start : heads.stop].max(axis=0))
    return led_in


def _of_pronouns_after(covered: Floats, texts: Sequence[str], language: str) -> Floats:
    """What the sentence after each one covers, where it begins with a pronoun: « She is the oldest … »"""
    begin = np.array([begins_with_pronoun(text, language) for text in texts[1:]], bool)
    return np.append(covered[1:] * begin, 0)


def asks(text: str) -> bool:
    """Whether a sentence is a question."""
    return _ending(text) in ASKS


def _ending(text: str) -> str:
    """The character that ends a sentence, before what closes."""
    return text[-4:].rstrip(_CLOSING)[-1:]
