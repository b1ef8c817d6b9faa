"""Numbers in tables: « 10 Zimmer » is « Zimmer: 10 » of a row, and not another column's 10."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache

import numpy as np

from index.language.tokens import analyser
from index.language.vocabulary.vocabulary import UNKNOWN, Vocabulary
from index.ranking.query.query_terms import QueryTerms
from index.ranking.sentences.sentence_matches import SentenceMatches

CountedThings = Mapping[int, Sequence[int]]
"""The places of the numbers of a question, each with those of the content words beside it."""


def counted_things(terms: QueryTerms) -> CountedThings:
    """The numbers of a question that may count something which the texts have."""
    figure = analyser(terms.language).numbers.figure
    is_number = terms.is_number | [figure(word)[:1].isdigit() for word in terms.folded]  # « drei Zimmer »
    is_thing = terms.is_content & ~is_number & (terms.stems != UNKNOWN)
    beside = {
        at: [thing for thing in (at - 1, at + 1) if 0 <= thing < len(is_thing) and is_thing[thing]]
        for at in np.flatnonzero(is_number).tolist()
    }
    return {number: things for number, things in beside.items() if things}


def with_numbers_in_columns(
    terms: QueryTerms,
    counted: CountedThings,
    matches: SentenceMatches,
    rows: Mapping[int, Sequence[str]],
    vocabulary: Vocabulary,
) -> SentenceMatches:
    """The same, where a number counts in a row only if it stands in the column of a thing that is named beside it.

    ``rows`` are the sentences that are some, by their places, as cells with the names of their columns.
    """
    words, pairs = matches.words.copy(), matches.pairs.copy()
    wanted = {terms.stems[thing] for things in counted.values() for thing in things}

    @cache
    def stems(text: str) -> frozenset[int]:
        return frozenset(map(vocabulary.stem, vocabulary.analyser.words(text)))

    def names_thing(cell: str) -> bool:
        """By its parts, of which a wide table has few different ones."""
        return any(not wanted.isdisjoint(stems(part)) for part in cell.split())

    for row, cells in rows.items():
        named = [stems(cell) for cell in cells if names_thing(cell)]
        for number, things in counted.items():
            columns = [(thing, of_cell) for of_cell in named for thing in things if terms.stems[thing] in of_cell]
            if not columns:
                continue
            in_column = {thing for thing, of_cell in columns if terms.stems[number] in of_cell}
            words[row, number] *= bool(in_column)
            for thing in in_column:
                pairs[row, min(number, thing)] = 1
    return replace(matches, words=words, pairs=pairs)
