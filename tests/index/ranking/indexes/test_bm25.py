import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from index.ranking.indexes.bm25 import K1, B, FrozenBM25, greatest
from index.ranking.indexes.postings import Corpus, Postings
from tests.support.lucene_bm25 import LuceneBM25

TERMS = 12
QUESTIONS = st.lists(st.integers(0, TERMS - 1), max_size=8)
DOCUMENTS = st.lists(st.lists(st.integers(0, TERMS - 1), max_size=15), min_size=1, max_size=12).filter(any)


def postings_of(documents, terms=TERMS):
    return Postings.of(Corpus.of([np.array(document, np.int32) for document in documents]), terms)


def frozen(documents):
    return FrozenBM25(postings_of(documents))


@given(DOCUMENTS, QUESTIONS)
def test_frozen_scores_are_those_of_rank_bm25(documents, question):
    expected = LuceneBM25(documents, k1=K1, b=B).get_scores(question)

    np.testing.assert_allclose(frozen(documents).get_scores(question), expected, rtol=1e-5, atol=1e-5)


@given(DOCUMENTS, QUESTIONS, st.data())
def test_documents_hold_the_terms_that_stand_in_them(documents, terms, data):
    some = data.draw(st.lists(st.integers(0, len(documents) - 1), max_size=5))

    held = frozen(documents).holds(np.array([*terms, -1], np.int32), np.array(some, np.int32))

    assert held.tolist() == [[term in documents[number] for term in [*terms, -1]] for number in some]


@given(DOCUMENTS, DOCUMENTS, QUESTIONS, st.data())
def test_a_changed_index_scores_as_one_made_anew(documents, added, question, data):
    stays = data.draw(st.lists(st.booleans(), min_size=len(documents), max_size=len(documents)))
    kept = [document for document, stays in zip(documents, stays, strict=True) if stays]

    changed = frozen(documents).changed(np.array(stays, bool), [(postings_of(added), np.arange(TERMS))], TERMS + 1)

    fresh = FrozenBM25(postings_of(kept + added, TERMS + 1))
    assert changed.get_scores([*question, TERMS]).tolist() == fresh.get_scores([*question, TERMS]).tolist()
    every = np.arange(TERMS + 1)
    assert changed.frequencies_of(every).tolist() == fresh.frequencies_of(every).tolist()


@given(DOCUMENTS)
def test_every_weight_is_positive_even_of_a_word_that_stands_everywhere(documents):
    assert (frozen([[0, *document] for document in documents]).get_scores([0]) > 0).all()


def test_no_documents_give_no_scores():
    assert frozen([]).get_scores([1, 2]).tolist() == []


@given(st.lists(st.integers(0, 9), max_size=60), st.integers(1, 12))
def test_the_greatest_scores_are_found(scores, count):
    places = greatest(np.array(scores, np.float32), count)

    assert len(set(places.tolist())) == len(places) == min(count, len(scores))
    assert sorted(scores[place] for place in places) == sorted(scores)[-count:]
