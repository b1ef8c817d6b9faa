"""Accents that stand beside their letters."""

import pytest

from index import read
from index.readers.pdf.drawn.line import Line
from index.readers.pdf.restoring.accents import put_on_letters
from tests.support.pdf_files import Drawn, drawn


def text_of(words: str) -> str:
    return read(drawn([Drawn(words, 60, 100)]), "a.pdf", language="fr").passages[0].text


@pytest.mark.parametrize(
    ("drawn_so", "as_read"),
    [
        ("Le r´egime `a l'´etat pr´ec´edent.", "Le régime à l'état précédent."),
        ("Die T¨urme ¨uber dem k¨uhlen Fl¨usschen.", "Die Türme über dem kühlen Flüsschen."),
        ("C¸a fut fa¸conn´e l`a, d´ej`a.", "Ça fut façonné là, déjà."),
        ("She don´t, won´t and can´t.", "She don´t, won´t and can´t."),
        ("L´eau, d´eau, l´eau de l´état, été, déjà.", "L´eau, d´eau, l´eau de l´état, été, déjà."),
    ],
)
def test_accents_stand_on_their_letters_where_a_document_has_them_beside(drawn_so, as_read):
    assert text_of(drawn_so) == as_read


def test_an_i_without_its_dot_has_no_accent_of_its_own():
    line = Line("Ingenier´ıa y qu´ımica, as´ı.", 1, 60, 300, 100, 10, is_bold=False)
    put_on_letters([[line]])

    assert line.text == "Ingeniería y química, así."


@pytest.mark.parametrize(
    ("drawn_so", "as_read"),
    [
        (
            "Den best˚ar af fem, vælges for et ˚ar, og m˚a gerne læse p˚a øl.",
            "Den består af fem, vælges for et år, og må gerne læse på øl.",
        ),
        (
            "Den best˚ar af fem, vælges for et år, og m˚a gerne læse p˚a øl.",
            "Den best˚ar af fem, vælges for et år, og m˚a gerne læse p˚a øl.",
        ),
    ],
)
def test_letters_that_have_no_accent_do_not_tell_that_a_document_has_accents_on_its_letters(drawn_so, as_read):
    line = Line(drawn_so, 1, 60, 300, 100, 10, is_bold=False)
    put_on_letters([[line]])

    assert line.text == as_read
