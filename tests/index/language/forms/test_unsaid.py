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
