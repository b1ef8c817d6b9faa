import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.language.folding import fold
from index.language.spelling.spelling import skeleton
from index.language.tokens import Analyser, grams
from index.language.vocabulary import analysed_words
from index.language.vocabulary.analysed_words import AnalysedWords, packed_grams

WORDS = ["", "a", "ab", "abc", "taiwan", "élection", "ﬁnale", "straße", "σοφίας", "чёрный", "c++", "𝔘𝔫", "hoà", "3ème"]
EAST = ["台湾", "台", "カメ", "ภาษ", "ไทย"]


def of(words, language="fr"):
    return AnalysedWords(Analyser(language)).of([word.casefold() for word in words])


@pytest.mark.parametrize("language", ["fr", "vi", "ko", "sr", "zh", "xx"])
@pytest.mark.parametrize("words", [WORDS, [*WORDS, *EAST]])
def test_of_many_words_each_is_what_it_is_alone(language, words):
    analyser = Analyser(language)
    for word, one in zip(words, of(words, language), strict=True):
        folded = word.casefold()
        assert one.word == folded
        assert one.stem == analyser.stem(folded)
        assert one.skeleton == skeleton(fold(folded))
        assert one.grams == packed_grams(grams(analyser.folded(folded))).tobytes()


@given(
    st.lists(st.text(st.characters(exclude_characters="\n\r\0", exclude_categories=["Cs"]), max_size=12), unique=True)
)
def test_grams_are_cut_from_many_words_as_from_one(words):
    packed, counts = analysed_words.grams_of_words(words)
    assert counts.tolist() == [len(grams(word)) for word in words]
    assert np.array_equal(packed, packed_grams([gram for word in words for gram in grams(word)]))


def test_a_word_is_analysed_once_until_there_are_too_many(monkeypatch):
    monkeypatch.setattr(analysed_words, "MOST_WORDS", 2)
    analysed = AnalysedWords(Analyser("fr"))
    [first] = analysed.of(["taiwan"])
    assert analysed.of(["taiwan", "russe", "musk"])[0] is first
    [again] = analysed.of(["taiwan"])
    assert again == first
    assert again is not first
