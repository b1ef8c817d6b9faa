"""What is asked to be defined: the sentence that says what it is comes before others that have the word."""

import pytest

from index import Article, Library

ORCHARD = [
    "Before winter every graft is checked, and the graft is tied again. A graft needs sun.",
    "In cold years the scion dies. Growers cut the scion in January.",
    "A graft is a shoot that is joined to another tree.",
    "Scion: the shoot that is grafted.",
    "In botany, a rootstock is the part below the ground. The rootstock is checked too.",
    "Ida Brandt came in May; Ida Brandt prunes and Ida Brandt sings.",
    "Ida Maria Brandt is the gardener.",
    "Mulch (dead leaves on the soil) keeps water. Each spring the mulch is turned.",
    "The press hums. The press stands in the cellar of Mill House.",
]


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("What is a graft?", "joined to another tree"),
        ("graft?", "joined to another tree"),
        ("graft meaning", "joined to another tree"),
        ("define scion", "the shoot that is grafted"),
        ("What is a rootstock?", "the part below"),
        ("Who is Ida Brandt?", "the gardener"),
        ("what's mulch", "dead leaves"),
        ("Where is the press?", "in the cellar"),
    ],
)
def test_the_sentence_that_defines_is_marked(question, answer):
    assert answer in marked(question, ORCHARD, "en")


@pytest.mark.parametrize(
    ("language", "question", "paragraphs", "answer"),
    [
        ("fr", "C'est quoi une écluse ?", ["L'écluse ferme.", "On appelle écluse un bassin à portes."], "bassin"),
        ("fr", "écluse définition", ["L'écluse ferme.", "Une écluse est un bassin à portes."], "bassin"),
        ("de", "Was ist ein Erker?", ["Der Erker ist alt.", "Als Erker bezeichnet man einen Vorbau."], "Vorbau"),
        ("es", "¿Qué significa acequia?", ["La acequia pasa por aquí.", "Una acequia es un canal de riego."], "canal"),
        ("es", "¿Qué es una acequia?", ["La acequia es.", "Se puede definir acequia como un canal."], "canal"),
        ("pt", "O que é levada?", ["A levada é.", "Pode-se definir levada como o canal de rega."], "canal"),
        ("it", "Che cos'è una roggia?", ["La roggia è.", "Si può definire roggia il canale."], "canale"),
        ("fr", "C'est quoi une écluse ?", ["L'écluse est.", "On peut définir écluse comme un bassin."], "bassin"),
        ("sv", "Vad är en sluss?", ["En sluss stänger klockan tolv.", "En sluss är en bassäng."], "bassäng"),
    ],
)  # fmt: skip
def test_each_language_has_its_own_words_for_it(language, question, paragraphs, answer):
    assert answer in marked(question, paragraphs, language)


@pytest.mark.parametrize(
    ("language", "question", "paragraphs", "answer"),
    [
        ("en", "What is a stoat?", ["A stoat came.", "A stoat, also called ermine, is a weasel."], 1),
        ("fr", "C'est quoi le Rhin ?", ["Le Rhin est froid.", "Le fleuve Rhin est un fleuve."], 1),
        ("en", "What is the Aare?", ["The Aare is cold. Swim in the Aare.", "The Aare river is a river of Berne."], 1),
        ("de", "Was ist der Säntis?", ["Der Säntis ist kalt.", "Der Säntis, der hier liegt, ist ein Berg."], 1),
        ("en", "What is a stoat?", ["A stoat is a weasel.", "The shy stoat is a guest. A stoat, they say, bites."], 0),
    ],
)  # fmt: skip
def test_what_stands_between_a_thing_and_its_verb_defines_as_well(language, question, paragraphs, answer):
    article = Article.from_paragraphs("Notes", [((), text) for text in paragraphs], language=language, slug="a")
    assert Library([article]).answer(question).quotes[0].passage.number == answer


@pytest.mark.parametrize(
    ("language", "question", "other", "definition"),
    [
        ("en", "What is the NHRVT?", "The NHRVT came.",
         "The North Harbour Rowing Volunteer Team (NHRVT) is a club."),
        ("pt", "O que é a ARBNP?", "A ARBNP veio.",
         "A Associação de Remo do Bairro Novo do Porto (ARBNP) é um clube."),
        ("fr", "C'est quoi le CNAVP ?", "Le CNAVP vint.",
         "Le Club nautique amateur du Vieux Port (C.N.A.V.P.) est un club."),
        ("es", "¿Qué es la AVBMN?", "La AVBMN vino.",
         "La Asociación Vecinal del Barrio Marino Nuevo (AVBMN) es un club."),
    ],
)  # fmt: skip
def test_what_an_acronym_is_stands_where_its_name_does(language, question, other, definition):
    paragraphs = [((), other), ((), definition)]
    article = Article.from_paragraphs("Notes", paragraphs, language=language, slug="a")
    assert Library([article]).answer(question).quotes[0].passage.number == 1


def marked(question, paragraphs, language):
    article = Article.from_paragraphs("Notes", [((), text) for text in paragraphs], language=language, slug="a")
    quote = Library([article]).answer(question).quotes[0]
    start, end = quote.highlight
    return article.text[start:end]
