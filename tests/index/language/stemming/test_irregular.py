import pytest

from index.language.stemming.irregular import Irregular
from index.language.tokens import analyser


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("en", "throw threw thrown"),
        ("sw", "mtoto watoto"),
        ("eu", "liburua liburuak liburuaren"),
        ("et", "koer koera"),
        ("hy", "տոմսը տոմսի տոմսեր"),
        ("fa", "قیمت قیمتش"),
        ("ur", "کمرہ کمرے"),
        ("te", "పుస్తకం పుస్తకాలు"),
        ("hi", "गाँव गांव"),
        ("en", "teach taught teaching"),
        ("en", "withhold withheld"),
        ("en", "tooth teeth"),
        ("fr", "perdre perd perdu perdues perdront"),
        ("fr", "retenir retient retenu retiendra retiennent"),
        ("fr", "découvrir découvert découvertes découvrira"),
        ("fr", "naître né née naquit naissent"),
        ("fr", "reproduire reproduit reproduisent reproduira"),
        ("pt", "descrever descreveu descrito descritas"),
        ("pt", "trazer traga tragam"),
        ("pt", "fazer faça façam"),
        ("pt", "compor compôs compõem composta"),
        ("pt", "fácil fáceis"),
        ("es", "traducir tradujo traduce"),
        ("es", "morir murió muere muertos"),
        ("es", "joven jóvenes"),
        ("it", "nascere nacque nacquero"),
        ("it", "dipingere dipinse dipinti"),
        ("de", "helfen hilft half geholfen"),
        ("de", "ausgetrunken austrinken austrank"),
        ("nl", "bijten beet gebeten"),
        ("nl", "kiezen koos gekozen"),
        ("nl", "verbieden verbood verboden"),
        ("nl", "terugbrengen terugbracht teruggebracht"),
        ("sv", "vinna vinner vann vunnit"),
        ("sv", "bok böcker böckerna"),
        ("pl", "znaleźć znajdzie znajdę znalazła znaleziono"),
        ("pl", "pies psa psy"),
        ("cs", "najít najde našel našli"),
        ("cs", "otevřít otevírá otevřeno otevírat"),
        ("ru", "найти найдёт нашла нашли"),
    ],
)
def test_irregular_forms_are_one_word(language, forms):
    assert len(set(map(analyser(language).stem, forms.split()))) == 1


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "left leave"),
        ("en", "founded find"),
        ("fr", "cours court"),
        ("fr", "vie vient"),
        ("es", "vino venir"),
        ("it", "nato nascere"),
        ("pt", "lei ler"),
        ("es", "ley leer"),
        ("nl", "sloot sluiten"),
        ("ru", "еда едет"),
        ("ru", "брат берут"),
        ("pl", "zł gorszy"),
        ("sv", "steg stiga"),
        ("pl", "lato roku"),
    ],
)
def test_words_that_are_mostly_others_stay_apart(language, words):
    one, other = map(analyser(language).stem, words.split())
    assert one != other


def test_what_is_no_irregular_form_is_known_by_nothing():
    assert not Irregular({"stood": "stand"}, ("under",)).known_by("understand")
