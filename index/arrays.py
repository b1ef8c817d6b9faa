"""Arrays by what they hold; docstrings give their shapes."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Bools = NDArray[np.bool_]
Floats = NDArray[np.floating[Any]]
Ints = NDArray[np.integer[Any]]


def firsts_of(groups: Ints) -> Ints:
    """Where each run of equal numbers begins."""
    is_first = np.ones(len(groups), bool)
    np.not_equal(groups[1:], groups[:-1], out=is_first[1:])
    return is_first.nonzero()[0]


def weighted_sums(rows: Floats, weights: Floats | Bools) -> Floats:
    """The sum of each row (R, T), its parts by their ``weights`` (T,).

    Not ``@``: for tables as small as these, BLAS now and then warns of values that are not there.
    """
    sums: Floats = np.einsum("rt,t->r", rows, weights)
    return sums


def compact(numbers: Ints) -> Ints:
    """The same numbers, none of them negative, in as few bytes as they need."""
    return numbers.astype(np.min_scalar_type(int(numbers.max(initial=0))), copy=False)
