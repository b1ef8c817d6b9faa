"""What is filled into the fields of a PDF."""

from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from index import read

TEXT = "Whoever borrows a canoe fills in this form at the landing and says when the canoe will be back."


def form(keeper: str) -> bytes:
    file = BytesIO()
    canvas = Canvas(file)
    canvas.drawString(60, 760, TEXT)
    canvas.drawString(60, 700, "Name:")
    canvas.acroForm.textfield(name="keeper", x=120, y=692, width=200, height=20, value=keeper)
    canvas.drawString(60, 640, "Life jacket")
    canvas.acroForm.checkbox(name="jacket", x=140, y=636, checked=True)
    canvas.showPage()
    canvas.save()
    return file.getvalue()


def texts(data: bytes) -> list[str]:
    return [passage.text for passage in read(data, "form.pdf", language="en").passages]


def test_what_is_filled_in_stands_with_its_label():
    assert texts(form("Ada Finch")) == [TEXT, "Name: Ada Finch", "Life jacket"]


def test_an_empty_field_adds_nothing():
    assert [line for text in texts(form("")) for line in text.split("\n")] == [TEXT, "Name:", "Life jacket"]
