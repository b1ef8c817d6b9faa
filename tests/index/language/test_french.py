import pytest

from index.language.tokens import analyser


@pytest.mark.parametrize(
    "forms", ["chantent chantera chanter", "ferment fermer", "grandissent grandir", "président préside"]
)
def test_the_plural_of_a_verb_is_the_verb(forms):
    assert len(set(map(analyser("fr").stem, forms.split()))) == 1


@pytest.mark.parametrize("words", ["parent pare", "content conte", "couvent couve", "monument mon", "front fr"])
def test_a_noun_is_no_verb(words):
    one, other = map(analyser("fr").stem, words.split())
    assert one != other
