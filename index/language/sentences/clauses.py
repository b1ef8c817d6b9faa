"""Clauses of Thai and Lao, which part words by nothing, and sentences by the same space as much else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

LONG, LONGEST, SHORT = 24, 100, 12
"""Characters from which what stands before a space can be a sentence, in short texts and in long ones; and from which
what follows it can be one."""
SENTENCES = 5
"""Sentences that a text is taken to have at most, to know how long they are: what is long is said in long ones."""

_GAP = re.compile(r"[ \u00a0]+")
_FIRST, _LAST = "\u0e01", "\u0eff"


class Clauses:
    """Those of one language: words that tie one to the clause before it, which ``begins`` so, or to the one after it,
    where it ``ends`` so.
    """

    def __init__(self, begins: Sequence[str], ends: Sequence[str]) -> None:
        self._begins = tuple(begins)
        self._ends = tuple(ends)

    def parted(self, text: str, spans: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        """What is found by full stops, parted again where a space parts two clauses that are long enough."""
        length = spans[-1][1] - spans[0][0] if spans else 0
        least = min(max(length // SENTENCES, LONG), LONGEST)
        for start, end in spans:
            for gap in _GAP.finditer(text, start, end):
                left, right = gap.span()
                is_long = right - start >= least and end - right >= SHORT
                if is_long and self._part_sentences(text, (start, left), (right, end)):
                    yield start, left
                    start = right
            yield start, end

    def _part_sentences(self, text: str, before: tuple[int, int], behind: tuple[int, int]) -> bool:
        """Whether the space between two spans parts two sentences, and not two words of one."""
        (start, left), (right, end) = before, behind
        if not (_FIRST <= text[left - 1] <= _LAST and _FIRST <= text[right] <= _LAST):
            return False
        until = text.find(" ", right, min(end, right + SHORT))
        return until < 0 and not text.startswith(self._begins, right) and not text.endswith(self._ends, start, left)
