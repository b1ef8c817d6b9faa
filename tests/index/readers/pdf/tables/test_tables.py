"""Tables of a PDF that go on on another page."""

import pytest

from index import read
from tests.support.pdf_files import Drawn, drawn

NAMES = ("Marrow", "Thole", "Finch", "Barr", "Quinn", "Olive")
COLUMNS = (60, 200, 340)
AFTER = "Nobody has counted the boats again since the harbour was closed to them in that long winter."


def row(cells: tuple[str, ...], y: float, is_bold: bool = False) -> list[Drawn]:
    return [Drawn(cell, x, y, is_bold=is_bold) for cell, x in zip(cells, COLUMNS, strict=True)]


def pages_of(rest: int, head_again: bool = False) -> list[list[Drawn]]:
    """A table of six rows, of which the last ``rest`` stand on the second page."""
    head = ("Harbour", "Keeper", "Boats")
    rows = [(name, "Ada Finch", str(7 + 4 * at)) for at, name in enumerate(NAMES)]
    first, second = row(head, 640, True), row(head, 120, True) if head_again else []
    for at, cells in enumerate(rows):
        is_first = at < len(rows) - rest
        (first if is_first else second).extend(row(cells, 656 + 16 * at if is_first else 136 + 16 * at))
    return [first, [*second, Drawn(AFTER, 60, 300)]]


@pytest.mark.parametrize("rest", [1, 2, 3])
@pytest.mark.parametrize("head_again", [False, True])
def test_the_head_of_a_table_names_the_columns_on_the_next_page(rest, head_again):
    text = read(drawn(*pages_of(rest, head_again)), "a.pdf", language="en").text

    assert "Harbour: Olive | Keeper: Ada Finch | Boats: 27" in text
    assert text.count("Keeper: Ada Finch") == len(NAMES)


def test_text_in_other_columns_does_not_go_on_a_table():
    first, _ = pages_of(3)
    second = [Drawn("The last boat", 120, 120), Drawn("is from Thole", 250, 120), Drawn(AFTER, 60, 300)]

    assert "Keeper: is" not in read(drawn(first, second), "a.pdf", language="en").text


def test_texts_that_stand_side_by_side_in_few_lines_are_read_one_after_the_other():
    left = ("The keeper sold his boats", "in the winter of that year", "to the harbour of Thole.")
    middle = ("Nobody knows who paid for", "the lamp that was brought", "from the island of Barr.")
    right = ("The tower was painted by", "the engineer Ada Finch and", "by her brother in spring.")
    page = [
        line for at, cells in enumerate(zip(left, middle, right, strict=True)) for line in row(cells, 100 + 12 * at)
    ]

    texts = [passage.text for passage in read(drawn([*page, Drawn(AFTER, 60, 300)]), "a.pdf", language="en").passages]

    assert texts == [" ".join(left), " ".join(middle), " ".join(right), AFTER]
