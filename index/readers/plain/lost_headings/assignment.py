"""An article that lost its shape -> its paragraphs and the headings above them.

Headings and paragraphs come in the article's order, so each heading owns one run of paragraphs, perhaps an empty one.
All ways to deal out the runs are weighed by `heading_weights`: by the words that headings share with what they own, by
where the text turns to something else, by the lengths of runs. Where no heading is likely enough, none is given.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from index.arrays import Floats
from index.readers.plain.lost_headings.runs import Runs, never_back
from index.readers.plain.lost_headings.signs import Signs
from index.readers.plain.lost_headings.weights import WEIGHTS

SURE, SURE_OF_BEST_MATCH = 0.7, 0.42
"""How likely a paragraph must stand under a heading for that heading to be given: any, or one that no other heading and
no other paragraph is as like. Of those given some 85 of 100 letters are right, which is more to a reader than a heading
over every paragraph."""
MOST_PARAGRAPHS, MOST_HEADINGS = 1_500, 300
"""More are not dealt out: the time grows with the square of the paragraphs, and with both."""


def assign_headings(headings: Sequence[str], paragraphs: Sequence[str], language: str) -> list[int | None]:
    """For each paragraph the number of the heading it stands under, never decreasing; None before the first, and
    where it is uncertain."""
    if not headings or not paragraphs or len(paragraphs) > MOST_PARAGRAPHS or len(headings) > MOST_HEADINGS:
        return [None] * len(paragraphs)
    signs = Signs.of(headings, paragraphs, language)
    if not signs.alike.any():  # nothing but places could tell, and that the last heading is above the last paragraph
        return [None] * len(paragraphs)
    likelihood = Runs(signs.gains(WEIGHTS)).likelihood()
    rows = never_back(likelihood)
    chances = likelihood[rows, np.arange(len(paragraphs))]
    return [
        row - 1 if row and chance >= (SURE_OF_BEST_MATCH if best == row - 1 else SURE) else None
        for row, best, chance in zip(rows, _best_matches(signs.match(WEIGHTS)), chances, strict=True)
    ]


def _best_matches(alike: Floats) -> list[int]:
    """For each paragraph the heading that it is most like, if that is most like it too, else -1."""
    headings, paragraphs = alike.argmax(axis=0), alike.argmax(axis=1)
    is_mutual = paragraphs[headings] == np.arange(len(headings))
    return [int(heading) if mutual else -1 for heading, mutual in zip(headings, is_mutual, strict=True)]
