"""Which passages are worth showing after the best one."""

from __future__ import annotations

from index import Hit, Quote

WEAK = 0.42
"""The share of the best passage's score below which another is not worth turning to. Of the passages that answer but do
not come first, nearly all are above; of the others, less than half (XQuAD and PIAF, even lines)."""


def is_strong(found: Hit | Quote, best: Hit | Quote) -> bool:
    """Whether a passage shares more with the question than a common word, beside the best one."""
    return found.score >= WEAK * best.score
