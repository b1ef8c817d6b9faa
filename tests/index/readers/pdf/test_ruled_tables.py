from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
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
