import tracemalloc

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import arrays
from index.arrays import any_by_group, greatest_by_group


@given(
    rows=st.integers(0, 40),
    columns=st.sampled_from([0, 1, 7, 63, 64, 65, 200]),
    seed=st.integers(0, 99),
    at_once=st.sampled_from([1, 7, 100]),
)
def test_the_rows_of_each_group_are_put_together_column_by_column(rows, columns, seed, at_once):
    draw, count, distinct = np.random.default_rng(seed), 9, 5
    groups, keys = np.sort(draw.integers(0, count, rows)), draw.integers(0, distinct, rows)
    found = draw.integers(0, 4, (distinct, columns)) / 4
    greatest = [found[keys[groups == group]].max(axis=0, initial=0).tolist() for group in range(count)]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(arrays, "ROWS", at_once)
        assert greatest_by_group(found.__getitem__, keys, groups, count).tolist() == greatest
        held = [[float(value == 0.75) for value in of_group] for of_group in greatest]
        assert any_by_group((found == 0.75).astype(np.float32), keys, groups, count).tolist() == held


def test_a_passage_of_megabytes_takes_little_memory_beside_its_words():
    keys, columns = np.zeros(1_000_000, np.int64), 100
    found = np.ones((1, columns))
    tracemalloc.start()

    greatest_by_group(lambda some: found.take(some, axis=0), keys, keys, 1)
    any_by_group(found, keys, keys, 1)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert peak < 150e6  # all rows at once took 1.6 gigabytes
