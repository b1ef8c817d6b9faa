"""Other people: whether a passage tells of a birth, a death or an age, and it is that of somebody else."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import regex

from index.language.folding import fold
from index.language.languages import language_data
from index.language.letters import NOUNS_IN_CAPITALS, in_digits, is_uncased
from index.language.tokens import analyser, is_piece
from index.passages import Passage, passage_sentences
from index.questions.answer_types import AGE, BIRTH, LIFE, YEAR
from index.ranking.query.query_terms import QueryTerms
from index.ranking.sentences.ages import may_tell_age
from index.ranking.sentences.quantities import has_quantity, without_dates
from index.ranking.sentences.sentence_matches import SentenceMatches

BEHIND_A_ROLE = 3
"""Words at most from "by" to a name: "by Martin and Helen"."""
LONGEST_ROLE = 40
"""Characters before a name in which that word is looked for."""
_NAME = r"\p{Lu}[\p{L}\p{M}’'-]*+"
_FULL_NAME = regex.compile(rf"(?<![\p{{L}}\p{{M}}’'-]){_NAME}(?:[ \u00a0]{_NAME})++")
_ANY_NAME = regex.compile(rf"{_FULL_NAME.pattern}|(?<=[\p{{Ll}}\p{{M}}\d,;:—–][ \u00a0]|[(«“„]){_NAME}")
"""Also a word with a capital that begins no sentence."""


def is_of_another(terms: QueryTerms, passage: Passage, matches: SentenceMatches) -> bool:
    """Whether a passage tells of a birth, a death or an age that is asked for, and it is that of somebody else.

    ``matches`` are the passage's.
    """
    if terms.quantity == AGE:
        return _is_age_of_another(terms, passage, matches)
    return terms.quantity in LIFE and _is_life_of_another(terms, passage, matches)


def _is_age_of_another(terms: QueryTerms, passage: Passage, matches: SentenceMatches) -> bool:
    """Whether a passage names somebody who is asked about, and tells no age and no birth from there on.

    « Der Club wurde 1921 gegründet. Vorsitzende ist Petra Lind. » Of what has a name of one word, as a ship, it may be
    the year.
    """
    may_be_name = terms.is_content & (matches.in_headings[0] == 0) & (matches.words == 1).any(axis=0)
    if not may_be_name.any():
        return False
    stem = analyser(terms.language).stem
    stems = {fold(stem(terms.folded[place])) for place in may_be_name.nonzero()[0].tolist()}
    names = [name for name in names_in(passage.text, terms.language) if not stems.isdisjoint(name.words)]
    if not names:
        return False
    first = int((matches.words[:, may_be_name] == 1).all(axis=1).argmax())
    text = passage.source[passage_sentences(passage, terms.language)[first][0] : passage.end]
    if may_tell_age(without_dates(in_digits(text), terms.language), terms.language):
        return False
    if any(name.is_behind_role for name in names):
        return True
    is_full = any(len(name.words) > 1 for name in names)
    return not any(
        has_quantity(text, kind, terms.words, terms.language) for kind in ((BIRTH,) if is_full else (BIRTH, YEAR))
    )


def _is_life_of_another(terms: QueryTerms, passage: Passage, matches: SentenceMatches) -> bool:
    """Whether a passage tells of a birth or a death only before it has a name that is asked about: of somebody else's.

    What is a name no letter tells in most scripts, and no word where none are parted.
    """
    may_be_name = terms.is_content & (matches.in_headings[0] == 0)
    if not any(is_uncased(word[0]) and not is_piece(word) for word in terms.words):
        may_be_name &= terms.is_name
    names = matches.words[:, may_be_name] == 1
    last = int(names.argmax(axis=0).max(initial=0))
    if not last:
        return False
    spans = passage_sentences(passage, terms.language)
    return not has_quantity(passage.source[spans[last][0] : passage.end], terms.quantity, terms.words, terms.language)


class Name(NamedTuple):
    """The folded stems of its words, and whether it stands behind what tells who did something: "by"."""

    words: frozenset[str]
    is_behind_role: bool


def names_in(text: str, language: str) -> Iterator[Name]:
    """The names of a text; in languages that give all nouns a capital, only those of several words are told."""
    stem, known, is_noun = analyser(language).stem, language_data(language), language in NOUNS_IN_CAPITALS
    for name in (_FULL_NAME if is_noun else _ANY_NAME).finditer(text):
        before = text[max(0, name.start() - LONGEST_ROLE) : name.start()].casefold().split()[-BEHIND_A_ROLE:]
        words = [word for word in name[0].split() if word.casefold() not in known.function_words]
        if len(words) > is_noun:
            yield Name(frozenset(fold(stem(fold(word))) for word in words), not set(known.roles).isdisjoint(before))
