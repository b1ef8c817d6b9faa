import pytest

from index import read
from tests.support.pdf_files import Drawn, drawn

NAMES = ("Marrow", "Thole", "Finch", "Barr", "Quinn", "Olive", "Lin", "Ada", "Jo", "Marsh")


@pytest.mark.parametrize("step", [1, 3])
def test_a_table_whose_years_rise_is_no_table_of_contents(step):
    rows = [Drawn(name, 60, 200 + 14 * at) for at, name in enumerate(NAMES)]
    rows += [Drawn(str(1870 + step * at), 200, 200 + 14 * at) for at in range(len(NAMES))]

    assert f"Finch | {1870 + 2 * step}" in read(drawn(rows), "a.pdf", language="en").text
