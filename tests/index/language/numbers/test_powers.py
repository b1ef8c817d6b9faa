import pytest

from index.language.tokens import analyser
from tests.support.cpu_time import is_linear

NUMBERS = {
    "de": "einhundert=100 hunderteins=101 dreihundertfünfundsechzig=365 tausendundeins=1001 hunderttausend=100000",
    "nl": "driehonderdvijfenzestig=365 negentienhonderdveertien=1914 tweeëndertig=32 vijfhonderd=500 tienduizend=10000",
    "it": "centottanta=180 trecentosessantacinque=365 milleottocentosessantuno=1861 diecimila=10000 trentatré=33",
    "hu": "ötszáztíz=510 ezernyolcszáznegyvennyolc=1848 százezer=100000 huszonöt=25 tizenöt=15",
    "fi": "satayksi=101 tuhatyhdeksänsataa=1900 satatuhatta=100000 viisisataa=500 kaksituhattakymmenen=2010",
    "sv": "hundraett=101 artonhundra=1800 tvåtusentio=2010",
    "da": "tohundrede=200 femogtyve=25 nioghalvfems=99 totusind=2000",
    "no": "hundretjue=120 nittenhundre=1900",
    "es": "quinientas=500 ciento=100 veintiún=21 veintiséis=26",
    "pt": "novecentas=900 cento=100",
    "ru": "пятисот=500 четыреста=400",
    "uk": "двохсот=200 сімсот=700",
    "pl": "pięćset=500 trzystu=300",
    "el": "τριακόσιους=300 διακόσια=200",
    "et": "viissada=500 kahekümne=20",
    "bg": "петстотин=500",
    "hr": "dvjesto=200",
    "sk": "päťsto=500",
}
OTHERS = {
    "de": "Jahrhundert Hundertschaft Tausendfüßler Hundertstel verhundertfachen",
    "nl": "honderdtal duizendpoot duizelig driehoek tweede-klas",
    "it": "accento cent mila Milano recente centinaio",
    "hu": "százalék vezér évszázad ezüst",
    "fi": "sataa satama tuhatjalkainen",
    "sv": "hundratals århundrade hundralapp",
    "da": "århundrede tusindvis togfører",
    "es": "paciente científico",
    "pt": "recente centena",
    "ru": "стопа столетие",
}


@pytest.mark.parametrize(
    ("language", "word", "figures"),
    [(language, *pair.split("=")) for language, pairs in NUMBERS.items() for pair in pairs.split()],
)
def test_a_number_in_one_word_is_known_by_its_figures(language, word, figures):
    assert [term.key for term in analyser(language).terms(word)] == [figures]


@pytest.mark.parametrize(
    ("language", "word"), [(language, word) for language, words in OTHERS.items() for word in words.split()]
)
def test_a_word_that_has_a_hundred_in_it_is_no_number(language, word):
    keys = [term.key for term in analyser(language).terms(word)]
    assert not any(key.isdigit() and int(key) >= 100 for key in keys)


def test_a_long_word_is_taken_apart_in_time_that_grows_with_it():
    figures = analyser("it").numbers.figure
    assert is_linear(lambda times: figures("centomilamille" * times), 10_000)
