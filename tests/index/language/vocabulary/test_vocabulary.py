import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st

from index.language.tokens import Analyser, grams
from index.language.vocabulary.analysed_words import AnalysedWords
from index.language.vocabulary.lexicon import LexiconBuilder
from index.language.vocabulary.vocabulary import UNKNOWN, Vocabulary, VocabularyBuilder

TEXTS = st.lists(st.text(max_size=20), max_size=4)
FRENCH = Analyser("fr")


def built(*texts: str, base: Vocabulary | None = None) -> tuple[Vocabulary, dict[str, int]]:
    """A vocabulary, and the numbers of the words as written."""
    builder = VocabularyBuilder(base or Vocabulary.empty(FRENCH))
    numbers: dict[str, int] = {}
    for text in texts:
        lexicon = LexiconBuilder(AnalysedWords(FRENCH))
        own = lexicon.number(text)
        numbering = builder.add(lexicon.build())
        numbers |= dict(zip(FRENCH.words(text), numbering.words[own].tolist(), strict=True))
    return builder.build(), numbers


@given(TEXTS, TEXTS)
def test_a_words_grams_are_those_of_the_analyser_however_often_it_was_built_on(texts, later):
    first, numbers = built(*texts)
    second, more = built(*later, base=first)

    for vocabulary, known in ((first, numbers), (second, numbers | more)):
        for word, number in known.items():
            found, counts = vocabulary.grams_of(np.array([number]))
            assert found.tolist() == vocabulary.grams(grams(vocabulary.analyser.folded(word))).tolist()
            assert UNKNOWN not in found
            assert counts.tolist() == [len(grams(vocabulary.analyser.folded(word)))]
            assert vocabulary.stem_of[number] == vocabulary.stem(word) != UNKNOWN


@given(TEXTS, TEXTS)
def test_building_on_a_vocabulary_leaves_it_as_it_was(texts, later):
    first, _ = built(*texts)
    words, stems = list(first.words), first.stem_of.tolist()
    second, _ = built(*later, base=first)

    assert (list(first.words), first.stem_of.tolist()) == (words, stems)
    assert list(second.words)[: len(words)] == words


def test_what_no_text_has_is_unknown():
    nothing, _ = built()
    assert nothing.grams(["_mus", "musk"]).tolist() == [UNKNOWN, UNKNOWN]

    vocabulary, _ = built("Musk")
    assert vocabulary.stem("Taïwan") == UNKNOWN
    assert (vocabulary.grams(["musk", "taiw"]) == UNKNOWN).tolist() == [False, True]


def test_words_that_differ_in_case_are_one():
    _, numbers = built("Musk MUSK musk")

    assert len(set(numbers.values())) == 1


FAR = st.sampled_from("\U00010400\U00010401\U00020400\U00020401")


@given(st.text(FAR, min_size=1, max_size=6), st.text(FAR, min_size=1, max_size=4))
@example("\U00020400\U00020400", "\U00010400\U00020401")
def test_grams_of_letters_beyond_the_first_plane_are_told_apart(text, gram):
    vocabulary, numbers = built(text)
    known = {gram for word in numbers for gram in grams(vocabulary.analyser.folded(word))}

    assert (vocabulary.grams([gram])[0] != UNKNOWN) == (gram in known)
