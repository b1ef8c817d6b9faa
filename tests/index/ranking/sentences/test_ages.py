import pytest

from index import Article, Library
from index.ranking.sentences.ages import may_tell_age, names_in


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
    ("language", "text", "names"),
    [
        ("en", "Carla Voss leads the band.", [({"carla", "voss"}, False)]),
        ("en", "The band was founded by Carla and Tom Voss.", [({"tom", "voss"}, True), ({"carla"}, True)]),
        ("de", "Heute leitet Carla Voss die Kapelle.", [({"carla", "voss"}, False)]),
        ("de", "Die Kapelle spielt im Hof.", []),
    ],
)
def test_names_are_told_from_other_words_by_their_capitals(language, text, names):
    found = [(set(words), does) for words, does in names_in(text, language) if words != {"voss"}]
    assert sorted(found, key=str) == sorted(names, key=str)


BANDS = [
    ("en", "The band was formed in 1931. Its leader is Carla Voss.", "how old is carla", "How old is the band?"),
    ("en", "The band was formed in 1931 by Carla Voss.", "How old is Carla Voss?", "how old is the band"),
    ("de", "Die Kapelle entstand 1931. Dirigentin ist Carla Voss.", "wie alt ist carla", "Wie alt ist die Kapelle?"),
    ("fr", "L'orchestre date de 1931. Carla Voss le dirige.", "quel âge a Carla", "Quel âge a l'orchestre ?"),
    ("es", "La banda nació en 1931. La dirige Carla Voss.", "¿cuántos años tiene Carla?", "qué edad tiene la banda"),
    ("nl", "Het orkest begon in 1931. Dirigent is Carla Voss.", "hoe oud is Carla Voss", "Hoe oud is het orkest?"),
    ("sv", "Orkestern bildades 1931. Dirigent är Carla Voss.", "hur gammal är Carla", "hur gammal är orkestern"),
    ("pl", "Orkiestra powstała w 1931 roku. Prowadzi ją Carla Voss.", "ile lat ma Carla", "ile lat ma orkiestra"),
    ("ru", "Оркестр основан в 1931 году. Дирижёр — Клара Восс.", "сколько лет Кларе", "сколько лет оркестру"),
]


@pytest.mark.parametrize(("language", "text", "of_somebody", "of_all"), BANDS)
def test_the_year_of_something_is_nobody_s_age(language, text, of_somebody, of_all):
    library = Library([Article.from_paragraphs("M 7", [((), text), ((), "…")], language=language)])

    assert not library.answer(of_somebody).quotes
    assert library.answer(of_all).quotes


@pytest.mark.parametrize(
    ("language", "text", "question"),
    [
        ("en", "The band is led by Carla Voss, who is 34.", "How old is Carla Voss?"),
        ("en", "Today Carla Voss, born in 1988, leads the band.", "how old is carla"),
        ("en", "The steamer Emma was built in 1911.", "how old is the emma"),
        ("fr", "Carla Voss, 34 ans, dirige l'orchestre.", "quel âge a Carla Voss ?"),
        ("de", "Dirigentin ist Carla Voss, geboren 1988.", "wie alt ist carla voss"),
        ("de", "Carla Voss (Jahrgang 1988) dirigiert.", "wie alt ist carla voss"),
        ("en", "The mill dates from the 13th century.", "how old is the mill"),
        ("pt", "O moinho é do século 13.", "que idade tem o moinho"),
    ],
)
def test_an_age_or_a_birth_is_somebody_s(language, text, question):
    library = Library([Article.from_paragraphs("M 7", [((), text), ((), "…")], language=language)])
    assert library.answer(question).quotes


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
