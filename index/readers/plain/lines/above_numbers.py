"""Lines above hours, prices and amounts, which they head: « Fares », « Starters »."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.readers.plain.lines.punctuation import begins_with_amount

_NUMBER_OR_COLON = re.compile(r"\d|[:：]")


def is_above_numbers(first: str, others: Sequence[str]) -> bool:
    """« Fares », above « Adults: 4 € | Children: 2 € »: whether most lines below have a number or a colon, and the
    first has none; or all of them begin with times or amounts, and it does not."""
    if not begins_with_amount(first) and all(map(begins_with_amount, others)):
        return True
    with_number = sum(_NUMBER_OR_COLON.search(text) is not None for text in others)
    return 2 * with_number > len(others) and _NUMBER_OR_COLON.search(first) is None
