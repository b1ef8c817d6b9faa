import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from index.language.tokens import Analyser, fold, grams
from index.language.vocabulary import UNKNOWN, Vocabulary

TEXTS = st.lists(st.text(max_size=20), max_size=4)


@given(TEXTS, TEXTS)
def test_a_words_grams_are_those_of_the_analyser_however_often_it_was_frozen(texts, later):
    analyser = Analyser("fr")
    vocabulary = Vocabulary(analyser)
    for batch in (texts, later):
        numbered = {}
        for text in batch:
            numbered |= zip(analyser.words(text), vocabulary.numbered(text), strict=True)
        vocabulary.freeze()

    for word, number in numbered.items():
        numbers, counts = vocabulary.grams_of(np.array([number]))
        assert numbers.tolist() == vocabulary.grams(grams(fold(word))).tolist()
        assert counts.tolist() == [len(grams(fold(word)))]
        assert vocabulary.stem_of[number] == vocabulary.stem(word) != UNKNOWN


def test_what_no_text_has_is_unknown():
    vocabulary = Vocabulary(Analyser("fr"))
    vocabulary.freeze()
    assert vocabulary.grams(["_mus", "musk"]).tolist() == [UNKNOWN, UNKNOWN]

    vocabulary.numbered("Musk")
    vocabulary.freeze()
    assert vocabulary.stem("Taïwan") == UNKNOWN
    assert (vocabulary.grams(["musk", "taiw"]) == UNKNOWN).tolist() == [False, True]


def test_words_that_differ_in_case_are_one():
    vocabulary = Vocabulary(Analyser("fr"))

    assert len(set(vocabulary.numbered("Musk MUSK musk"))) == 1
