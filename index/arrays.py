"""Arrays by what they hold; docstrings give their shapes."""

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

Bools = NDArray[np.bool_]
Floats = NDArray[np.floating[Any]]
Ints = NDArray[np.integer[Any]]

BITS = 64
"""Of a number in which columns of 0 and 1 are put together."""
ROWS = 50_000
"""Those that are made at once: of a passage of megabytes, all would take gigabytes together."""


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


def greatest_by_group(found_of: Callable[[Ints], Floats], keys: Ints, groups: Ints, count: int) -> Floats:
    """The greatest value, none below 0, of each column in each of ``count`` groups; ``groups`` (rows,) tell which.

    ``found_of`` makes the rows (R, columns) of some of their ``keys`` (rows,).
    """
    columns = found_of(keys[:0]).shape[1]
    greatest = np.zeros(count * columns, np.float32)
    for part in _parts(len(keys)):
        places = groups[part, None] * columns + np.arange(columns)
        # `np.maximum.reduceat` takes as long for each column of a group as this does for ten of its values.
        np.maximum.at(greatest, places.ravel(), found_of(keys[part]).astype(np.float32).ravel())
    return greatest.reshape(count, columns)


def any_by_group(held: Floats, rows: Ints, groups: Ints, count: int) -> Floats:
    """Which columns (C,), of 0 and 1, are 1 in any row of each of ``count`` groups.

    ``rows`` (R,) are those of ``held`` (…, C), and ``groups`` (R,), which ascend, theirs. The columns are put together
    as bits of as few numbers as hold them: so it takes a tenth of the time.
    """
    columns = held.shape[1]
    bits = np.zeros((len(held), -(-columns // BITS) * BITS), bool)
    bits[:, :columns] = held
    packed = np.packbits(bits, axis=1).view(np.uint64)
    together = np.zeros((count, packed.shape[1]), np.uint64)
    for part in _parts(len(rows)):
        firsts = firsts_of(groups[part])
        together[groups[part].take(firsts)] |= np.bitwise_or.reduceat(packed.take(rows[part], axis=0), firsts)
    return np.unpackbits(together.view(np.uint8), axis=1, count=columns).astype(np.float32)


def _parts(length: int) -> Iterator[slice]:
    return (slice(start, start + ROWS) for start in range(0, length, ROWS))
