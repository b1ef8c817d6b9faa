"""Heads of a PDF's tables that take several rows."""

import pytest

from index import read
from tests.support.pdf_files import Drawn, drawn

BELOW = [
    (name, str(30 + at), str(41 + at), str(7 + at)) for at, name in enumerate(("Marrow", "Thole", "Barr", "Quinn"))
]
LEFTS = (60, 200, 300, 400)
AFTER = Drawn("Nobody has counted the boats again since the harbour was closed to them in that winter.", 60, 400)


def texts(head: list[Drawn]) -> list[str]:
    rows = [Drawn(cell, x, 140 + 14 * at) for at, row in enumerate(BELOW) for cell, x in zip(row, LEFTS, strict=True)]
    return [passage.text for passage in read(drawn([*head, *rows, AFTER]), "a.pdf", language="en").passages]


@pytest.mark.parametrize("is_bold", [True, False])
def test_a_name_in_the_middle_above_two_columns_is_of_both(is_bold):
    upper = [Drawn("Boats", 243, 112, is_bold=is_bold), Drawn("Lamps", 400, 112, is_bold=is_bold)]
    lower = [("Harbour", 60), ("large", 200), ("small", 300), ("lit", 400)]
    head = upper + [Drawn(name, x, 126, is_bold=is_bold) for name, x in lower]

    assert texts(head)[0] == "Harbour: Marrow | Boats large: 30 | Boats small: 41 | Lamps lit: 7"


def test_a_name_of_two_lines_is_one_name():
    upper = [Drawn("Boats", 200, 112), Drawn("Boats", 300, 112), Drawn("Lamps", 400, 112)]
    lower = [("Harbour", 60), ("in spring", 200), ("in winter", 300), ("at night", 400)]
    head = upper + [Drawn(name, x, 126) for name, x in lower]

    assert texts(head)[1] == "Harbour: Thole | Boats in spring: 31 | Boats in winter: 42 | Lamps at night: 8"


SUMS = {"Fees of the keepers": ("1,240", "1,310"), "Oil for the lamp": ("880", "905"), "Rope": ("310", "1,120")}


def texts_with_total(head: dict[str, tuple[str, ...]], foot: dict[str, tuple[str, ...]]) -> list[str]:
    rows = [(name, cells, name not in SUMS) for name, cells in {**head, **SUMS, **foot}.items()]
    lines = [
        Drawn(cell, x, 112 + 14 * at, is_bold=is_bold)
        for at, (name, cells, is_bold) in enumerate(rows)
        for cell, x in zip((name, *cells), LEFTS, strict=False)
    ]
    return [passage.text for passage in read(drawn([*lines, AFTER]), "a.pdf", language="en").passages]


def test_a_bold_sum_above_its_parts_names_no_columns():
    assert texts_with_total({"All that was spent": ("2,430", "3,335")}, {})[:2] == [
        "All that was spent | 2,430 | 3,335",
        "Fees of the keepers | 1,240 | 1,310",
    ]


def test_a_bold_sum_below_leaves_the_head_a_head():
    assert texts_with_total({"Spent on": ("1871", "1872")}, {"Sum": ("2,430", "3,335")}) == [
        "Spent on: Fees of the keepers | 1871: 1,240 | 1872: 1,310",
        "Spent on: Oil for the lamp | 1871: 880 | 1872: 905",
        "Spent on: Rope | 1871: 310 | 1872: 1,120",
        "Spent on: Sum | 1871: 2,430 | 1872: 3,335",
        AFTER.text,
    ]
