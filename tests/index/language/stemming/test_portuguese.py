import pytest

from index.language.stemming.portuguese import singular
from index.language.tokens import analyser


@pytest.mark.parametrize(
    "forms",
    [
        "limão limões",
        "cão cães",
        "canal canais",
        "anel anéis",
        "móvel móveis",
        "lençol lençóis",
        "nuvem nuvens",
        "som sons",
        "freguês freguesa fregueses",
    ],
)
def test_singular_and_plural_are_one_word(forms):
    assert len(set(map(analyser("pt").stem, forms.split()))) == 1


@pytest.mark.parametrize("word", ["mães", "mais", "pais", "demais", "dois", "dezesseis", "heróis", "lápis"])
def test_what_only_ends_like_a_plural_stays(word):
    assert singular(word) == word
