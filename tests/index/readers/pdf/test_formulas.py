from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from index.readers.pdf.formulas import restore_formulas


class Item:
    def __init__(self, text: str, x: float, y: float, width: float) -> None:
        self.text, self.x, self.y, self.width = text, x, y, width
        self.height = 10.0
        self.font_name, self.font_size, self.mcid, self.rotation = None, 10.0, None, 0.0


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
    item = Item("Let $x$ be in $\\mathbb{R}^{2}$ for now, and y.", 50, 92, 150)

    restore_formulas(data, [[item]])

    assert item.text == "Let x be in R2 for now, and y."


def test_prices_stay_and_so_does_what_stands_nowhere_on_the_page():
    data = written("Lamps are $5, ropes $12.")
    items = [Item("Lamps are $5, ropes $12.", 50, 92, 120), Item("Another $x^{2}$ text", 50, 92, 120)]

    restore_formulas(data, [items])

    assert [item.text for item in items] == ["Lamps are $5, ropes $12.", "Another $x^{2}$ text"]
