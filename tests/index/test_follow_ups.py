"""What a question asks that says not of what, after one that does: its price, its length, its hours."""

import pytest

from index import Article, Library
from index.questions.parsed import is_follow_up

HOUSES = {
    "en": ("Breakfast costs 8 pounds.", "Dogs sleep in the yard for 10 pounds.", "The ferry to Rum takes two hours."),
    "fr": ("Le petit-déjeuner coûte 8 €.", "Les chiens dorment dans la cour pour 10 €.", "Le bac met deux heures."),
    "de": ("Das Frühstück kostet 8 Euro.", "Hunde schlafen für 10 Euro im Hof.", "Die Fähre fährt zwei Stunden."),
    "es": ("El desayuno cuesta 8 euros.", "Los perros duermen en el patio por 10 euros.", "El barco tarda dos horas."),
    "it": ("La colazione costa 8 euro.", "I cani dormono in cortile per 10 euro.", "La barca impiega due ore."),
    "pt": ("O café da manhã custa 8 euros.", "Os cães dormem no pátio por 10 euros.", "O barco leva duas horas."),
    "nl": ("Het ontbijt kost 8 euro.", "Honden slapen voor 10 euro op het erf.", "De boot vaart twee uur."),
    "pl": ("Śniadanie kosztuje 8 zł.", "Psy śpią na podwórku za 10 zł.", "Prom płynie dwie godziny."),
    "ru": ("Завтрак стоит 800 рублей.", "Собаки спят во дворе за 100 рублей.", "Паром идёт два часа."),
    "fi": ("Aamiainen maksaa 8 euroa.", "Koirat nukkuvat pihalla 10 eurolla.", "Lautta kulkee kaksi tuntia."),
    "cs": ("Snídaně stojí 80 korun.", "Psi spí na dvoře za 100 korun.", "Trajekt pluje dvě hodiny."),
    "ja": ("朝食は800円です。", "犬は庭で1000円で泊まれます。", "船は二時間かかります。"),
    "sv": ("Frukosten kostar 80 kronor.", "Hundar sover på gården för 100 kronor.", "Färjan går i två timmar."),
}


def answered(language, question, before):
    article = Article.from_paragraphs("A", [((), text) for text in HOUSES[language]], language=language)
    return [quote.passage.number for quote in Library([article]).answer(question, before=before).quotes][:1]


@pytest.mark.parametrize(
    ("language", "before", "question"),
    [
        ("en", "Can I bring my dog?", "how much does it cost?"),
        ("en", "Can I bring my dog?", "how much is that?"),
        ("fr", "Je peux venir avec mon chien ?", "ça coûte combien ?"),
        ("fr", "Je peux venir avec mon chien ?", "c’est combien ?"),
        ("de", "Darf mein Hund mit?", "was kostet das?"),
        ("de", "Darf mein Hund mit?", "wie teuer ist das?"),
        ("es", "¿Puedo traer mi perro?", "¿cuánto cuesta?"),
        ("it", "Posso portare il cane?", "quanto costa?"),
        ("pt", "Posso levar o cão?", "quanto custa?"),
        ("nl", "Mag mijn hond mee?", "wat kost dat?"),
        ("pl", "Czy mogę wziąć psa?", "ile to kosztuje?"),
        ("ru", "Можно с собакой?", "сколько это стоит?"),
        ("fi", "Saako koiran ottaa mukaan?", "paljonko se maksaa?"),
        ("cs", "Můžu vzít psa?", "kolik to stojí?"),
        ("ja", "犬を連れて行けますか", "いくらですか"),
        ("sv", "Får jag ta med hunden?", "vad kostar det?"),
    ],
)
def test_a_price_is_asked_of_what_the_question_before_is_about(language, before, question):
    assert answered(language, question, "") != [1]
    assert answered(language, question, before) == [1]


@pytest.mark.parametrize(
    ("language", "before", "question"),
    [
        ("en", "Is there a swimming pool?", "how much does it cost?"),
        ("en", "Is there a swimming pool?", "how much is it?"),
        ("fr", "Y a-t-il une piscine ?", "ça coûte combien ?"),
        ("de", "Gibt es eine Sauna?", "was kostet das?"),
        ("es", "¿Hay piscina?", "¿cuánto cuesta?"),
        ("nl", "Is er een zwembad?", "hoeveel kost het?"),
        ("cs", "Je tam bazén?", "kolik to stojí?"),
        ("ja", "プールはありますか", "いくらですか"),
    ],
)
def test_of_what_the_texts_do_not_tell_they_tell_no_price(language, before, question):
    assert not answered(language, question, before)


@pytest.mark.parametrize(
    ("question", "is_one"),
    [
        ("How much does it cost?", True),
        ("Combien ça coûte ?", True),
        ("Wie lange dauert das?", True),
        ("How much does breakfast cost?", False),
        ("What is allowed?", False),
        ("Was ist verboten?", False),
        ("Wie lange dauert die Fahrt?", False),
    ],
)
def test_what_asks_for_a_measure_and_says_not_of_what_follows_on(question, is_one):
    assert is_follow_up(question) == is_one


def test_what_asks_for_no_measure_is_no_follow_up_by_its_words():
    rules = ("Anna Lind founded the club.", "Radios are allowed in the yard.", "The gate shuts at nine.")
    library = Library([Article.from_paragraphs("A", [((), text) for text in rules], language="en")])

    answer = library.answer("What is allowed?", before="Who founded the club?")
    assert [quote.passage.number for quote in answer.quotes][:1] == [1]


MUSEUM = ("The museum shows clocks.", "It is open from Tuesday to Sunday from 10 to 18.", "Tickets are 8 euros.")


@pytest.mark.parametrize(
    ("before", "question", "numbers"),
    [
        ("When is it open?", "How much does it cost?", [2]),
        ("When is the museum open?", "how much is it?", [2]),
        ("Is there a swimming pool?", "How much does it cost?", []),
    ],
)
def test_the_one_price_is_that_of_all_where_the_question_before_has_an_answer(before, question, numbers):
    library = Library([Article.from_paragraphs("Clocks", [((), text) for text in MUSEUM], language="en")])

    assert [quote.passage.number for quote in library.answer(question, before=before).quotes] == numbers


def test_of_several_prices_none_is_that_of_all():
    assert not answered("en", "how much is it?", "How long does the ferry to Rum take?")


@pytest.mark.parametrize(
    ("language", "texts", "before", "question"),
    [
        (
            "ja",
            ["湖のほとりです。", "ペットは一匹500円です。", "薪は一束600円です。"],
            "犬を連れて行ける？",
            "いくら？",
        ),
        (
            "de",
            ["Am See.", "Haustiere kosten 5 Euro.", "Holz kostet 6 Euro."],
            "Darf mein Hund mit?",
            "Was kostet das?",
        ),
        (
            "es",
            ["Junto al lago.", "Las mascotas pagan 5 €.", "La leña vale 6 €."],
            "¿Puedo ir con mi perro?",
            "¿cuánto?",
        ),
    ],
)
def test_what_was_asked_before_may_have_another_word_in_the_texts(language, texts, before, question):
    library = Library([Article.from_paragraphs("A", [((), text) for text in texts], language=language)])
    assert [quote.passage.number for quote in library.answer(question, before=before).quotes] == [1]
