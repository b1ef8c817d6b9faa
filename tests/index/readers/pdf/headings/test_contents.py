import pytest

from index import read
from index.readers.pdf.drawn.line import Line
from index.readers.pdf.headings.contents import without_contents
from tests.support.pdf_files import Drawn, drawn

NAMES = ("Marrow", "Thole", "Finch", "Barr", "Quinn", "Olive", "Lin", "Ada", "Jo", "Marsh")


@pytest.mark.parametrize("step", [1, 3])
def test_a_table_whose_years_rise_is_no_table_of_contents(step):
    rows = [Drawn(name, 60, 200 + 14 * at) for at, name in enumerate(NAMES)]
    rows += [Drawn(str(1870 + step * at), 200, 200 + 14 * at) for at in range(len(NAMES))]

    assert f"Finch | {1870 + 2 * step}" in read(drawn(rows), "a.pdf", language="en").text


@pytest.mark.parametrize("letters", ["กขคงจฉ", "абвгде", "أبجدهو"])
def test_pages_may_be_counted_by_the_letters_of_other_alphabets(letters):
    entries = [
        Line(f"The keeper {name} {'.' * 40} {letter}", 1, 60, 500, 200 + 14 * at, 10, False)
        for at, (name, letter) in enumerate(zip(NAMES, letters, strict=False))
    ]
    text = Line("The tower was built in 1871 by Ada Finch, who asked for no fee.", 1, 60, 500, 400, 10, False)

    assert without_contents([[*entries, text], [text]]) == ([[text], [text]], 6)
