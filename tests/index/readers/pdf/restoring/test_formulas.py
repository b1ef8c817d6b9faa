from io import BytesIO
from types import SimpleNamespace
from typing import Any

from pypdfium2 import PdfDocument
from reportlab.pdfgen.canvas import Canvas

from index.readers.pdf.drawn.open_page import opened
from index.readers.pdf.restoring.formulas import restore_formulas


def item(text: str, x: float, y: float, width: float) -> Any:
    return SimpleNamespace(text=text, x=x, y=y, width=width, height=10.0)


def written(text: str) -> bytes:
    file = BytesIO()
    canvas = Canvas(file, pagesize=(400, 200))
    canvas.setFont("Helvetica", 10)
    canvas.drawString(50, 100, text)
    canvas.drawString(50, 86, "The next line is another one.")
    canvas.save()
    return file.getvalue()


def test_a_formula_is_written_as_it_stands_on_the_page():
    data = written("Let x be in R2 for now, and y.")
    one = item("Let $x$ be in $\\mathbb{R}^{2}$ for now, and y.", 50, 92, 150)

    with PdfDocument(data) as document, opened(document, 0) as page:
        restore_formulas(page, [one])

    assert one.text == "Let x be in R2 for now, and y."


def test_prices_stay_and_so_does_what_stands_nowhere_on_the_page():
    data = written("Lamps are $5, ropes $12.")
    items = [item("Lamps are $5, ropes $12.", 50, 92, 120), item("Another $x^{2}$ text", 50, 92, 120)]

    with PdfDocument(data) as document, opened(document, 0) as page:
        restore_formulas(page, items)

    assert [one.text for one in items] == ["Lamps are $5, ropes $12.", "Another $x^{2}$ text"]
