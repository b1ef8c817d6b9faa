import pytest

from index.language.tokens import analyser


@pytest.mark.parametrize(
    "forms",
    [
        "chantent chantera chanter chantons", "ferment fermer fermons", "grandissent grandir grandissons",
        "président préside", "mangeons mange", "commençons commence", "envoyons envoyer", "recevons reçoit",
        "vendons vendrons vendre", "buvons boit", "proposons propose", "craignons craint",
    ],
)  # fmt: skip
def test_the_plural_of_a_verb_is_the_verb(forms):
    assert len(set(map(analyser("fr").stem, forms.split()))) == 1


@pytest.mark.parametrize("words", ["parent pare", "content conte", "couvent couve", "monument mon", "front fr"])
def test_a_noun_is_no_verb(words):
    one, other = map(analyser("fr").stem, words.split())
    assert one != other


@pytest.mark.parametrize("noun", ["maison", "leçon", "bâton", "région", "papillon", "don", "chanson"])
def test_the_plural_of_a_noun_in_on_is_the_noun(noun):
    stem = analyser("fr").stem
    assert stem(f"{noun}s") == stem(noun)
