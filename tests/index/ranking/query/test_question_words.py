"""Words of questions that tell nothing of what is asked about, where the texts have nothing else of it."""

from __future__ import annotations

import pytest

from index import Article, Library
from index.language.languages import language_data
from index.language.vocabulary.vocabulary import UNKNOWN
from index.questions.content_words import is_among
from index.ranking.query.question_word import QuestionWord, without_what_only_asks

TOWER = (
    "Der Turm ist hoch und aus Granit.",
    "Kinder unter sechs Jahren zahlen nichts, denn der Aufstieg ist für sie zu hoch.",
    "Der älteste Wärter war achtzig Jahre alt, als er ging.",
)


@pytest.mark.parametrize("question", ["Wie hoch ist die Kirche?", "Wie alt ist der Bürgermeister?"])
def test_what_is_measured_must_be_in_the_texts_and_not_only_how(question):
    library = Library([Article.from_paragraphs("Marrow", [((), text) for text in TOWER], language="de")])

    assert not library.answer(question).quotes
    assert library.answer("Wie hoch ist der Turm?").quotes[0].passage.number == 0
    assert library.answer("Wie alt war der Wärter?").quotes[0].passage.number == 2


def test_a_word_of_another_language_is_none_of_the_texts_function_words():
    song = "Y si un día no regresa, que lo guarde el temporal."  # "queen" has the stem of « que »
    library = Library([Article.from_paragraphs("Canción", [((), song)], language="es")])

    assert not library.answer("Which colour is the queen marked with?").quotes


def test_a_compound_is_parted_where_the_texts_have_its_first_part_in_another_form():
    texts = ("Bryggan är 30 meter lång.", "Klubbens tröja är mörkblå.", "Vattnet håller 20 grader.")
    library = Library([Article.from_paragraphs("Kappa", [((), text) for text in texts], language="sv")])

    assert library.answer("klubbtröjan färg").quotes[0].passage.number == 1
    assert not library.answer("klubbstugan färg").quotes


@pytest.mark.parametrize(
    ("language", "texts", "question", "number"),
    [
        # « stoji » and « κλεινει » are listed with their accents
        (
            "cs",
            ["Stojí to za to: kola vozíme za třicet korun.", "Oprava lávky vyšla na dva miliony korun."],
            "kolik stoji oprava",
            1,
        ),
        ("el", ["Το καφενείο είναι ανοιχτό από τις 8:00 έως τις 17:00.", "Η βάρκα είναι παλιά."], "τι ωρα κλεινει", 0),
    ],
)
def test_what_only_measures_or_opens_is_known_without_its_accents(language, texts, question, number):
    library = Library([Article.from_paragraphs("M 7", [((), text) for text in texts], language=language)])

    assert [quote.passage.number for quote in library.answer(question).quotes[:1]] == [number]


def test_a_listed_word_is_known_with_its_accents_or_with_none():
    assert is_among("stoji", language_data("cs").measures)
    assert is_among("stojí", language_data("cs").measures)
    assert not is_among("stójí", language_data("cs").measures)


def test_a_question_does_not_lack_the_words_that_only_ask():
    """« zaman » stands in no rule, and is no reason to leave one out that has the rest."""
    texts = ("Balıkçılar ağları her akşam saat yedide toplar.", "İskelede yüzmek yasaktır.")
    library = Library([Article.from_paragraphs("İskele", [((), text) for text in texts], language="tr")])

    assert [quote.passage.number for quote in library.answer("ağlar ne zaman toplanıyor").quotes] == [0]
    assert not library.answer("tekneler ne zaman boyanıyor").quotes


def test_a_question_that_counts_lacks_the_word_that_asks_with_what_is_counted():
    words = {
        "manga": QuestionWord("många", UNKNOWN, only_asks=True),
        "master": QuestionWord("master", UNKNOWN),
        "husbaten": QuestionWord("husbåten", 3),
    }

    assert without_what_only_asks(words, frozenset())["manga"].is_function_word
    assert not without_what_only_asks(words, frozenset(), counts=True)["manga"].is_function_word
    nothing = {key: word for key, word in words.items() if key != "husbaten"}
    assert not without_what_only_asks(nothing, frozenset())["manga"].is_function_word


@pytest.mark.parametrize(
    ("language", "texts", "question"),
    [
        ("fr", ["Les tambours coûtent 9 euros.", "On peut entrer dès 7 ans."], "à partir de quel âge ?"),
        ("de", ["Die Trommeln kosten 9 Euro.", "Kinder ab 10 Jahren trommeln mit."], "ab welchem Alter?"),
        ("pl", ["Bębny kosztują 9 zł.", "Dzieci grają od 6 lat."], "od jakiego wieku?"),
        ("es", ["Los tambores cuestan 9 euros.", "Los niños tocan desde los 6 años."], "¿a partir de qué edad?"),
    ],
)
def test_an_age_that_is_asked_for_of_nobody_is_found_by_its_years(language, texts, question):
    library = Library([Article.from_paragraphs("M 7", [((), text) for text in texts], language=language)])
    assert [quote.passage.number for quote in library.answer(question).quotes[:1]] == [1]
