from itertools import combinations_with_replacement

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.readers.plain.lost_headings.runs import Gains, Runs, never_back


def gains(headings, paragraphs, seed):
    draw = np.random.default_rng(seed)
    every, first, alike = draw.normal(size=(3, headings, paragraphs))
    common = [draw.normal(size=paragraphs - length) for length in range(paragraphs)]
    return Gains(every, first, alike, common, draw.normal(size=(headings, paragraphs + 1)), draw.normal())


def weighed_one_by_one(given):
    """The same by trying all ways to deal the paragraphs out."""
    headings, paragraphs = given.every.shape
    total = np.zeros((headings + 1, paragraphs))
    for starts in combinations_with_replacement(range(paragraphs + 1), headings):
        ends = [*starts[1:], paragraphs]
        speaks = given.before_all if starts[0] else 0.0
        for heading, (start, end) in enumerate(zip(starts, ends, strict=True)):
            if start == end:
                speaks += given.empty[heading, start]
            else:
                alike = given.alike[heading]
                speaks += given.every[heading, start:end].sum() + given.first[heading, start]
                speaks += given.common[end - start - 1][start] + alike[start:end].max() - alike.max()
        for row, (start, end) in enumerate(zip([0, *starts], [*starts, paragraphs], strict=True)):
            total[row, start:end] += np.exp(speaks)
    return total / total.sum(axis=0)


@given(st.integers(1, 4), st.integers(1, 5), st.integers(0, 1_000))
def test_all_ways_to_deal_paragraphs_out_are_weighed(headings, paragraphs, seed):
    one = gains(headings, paragraphs, seed)

    assert Runs(one).likelihood() == pytest.approx(weighed_one_by_one(one), abs=1e-9)


@given(st.integers(1, 5), st.integers(1, 6), st.integers(0, 1_000))
def test_rows_never_go_back_where_likelihoods_do(rows, columns, seed):
    found = never_back(np.random.default_rng(seed).random((rows, columns)))

    assert found == sorted(found)


def test_the_likeliest_row_is_found_where_nothing_goes_back():
    assert never_back(np.array([[0.9, 0.2, 0.0], [0.1, 0.5, 0.1], [0.0, 0.3, 0.9]])) == [0, 1, 2]
