import numpy as np
import pytest

from index.language.folding import fold
from index.language.spelling.spelling import Spelling, skeleton


def spelling_of(*words):
    return Spelling(words, [skeleton(fold(word)) for word in words], np.ones(len(words), bool))


WORDS = spelling_of("taiwan", "photographie", "élection", "quantity", "kyiv", "musk", "russe", "2024")


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("tawian", "taiwan"),  # neighbours exchanged
        ("taiwn", "taiwan"),  # a letter left out
        ("fotografie", "photographie"),  # another language's spelling
        ("quantiti", "quantity"),
        ("electoin", "élection"),
    ],
)
def test_a_misspelt_word_is_taken_for_the_nearest_one(asked, meant):
    word, likeness = WORDS.nearest(asked)

    assert word == meant
    assert 0 < likeness < 1


@pytest.mark.parametrize("asked", ["australie", "rugby", "2042", "x", ""])
def test_a_word_that_is_near_none_stays_itself(asked):
    assert WORDS.nearest(asked) == (asked, 1)


def test_short_words_forgive_one_edit_and_no_more():
    assert WORDS.nearest("muks")[0] == "musk"
    assert WORDS.nearest("mukz")[0] == "mukz"


def test_a_word_is_no_shorter_one_unless_they_sound_alike():
    words = spelling_of("may", "fås")

    assert words.nearest("marry") == ("marry", 1)
    assert words.nearest("faas")[0] == "fås"


def test_an_empty_collection_corrects_nothing():
    assert spelling_of().nearest("taiwan") == ("taiwan", 1)


def test_a_skeleton_is_how_several_languages_spell_a_sound():
    assert skeleton("photo") == skeleton("foto")
    assert skeleton("classic") == skeleton("klassik")


def test_new_words_are_learnt_and_those_no_longer_used_are_not_meant():
    spelling = Spelling(["taiwan", "kremlin"], ["taiwan", "kremlin"], np.array([False, True]), spelling_of("taiwan"))

    assert spelling.nearest("kremlni")[0] == "kremlin"
    assert spelling.nearest("tawian")[0] == "tawian"
