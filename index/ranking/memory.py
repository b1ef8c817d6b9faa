"""How much memory a collection takes: its arrays to the byte, its many small objects by what each kind takes."""

from __future__ import annotations

import sys
from collections.abc import Iterable

import numpy as np

from index.article import Article

PASSAGE = 450
"""Bytes of a passage beside its text: the object, its offsets, its places in lists."""
WORD = 120
"""Bytes of a word: its entries in tables of words, of stems and of skeletons; other libraries share most strings."""


def nbytes_of_arrays(parts: Iterable[object]) -> int:
    """The bytes of the arrays that some objects have as attributes, each counted once."""
    arrays = {id(array): array.nbytes for part in parts for array in _attributes(part) if isinstance(array, np.ndarray)}
    return sum(arrays.values())


def nbytes_of_articles(articles: Iterable[Article]) -> int:
    return sum(sys.getsizeof(article.text) + PASSAGE * len(article.passages) for article in articles)


def _attributes(part: object) -> Iterable[object]:
    names = getattr(type(part), "__slots__", ())
    return vars(part).values() if hasattr(part, "__dict__") else [getattr(part, name) for name in names]
