from io import BytesIO

import pytest
from pypdfium2 import PdfDocument
from reportlab.lib.pagesizes import A5
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

from index import read_draft

TITLE = "渡し舟の話"
PARAGRAPHS = (
    ["川の西岸には古い渡し場があり、朝は六時から舟が", "出る。舟賃は五十円だが、雨の日は半額になる。"],
    ["船頭の源三は三十年のあいだ一度も休まず、冬には", "毛布を客に貸したという。"],
)


def down(canvas: Canvas, text: str, x: float, size: float) -> None:
    canvas.setFont("HeiseiMin-W3", size)
    for at, letter in enumerate(text):
        canvas.drawString(x, A5[1] - 60 - at * size, letter)


def file(write) -> bytes:
    pdfmetrics.registerFont(UnicodeCIDFont("HeiseiMin-W3"))
    data = BytesIO()
    canvas = Canvas(data, pagesize=A5)
    x = A5[0] - 70
    write(canvas, TITLE, x, 20)
    for paragraph in PARAGRAPHS:
        x -= 20
        for line in paragraph:
            x -= 18
            write(canvas, line, x, 12)
    canvas.save()
    return data.getvalue()


@pytest.fixture(autouse=True)
def fonts():
    """The files leave theirs to the machine, as many do."""
    with PdfDocument(file(down)) as pdf:
        if not pdf[0].get_textpage().get_text_range():
            pytest.skip("no font of this machine has Japanese letters")


def test_columns_that_run_down_are_read_from_the_right():
    draft = read_draft(file(down), "ferry.pdf")

    assert draft.title == TITLE
    assert [passage.text for passage in draft.passages] == ["".join(lines) for lines in PARAGRAPHS]


@pytest.mark.parametrize("gap", [0, 3])
def test_letters_that_stand_side_by_side_are_read_in_their_rows(gap):
    def across(canvas: Canvas, text: str, x: float, size: float) -> None:
        canvas.setFont("HeiseiMin-W3", size)
        for at, letter in enumerate(text):
            canvas.drawString(20 + at * (size + gap), x + 100, letter)

    draft = read_draft(file(across), "ferry.pdf")

    words = "".join(draft.text.split())
    assert [words.index(line) for line in PARAGRAPHS[0]] == sorted(words.index(line) for line in PARAGRAPHS[0])
