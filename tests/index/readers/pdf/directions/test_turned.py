from io import BytesIO

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from index import read
from tests.support.outlines import paths_and_texts

LINES = ("The granite came from a quarry on an island in the north,", "and eleven of its blocks were lost in a storm.")


def turned(angle: int) -> bytes:
    """A page that was turned after its text was set on it."""
    file = BytesIO()
    canvas = Canvas(file, pagesize=A4)
    canvas.translate(A4[0] / 2, A4[1] / 2)
    canvas.rotate(angle)
    for at, (words, size) in enumerate([("The stones", 16), *((line, 10) for line in LINES)]):
        canvas.setFont("Helvetica-Bold" if size > 10 else "Helvetica", size)
        canvas.drawString(-150, 100 - 30 * (at > 0) - 12 * at, words)
    canvas.save()
    return file.getvalue()


@pytest.mark.parametrize("angle", [0, 90, 180, 270])
def test_a_page_is_read_whichever_way_its_text_runs(angle):
    article = read(turned(angle), "a.pdf", language="en")

    assert (article.title, paths_and_texts(article)) == ("The stones", [((), " ".join(LINES))])
