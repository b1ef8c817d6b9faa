"""Quotation marks, apostrophes and dashes of a PDF."""

from types import SimpleNamespace
from typing import Any

import pytest

from index import read
from index.readers.pdf.restoring.signs import restore_signs
from tests.support.pdf_files import Drawn, drawn


@pytest.mark.parametrize(
    "words",
    [
        "L’État n’a pas dit « l’an 1871 » mais “l’année” – ou presque.",
        "Die „Türme“ und ‚Lampen‘ – Stein um Stein.",
        'It\'s "plain" - in ASCII, well-known.',
        "Abstract—The tower’s lamp",
    ],
)
def test_signs_are_those_of_the_file(words):
    pages = [Drawn("A line that stands above all others.", 60, 80), Drawn(words, 60, 200)]

    assert read(drawn(pages), "a.pdf", language="fr").passages[-1].text == words


def test_words_that_stand_twice_have_each_their_own_signs():
    page = [Drawn("The keeper’s lamp.", 60, 100), Drawn("The keeper's lamp.", 60, 200), Drawn("–", 60, 300)]

    assert [passage.text for passage in read(drawn(page), "a.pdf", language="en").passages] == [
        "The keeper’s lamp.",
        "The keeper's lamp.",
    ]


@pytest.mark.parametrize(
    "told", ["The tower\x0b clas\x0csi\x0cers \x0crst \x0dew, e\x0ecient", "\x1cne o\x1bers, co\x1dfee"]
)
def test_ligatures_of_fonts_that_do_not_tell_their_letters_are_letters(told):
    ligatures = dict(
        zip("\x0b\x0c\x0d\x0e\x0f\x1b\x1c\x1d", ("ff", "fi", "fl", "ffi", "ffl", "ff", "fi", "fl"), strict=True)
    )
    spaced = "".join(" " if sign in ligatures else sign for sign in told)
    page: Any = SimpleNamespace(text=SimpleNamespace(get_text_range=lambda: f"The lamp.\r\n{told}\r\nx\x0by"))
    item: Any = SimpleNamespace(text=spaced.strip())

    restore_signs(page, [item])

    assert item.text.split() == "".join(ligatures.get(sign, sign) for sign in told).split()
