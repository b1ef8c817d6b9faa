"""All ways to deal paragraphs out to headings in runs, and how likely each paragraph is in each run."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from index.arrays import Floats


@dataclass(frozen=True, slots=True)
class Gains:
    """What speaks for runs, as logarithms; rows are headings, columns paragraphs.

    ``every``: for each paragraph in a run; ``first``: more where it begins the run; ``alike``: what is counted of the
    paragraph most like the heading, against the most like it of all. ``common`` has for each length from 1 what speaks
    for a run that begins with each paragraph, whatever its heading; ``empty``: what speaks for a heading that owns
    nothing, after each number of paragraphs; ``before_all``: for paragraphs before the first heading.
    """

    every: Floats
    first: Floats
    alike: Floats
    common: Sequence[Floats]
    empty: Floats
    before_all: float


class Runs:
    """Forward and backward sums over all ways (Rabiner, 1989); entry q of a row is of the first q paragraphs."""

    def __init__(self, gains: Gains) -> None:
        self._gains = gains
        self._headings, self._paragraphs = gains.every.shape
        self._until = np.pad(gains.every.cumsum(axis=1), ((0, 0), (1, 0)))

    def likelihood(self) -> Floats:
        """Row 0, column p: how likely paragraph p stands before all headings; row h + 1: under heading h."""
        lead = self._gains.before_all * (np.arange(self._paragraphs + 1) > 0)
        before = [lead]
        for heading in range(self._headings):
            before.append(self._extended(before[-1], heading))
        after = np.where(np.arange(self._paragraphs + 1) < self._paragraphs, -np.inf, 0.0)
        whole = before[-1][-1]
        rows = []
        for heading in reversed(range(self._headings)):
            covered, after = self._covered(heading, before[heading] - whole, after)
            rows.append(covered)
        begins = np.exp(lead + after - whole)
        rows.append(begins[::-1].cumsum()[::-1][1:])
        return np.array(rows[::-1])

    def _runs(self, heading: int) -> Iterator[tuple[int, Floats]]:
        """Each length of a run, and what speaks for it for each paragraph that it could begin with."""
        until, first, alike = self._until[heading], self._gains.first[heading], self._gains.alike[heading]
        best, most = alike, alike.max()
        for length, common in enumerate(self._gains.common, 1):
            best = np.maximum(best[: len(common)], alike[length - 1 :])
            yield length, until[length:] - until[:-length] + first[: len(common)] + common + (best - most)

    def _extended(self, before: Floats, heading: int) -> Floats:
        ends: Floats = before + self._gains.empty[heading]
        for length, gain in self._runs(heading):
            ends[length:] = np.logaddexp(ends[length:], before[:-length] + gain)
        return ends

    def _covered(self, heading: int, before: Floats, after: Floats) -> tuple[Floats, Floats]:
        """How likely each paragraph is in the heading's run, which counts from its first paragraph to its last; and
        what can follow from each place on, this heading and those below."""
        begins: Floats = after + self._gains.empty[heading]
        changes = np.zeros(self._paragraphs + 1)
        for length, gain in self._runs(heading):
            rest = gain + after[length:]
            begins[:-length] = np.logaddexp(begins[:-length], rest)
            share = np.exp(before[:-length] + rest)
            changes[:-length] += share
            changes[length:] -= share
        return changes.cumsum()[:-1], begins


def never_back(likelihood: Floats) -> list[int]:
    """The row of each paragraph, never decreasing, where the likelihoods add up to most."""
    best = np.zeros(len(likelihood))
    froms = []
    for column in likelihood.T:
        highest = np.maximum.accumulate(best)
        froms.append(np.maximum.accumulate(np.where(best == highest, np.arange(len(best)), 0)))
        best = highest + column
    row = int(best.argmax())
    rows = []
    for at in reversed(froms):
        rows.append(row)
        row = int(at[row])
    return rows[::-1]
