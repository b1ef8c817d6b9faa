import time

import pytest

from index.language.forms.unsaid import unsaid


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "5 " + "a" * 2_000),
        ("fr", "5 " + "a-" * 1_000),
        ("en", "12 " + "A-" * 1_600),
        ("fr", "rue " + "A." * 1_600 + " 12 %"),
        ("de", "5 " + "a'" * 1_000),
        ("ko", "a" * 4_000),
        ("ja", "1" * 4_000),
    ],
)
def test_what_is_no_address_and_no_room_is_told_in_little_time(language, text):
    known = unsaid(language)
    assert not known.has_room("") | known.has_address("")  # its patterns are made at their first use
    began = time.process_time()
    assert not known.has_room(text)
    assert not known.has_address(text)
    assert time.process_time() - began < 0.3


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The 40-seat hall opens at noon."),
        ("fr", "La salle permet à 12 convives d'accueillir leurs amis."),
        ("de", "In der Hütte ist Platz für 30."),
        ("ja", "定員40名です。"),
    ],
)
def test_room_is_told_beside_hyphens_and_apostrophes(language, text):
    assert unsaid(language).has_room(text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("el", "Χωράει 40 λίτρα."),
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
