"""Quotation marks, apostrophes and dashes of a PDF."""

import pytest

from index import read
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
