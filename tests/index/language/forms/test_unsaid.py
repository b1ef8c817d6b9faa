import pytest

from index.language.forms.unsaid import CAPACITY, TERMS, unsaid
from tests.support.cpu_time import is_linear


@pytest.mark.parametrize(
    ("language", "begin", "sign", "end"),
    [
        ("en", "5 ", "a", ""),
        ("fr", "5 ", "a-", ""),
        ("en", "12 ", "A-", ""),
        ("fr", "rue ", "A.", " 12 %"),
        ("de", "5 ", "a'", ""),
        ("ko", "", "a", ""),
        ("ja", "", "1", ""),
    ],
)
def test_the_time_of_what_is_no_address_and_no_room_grows_with_its_length(language, begin, sign, end):
    known = unsaid(language)

    def look(times):
        assert not known.has_room(begin + sign * times + end)
        assert not known.has_address(begin + sign * times + end)

    look(1)  # its patterns are made at their first use
    assert is_linear(look, 2_000)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The 40-seat hall opens at noon."),
        ("fr", "La salle permet à 12 convives d'accueillir leurs amis."),
        ("de", "In der Hütte ist Platz für 30."),
        ("ja", "定員40名です。"),
        ("ja", "甲板には三十人までです。"),
        ("ko", "갑판에는 서른 명까지 오를 수 있습니다."),
        ("zh", "名额二十五人。"),
    ],
)
def test_room_is_told_beside_hyphens_and_apostrophes(language, text):
    assert unsaid(language).has_room(text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("el", "Χωράει 40 λίτρα."),
        ("ja", "水槽の定員は40リットルです。"),
        ("zh", "水箱容量可载40升。"),
        ("ko", "수조의 정원은 40리터입니다."),
        ("en", "The tank holds 40 litres."),
        ("uk", "Вміщує 40 літрів."),
    ],
)
def test_what_holds_litres_has_no_room_for_people(language, text):
    assert not unsaid(language).has_room(text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "улица Речная, д. 8"),
        ("tr", "Liman Sokak 8 numara"),
        ("hu", "Hajó utca 8 szám alatt"),
        ("cs", "ulice Lodní č. p. 8"),
    ],
)
def test_an_address_is_told_with_the_words_around_the_number_of_a_house(language, text):
    assert unsaid(language).has_address(text)


def test_room_in_korean_numerals_is_known_by_its_term():
    text = "갑판에는 서른 명까지 오를 수 있습니다."
    assert list(unsaid("ko").words(text, text.split())) == [TERMS[CAPACITY]]
