"""Definitions: whether a sentence says what something is: "An acid is a …", « On appelle régate … », "Peel: a …"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import islice
from typing import NamedTuple

import numpy as np
import regex

from index.arrays import Bools, Floats, Ints
from index.language.folding import fold
from index.language.languages import language_data
from index.language.names.acronyms import explained_acronyms
from index.language.tokens import analyser
from index.questions.answer_types import PLACE
from index.questions.content_words import folded_function_words
from index.ranking.query.query_terms import QueryTerms
from index.ranking.sentences.answer_matches import degree_of
from index.ranking.sentences.sentence_matches import SentenceMatches

DEFINES = 1.0
"""What a definition adds to the score of its passage, where all words of a question add 1 or little more."""
LONGEST, LED_IN = 200, 8
"""Characters of a sentence that are looked at, and words at most before what it is on."""
WITHIN = 10
"""Words at most between what a sentence is on and the verb, where something stands between them."""
AGAIN = 0.8
"""How far a passage defines what one before it did."""
IS_A, IS, ASIDE, IN_BRACKETS = 1.0, 0.4, 0.6, 0.4
"""How far a sentence defines that says "is a …" or "is …", after what may be no aside, or only explains in brackets."""

# Not by `re`, whose words end at the vowel signs of Hindi and Bengali.
_TOKEN = regex.compile(r"[^\W_]+|[(),:=–—]|(?<=\s)-(?=\s)")
_MARKS = frozenset(":=–—-")


class _Words(NamedTuple):
    """The words of one language, folded: what stands before a noun, and what says that it is something."""

    function_words: frozenset[str]
    copulas: frozenset[str]
    naming: frozenset[str]
    articles: frozenset[str]


def definition_gains(
    terms: QueryTerms,
    matches: SentenceMatches,
    passages: Ints,
    article_of: Ints,
    texts_of: Callable[[int], Sequence[str]],
) -> Floats:
    """How far each passage (P,) has a sentence that says what is asked about, of an article most of all the first one.

    ``texts_of`` are the sentences of a passage, and ``article_of`` is the article of each.
    """
    gains = np.zeros(len(passages), np.float32)
    if not terms.defined:
        return gains
    has_all = matches.have_all(terms.is_content)
    greatest: dict[int, float] = {}
    for row in np.flatnonzero(np.logical_or.reduceat(has_all, matches.starts)).tolist():
        passage = int(passages[row])
        article = int(article_of[passage])
        sentences = slice(matches.starts[row], matches.starts[row] + matches.sizes[row])
        gain = float(definition_degrees(terms, has_all[sentences], texts_of(passage)).max())
        gains[row] = gain if gain > greatest.get(article, 0.0) else AGAIN * gain
        greatest[article] = max(gain, greatest.get(article, 0.0))
    return gains


def definition_degrees(terms: QueryTerms, has_all: Bools, texts: Sequence[str]) -> Floats:
    """How far each sentence (S,) of one passage says what is asked about: none that has not all words of it."""
    degrees, known = np.zeros(len(texts), np.float32), terms.known_definitions
    for place in has_all.nonzero()[0].tolist():
        text = texts[place]
        if text not in known:  # a passage that is quoted was looked at when it was ranked
            known[text] = defines(terms, text)
        degrees[place] = known[text]
    return degrees


def defines(terms: QueryTerms, text: str) -> float:
    """How far a sentence says what the thing that is asked about is, or where, from 0 to 1."""
    words, start = _words(terms.language), text[:LONGEST]
    plain = _by_its_acronym(terms, start)
    before, following = _parted(terms, words, (found[0] for found in _TOKEN.finditer(plain)))
    least = IN_BRACKETS if plain != start else 0.0
    if not following:
        return least
    says = max(least, _says_what_it_is(words, before, following))
    if terms.answer_type == PLACE:
        return (says + degree_of(terms, text, PLACE)) / 2
    return says


def _by_its_acronym(terms: QueryTerms, text: str) -> str:
    """A text whose acronym is asked about, without the name that it explains: "The World Food Programme (WFP) is a"."""
    known = analyser(terms.language)
    for short, name, _ in explained_acronyms(text, known) if "(" in text and len(terms.defined) == 1 else ():
        if known.stem(short) in terms.defined:
            return re.sub(rf"{re.escape(name)}\W{{0,3}}\([^()]*\)", short, text, count=1)
    return text


def _parted(terms: QueryTerms, words: _Words, tokens: Iterator[str]) -> tuple[frozenset[str], list[str]]:
    """The words before and behind the thing that a sentence begins with; none behind it where it begins otherwise.

    Before it may stand where it is so called: "In chemistry, an acid is …"; a name may be longer than in the question.
    """
    stem, missing, before = analyser(terms.language).stem, set(terms.defined), set[str]()
    for token in islice(tokens, LED_IN + len(missing)):
        folded, stemmed = fold(token), stem(token)
        if stemmed in missing:
            missing.discard(stemmed)
            if not missing:
                following = list(islice(tokens, 2 * WITHIN))
                others = before - words.function_words - words.naming
                is_kind = others <= set(map(fold, following))  # « Le lac Léman est un lac … »
                return frozenset(before - others), _without_kind(words, following) if is_kind else []
        elif len(missing) == len(terms.defined):
            before = before | {folded} if token != "," else set()
        elif folded not in words.function_words and not token[0].isupper():
            break
    return frozenset(before), []


def _without_kind(words: _Words, following: list[str]) -> list[str]:
    """What follows a name, without the noun that it is said to be: "The Aare river is a river …"."""
    first, *others = map(fold, following or [""])
    is_noun = first.isalpha() and first not in words.function_words | words.copulas | words.naming
    return following[1:] if is_noun and first in others else following


def _says_what_it_is(words: _Words, before: frozenset[str], following: list[str]) -> float:
    """How far a sentence does with words and marks ``before`` the thing and ``following`` it."""
    if not words.naming.isdisjoint(before):
        return IS_A
    if not before <= words.articles:
        return IS_A if fold(following[0]) in words.naming else 0.0  # « Als Bergfried bezeichnet man … »
    factor, least = 1.0, 0.0
    if following[:1] == ["("]:
        closing = following.index(")") if ")" in following else len(following)
        following, least = following[closing + 1 :], IN_BRACKETS
    elif following[:1] == [","]:
        verbs = [at for at, token in enumerate(following[: WITHIN + 1]) if fold(token) in words.copulas | words.naming]
        closed = [at for at in verbs if at > 1 and following[at - 1] == ","]  # « …, auch Gams genannt, ist … »
        following, factor = following[min(closed or verbs) :] if verbs else [], IS_A if closed else ASIDE
    first, others = fold("".join(following[:1])), [fold(token) for token in following[1:3]]
    if first in words.naming or (first in _MARKS and others):
        return IS_A * factor
    if first in words.copulas:
        return (IS if words.articles.isdisjoint(others) else IS_A) * factor
    return least


@cache
def _words(language: str) -> _Words:
    known = language_data(language)
    of = {heading: frozenset(map(fold, words)) for heading, words in known.definitions}
    naming, articles = of.get("naming", frozenset()), of.get("articles", frozenset())
    leaning = frozenset(map(fold, known.elisions))
    return _Words(
        folded_function_words(language) | leaning | articles, of.get("copulas", frozenset()), naming, articles
    )
