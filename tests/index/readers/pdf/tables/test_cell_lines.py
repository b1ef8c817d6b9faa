"""Lines of a PDF's table cells, put together again."""

from io import BytesIO

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from index import read_draft
from index.readers.pdf.tables.cell_lines import CellLines

TEXT = tuple(
    f"In the year {1830 + at} the keepers told of {at} storms before they reached the boats." for at in range(36)
)
CUT = (
    "The keepers thought far ahead, and it was their cus-",
    "tom to write of each storm on a board, so that the fisher-",
    "men knew of it before it came, and all boats were ma-",
    "de fast then. The custom was made by a fisherman, and fishermen kept it.",
)


def table(text: tuple[str, ...], cell: tuple[str, str]) -> list[str]:
    """The rows of a ruled table below a text; the last cell of its last row takes two lines."""
    file = BytesIO()
    canvas = Canvas(file, pagesize=A4)
    canvas.setFont("Helvetica", 10)
    for at, line in enumerate(text):
        canvas.drawString(60, 820 - 12 * at, line)
    for at, words in enumerate([("Lamp", "What it is"), ("Marrow", cell[0]), ("", cell[1])]):
        canvas.drawString(62, 300 - 14 * at, words[0])
        canvas.drawString(142, 300 - 14 * at, words[1])
    for y in (312, 296, 266):
        canvas.line(60, y, 260, y)
    for x in (60, 140, 260):
        canvas.line(x, 266, x, 312)
    canvas.drawString(62, 270 - 14, "Thole")
    canvas.drawString(142, 270 - 14, "A wick in oil")
    for x in (60, 140, 260):
        canvas.line(x, 250, x, 266)
    canvas.line(60, 250, 260, 250)
    canvas.save()
    return [passage.text for passage in read_draft(file.getvalue(), "a.pdf").passages if passage.blocks]


@pytest.mark.parametrize(
    ("cell", "whole"),
    [(("Three oil-", "fed wicks"), "Three oil-fed wicks"), (("Lit since the mid-", "winter of 1871"), "mid-winter")],
)
def test_a_cell_keeps_the_hyphen_at_its_line_s_end_where_the_file_cuts_no_words(cell, whole):
    assert whole in table(TEXT, cell)[1]


def test_a_cell_loses_the_hyphen_at_its_line_s_end_where_the_file_cuts_words():
    assert "Seen by the harbour master" in table((*TEXT, *CUT), ("Seen by the har-", "bour master"))[1]


def test_lines_of_chinese_cells_have_no_space_between_them():
    assert CellLines([]).joined("灯塔建于", "一八七一年") == "灯塔建于一八七一年"
