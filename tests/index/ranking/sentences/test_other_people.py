import pytest

from index import Article, Library
from index.ranking.sentences.other_people import names_in


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
