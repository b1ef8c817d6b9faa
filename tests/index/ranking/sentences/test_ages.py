import pytest

from index import Article, Library
from index.ranking.sentences.ages import may_tell_age


@pytest.mark.parametrize(
    ("language", "text", "may"),
    [
        ("en", "Visitors must be 12 or over.", True),
        ("en", "Carla Voss (34) plays the horn.", True),
        ("en", "Carla Voss plays 34 horns.", False),
        ("en", "The horn is 120 years old.", True),
        ("en", "The 13-year-old Carla plays the horn.", True),
        ("de", "Die 13-jährige Carla spielt Horn.", True),
        ("fr", "Le cor a trente-deux ans.", True),
        ("fr", "Trente-deux cors jouent.", False),
        ("nl", "Kinderen van 8 tot 12 jaar.", True),
        ("nl", "Open van 8 tot 12 uur.", False),
        ("pl", "Trębacz ma 34 lata.", True),
        ("en", "The organ is 1,150 years old.", True),
        ("en", "Rock that is 3.4 billion years old.", True),
        ("en", "A 27-year-old plays it.", True),
        ("en", "The foal is nine weeks old.", True),
        ("en", "The foal is away for nine weeks.", False),
        ("en", "Two million pipes.", False),
        ("de", "Der 27-jährige Organist.", True),
        ("de", "Das Fohlen ist neun Wochen alt.", True),
        ("fr", "La roche a 3,4 milliards d'années.", True),
        ("es", "El órgano tiene 1.150 años.", True),
        ("nl", "De 27-jarige organist.", True),
        ("pl", "27-letnia organistka.", True),
        ("ru", "27-летняя органистка.", True),
        ("sv", "Den 27-åriga organisten.", True),
    ],
)
def test_a_number_that_counts_something_is_no_age(language, text, may):
    assert may_tell_age(text, language) == may


@pytest.mark.parametrize(
    ("language", "title", "texts", "question"),
    [
        ("en", "Harbour Band", ["Players must be 6 or over.", "It began in 1931."], "how old is the band"),
        ("it", "Banda del porto", ["Si suona dai 6 anni.", "La banda nacque nel 1931."], "quanti anni ha la banda"),
        (
            "pl",
            "Orkiestra portowa",
            ["Grać można od 6 lat.", "Orkiestra powstała w 1931 roku."],
            "ile lat ma orkiestra",
        ),
        ("ru", "Портовый оркестр", ["Играть можно с 6 лет.", "Оркестр основан в 1931 году."], "сколько лет оркестру"),
    ],
)
def test_the_age_of_what_all_passages_are_about_is_told_by_its_year(language, title, texts, question):
    library = Library([Article.from_paragraphs(title, [((), text) for text in texts], language=language)])
    assert library.answer(question).quotes[0].passage.number == 1
