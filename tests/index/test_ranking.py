import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from index.ranking import FrozenBM25, LuceneBM25

TERMS = 12
DOCUMENTS = st.lists(st.lists(st.integers(0, TERMS - 1), max_size=15), min_size=1, max_size=12).filter(any)


@given(DOCUMENTS, st.lists(st.integers(0, TERMS - 1), max_size=8))
def test_frozen_scores_are_those_of_rank_bm25(documents, question):
    frozen = FrozenBM25([np.array(document, np.int32) for document in documents], TERMS)

    expected = LuceneBM25(documents).get_scores(question)

    np.testing.assert_allclose(frozen.get_scores(question), expected, rtol=1e-5, atol=1e-5)


@given(DOCUMENTS)
def test_every_weight_is_positive_even_of_a_word_that_stands_everywhere(documents):
    frozen = FrozenBM25([np.array([0, *document], np.int32) for document in documents], TERMS)

    assert (frozen.weights > 0).all()


def test_no_documents_give_no_scores():
    assert FrozenBM25([], TERMS).get_scores([1, 2]).tolist() == []
