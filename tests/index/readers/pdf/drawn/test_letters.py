"""Where the letters of a PDF's page are."""

import itertools

from pypdfium2 import PdfDocument

from index.readers.pdf.drawn.letters import letters_of
from tests.support.pdf_files import Drawn, drawn


def test_a_figure_reaches_to_the_next_one_however_narrow_it_is_drawn():
    with PdfDocument(drawn([Drawn("1911", 60, 100)])) as document:
        letters = sorted(letters_of(document[0], []), key=lambda letter: letter.left)

    assert "".join(letter.text for letter in letters) == "1911"
    assert all(after.origin - letter.right < 0.02 * letter.font.size for letter, after in itertools.pairwise(letters))
