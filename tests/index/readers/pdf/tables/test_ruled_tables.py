from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

from index import read_draft

STYLE = getSampleStyleSheet()["Normal"]
TEXT = "The tower was built by the engineer Ada Finch, who had already drawn two bridges and asked for no fee. " * 3
WRECKS = "It struck the outer rock in a storm, and all but one of the crew were saved by the keepers and their boat."


def written(rows: list[list[str]], *, is_ruled: bool) -> bytes:
    file = BytesIO()
    cells = [[Paragraph(cell, STYLE) for cell in row] for row in rows]
    table = Table(cells, colWidths=[80, 60, 150], style=[("GRID", (0, 0), (-1, -1), 0.5, "black")] if is_ruled else [])
    SimpleDocTemplate(file, pagesize=A4).build([Paragraph(TEXT, STYLE), table, Paragraph(TEXT, STYLE)])
    return file.getvalue()


def test_a_row_whose_cells_take_several_lines_is_one_passage():
    rows = [["Ship", "Year", "What happened"], ["Marrow Star", "1871", WRECKS], ["Lady of Thole", "1880", WRECKS]]

    draft = read_draft(written(rows, is_ruled=True), "a.pdf")

    assert [passage.text for passage in draft.passages if passage.blocks] == [
        f"Ship: Marrow Star | Year: 1871 | What happened: {WRECKS}",
        f"Ship: Lady of Thole | Year: 1880 | What happened: {WRECKS}",
    ]
    assert draft.passages[0].text == draft.passages[-1].text == TEXT.strip()


def test_pages_of_boxes_around_texts_have_no_rows_of_them():
    rows = [[TEXT * 2, "", TEXT * 2], ["", TEXT, TEXT * 3]]

    draft = read_draft(written(rows, is_ruled=True), "a.pdf")

    assert not any(f"{TEXT * 2}".strip() in passage.text for passage in draft.passages if passage.blocks)


def test_words_are_of_two_cells_where_a_rule_stands_between_them_though_hardly_a_space():
    file = BytesIO()
    canvas = Canvas(file, pagesize=A4)
    canvas.setFont("Helvetica", 10)
    for at, (name, year) in enumerate([("Harbour", "Year"), ("Marrow", "1871"), ("Thole", "1880")]):
        canvas.drawString(62, 600 - 16 * at, name)
        canvas.drawString(62 + canvas.stringWidth("Marrow  "), 600 - 16 * at, year)
    middle = 62 + canvas.stringWidth("Marrow ")
    for y in range(549, 614, 16):
        canvas.line(60, y, 140, y)
    for x in (60, middle, 140):
        canvas.line(x, 549, x, 613)
    canvas.save()

    texts = [passage.text for passage in read_draft(file.getvalue(), "a.pdf").passages]

    assert texts == ["Harbour: Marrow | Year: 1871", "Harbour: Thole | Year: 1880"]


def test_a_box_beside_a_text_with_rules_of_its_own_is_no_column_of_a_table():
    file = BytesIO()
    canvas = Canvas(file, pagesize=A4)
    canvas.setFont("Helvetica", 8)
    towns = ("Thole", "Pell", "Ash", "Lorne", "Harrow")
    parts = [f"The keepers of {town} rowed out in every storm, and asked for no fee at all." for town in towns]
    for at, part in enumerate(parts):
        canvas.drawString(62, 580 - 50 * at, part)
        canvas.rect(60, 550 - 50 * at, 300, 50)
    beside = [
        "How to find us",
        "At the old harbour",
        "Every day from ten",
        "No dogs on the stairs",
        "Free for children",
    ]
    for at, words in enumerate(beside):
        canvas.drawString(366, 565 - 27 * at, words)
    canvas.rect(360, 350, 130, 250)
    canvas.save()

    texts = [passage.text for passage in read_draft(file.getvalue(), "a.pdf").passages]

    assert texts == parts + beside
