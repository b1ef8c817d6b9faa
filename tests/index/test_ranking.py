import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from index.ranking import K1, B, FrozenBM25, LuceneBM25

TERMS = 12
QUESTIONS = st.lists(st.integers(0, TERMS - 1), max_size=8)
DOCUMENTS = st.lists(st.lists(st.integers(0, TERMS - 1), max_size=15), min_size=1, max_size=12).filter(any)


def frozen(documents):
    return FrozenBM25([np.array(document, np.int32) for document in documents], TERMS)


@given(DOCUMENTS, QUESTIONS)
def test_frozen_scores_are_those_of_rank_bm25(documents, question):
    expected = LuceneBM25(documents, k1=K1, b=B).get_scores(question)

    np.testing.assert_allclose(frozen(documents).get_scores(question), expected, rtol=1e-5, atol=1e-5)


@given(DOCUMENTS, QUESTIONS, st.data())
def test_scores_of_some_documents_are_those_of_all(documents, question, data):
    some = np.array(data.draw(st.lists(st.integers(0, len(documents) - 1), max_size=5)), np.int32)
    ranking = frozen(documents)

    scores = ranking.get_batch_scores(question, some)

    np.testing.assert_allclose(scores, ranking.get_scores(question)[some], rtol=1e-5, atol=1e-5)


@given(DOCUMENTS)
def test_every_weight_is_positive_even_of_a_word_that_stands_everywhere(documents):
    assert (frozen([[0, *document] for document in documents]).weights > 0).all()


def test_no_documents_give_no_scores():
    assert FrozenBM25([], TERMS).get_scores([1, 2]).tolist() == []
