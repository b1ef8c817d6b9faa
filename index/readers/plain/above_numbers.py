"""Lines above hours, prices and amounts, which they head: « Fares », « Starters »."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from index.readers.plain.punctuation import begins_with_amount, ends_sentence

FEWEST_HEADS, LINES_BELOW = 2, 2
"""Headings among lines with numbers, at the least, and how many of these each has on average."""
_DIGIT = re.compile(r"\d")
_NUMBER_OR_COLON = re.compile(r"\d|[:：]")


def is_above_numbers(first: str, others: Sequence[str]) -> bool:
    """« Fares », above « Adults: 4 € | Children: 2 € »: whether most lines below have a number or a colon, and the
    first has none; or all of them begin with times or amounts, and it does not."""
    if not begins_with_amount(first) and all(map(begins_with_amount, others)):
        return True
    with_number = sum(_NUMBER_OR_COLON.search(text) is not None for text in others)
    return 2 * with_number > len(others) and _NUMBER_OR_COLON.search(first) is None


def heads_among_numbers(texts: Sequence[str]) -> set[int]:
    """The places of « Starters » and « Mains » among « Soup 5 € | Salad 7 € »: the first line and others without a
    number, each of them above lines with one, which are twice as many; none where lines are otherwise."""
    found = [place for place, text in enumerate(texts) if _DIGIT.search(text) is None]
    if len(found) < FEWEST_HEADS or found[0] > 0 or len(texts) < (1 + LINES_BELOW) * len(found):
        return set()
    are_apart = all(one + 1 < other for one, other in pairwise([*found, len(texts)]))
    return set(found) if are_apart and not any(ends_sentence(texts[place]) for place in found) else set()
