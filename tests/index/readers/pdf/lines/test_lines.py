"""Rows of a page: bullets drawn small, cells a word apart, columns of short lines beside a text."""

from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

from index import read_draft
from tests.support.pdf_files import Drawn, drawn

TEXT = "Whoever borrows a canoe signs the book at the landing and says when the canoe will be back."


def texts(data: bytes) -> list[str]:
    return [passage.text for passage in read_draft(data, "canoes.pdf").passages]


def slide(title: str, items: tuple[str, ...]) -> list[Drawn]:
    lines = [Drawn(title, 60, 90, size=30)]
    for at, item in enumerate(items):
        lines += [Drawn("•", 60, 146 + 30 * at, size=7), Drawn(item, 84, 150 + 30 * at, size=18)]
    return lines


def test_bullets_drawn_small_stand_with_their_items_under_the_title_of_a_slide():
    before, after = ("Life jackets", "A dry bag", "Sun hats"), ("Rinse the hull", "Hang up the paddles")
    draft = read_draft(drawn(slide("To pack", before), slide("Back ashore", after)), "canoes.pdf")

    found = [(passage.section.path, passage.text, passage.blocks[0].kind) for passage in draft.passages]
    assert found == [(("To pack",), item, "item") for item in before] + [
        (("Back ashore",), item, "item") for item in after
    ]


def test_columns_that_are_hardly_further_apart_than_words_are_cells_with_the_heads_of_their_columns():
    rows = [
        ("Pier", "Out", "Home"),
        ("North Pier", "8:10", "17:40"),
        ("Old Weir", "8:55", "16:05"),
        ("Mill", "9:20", "15:35"),
    ]
    table = [
        Drawn(cell, x, 160 + 18 * at, is_bold=at == 0)
        for at, row in enumerate(rows)
        for cell, x in zip(row, (60, 117, 147), strict=True)
    ]

    assert texts(drawn([Drawn(TEXT, 60, 120), *table, Drawn(TEXT, 60, 260)])) == [
        TEXT,
        "Pier: North Pier | Out: 8:10 | Home: 17:40",
        "Pier: Old Weir | Out: 8:55 | Home: 16:05",
        "Pier: Mill | Out: 9:20 | Home: 15:35",
        TEXT,
    ]


def test_the_first_row_of_a_ruled_table_names_the_columns_where_it_alone_is_bold():
    style, file = getSampleStyleSheet()["Normal"], BytesIO()
    rows = [["<b>Boat</b>", "<b>Kept in</b>"], ["Canoes", "the long shed"], ["Rafts", "the yard"]]
    cells = [[Paragraph(cell, style) for cell in row] for row in rows]
    grid = Table(cells, colWidths=[120, 200], style=[("GRID", (0, 0), (-1, -1), 0.5, "black")])
    SimpleDocTemplate(file, pagesize=A4).build([Paragraph(TEXT, style), grid, Paragraph(TEXT, style)])

    assert texts(file.getvalue())[1:-1] == ["Boat: Canoes | Kept in: the long shed", "Boat: Rafts | Kept in: the yard"]


def test_short_lines_beside_a_text_are_a_column_of_their_own():
    side = ["Landing", "Open daily", "from 8 to 18", "Closed in", "December", "Ring twice"]
    lines = ["The lake is fed by two brooks and never warms", "before June, so that nobody swims in it in May,"]
    lines += [
        "and the herons, which come back in March, have",
        "the shore to themselves until the school year",
        "ends.",
    ]
    page = [Drawn(line, 60, 150 + 17 * at, size=8) for at, line in enumerate(side)]
    page += [Drawn(line, 200, 143 + 13 * at) for at, line in enumerate(lines)]

    assert " ".join(lines) in texts(drawn(page))


def test_the_number_of_a_section_stands_with_its_heading_however_far_behind_it_that_begins():
    text = "The granite came from a quarry in the north of the island, and it was cut there."
    pages = [
        line
        for at, (number, name) in enumerate((("1.1.", "The stones"), ("1.2.", "The lamp")))
        for line in (
            Drawn(number, 60, 100 + 90 * at, 12, is_bold=True),
            Drawn(name, 102, 100 + 90 * at, 12, is_bold=True),
            Drawn(text, 60, 130 + 90 * at),
        )
    ]

    draft = read_draft(drawn(pages), "canoes.pdf")
    assert [passage.section.path for passage in draft.passages] == [("1.1. The stones",), ("1.2. The lamp",)]
