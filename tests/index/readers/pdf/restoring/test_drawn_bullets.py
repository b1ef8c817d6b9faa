"""Bullets of a PDF that are drawn, or pictures."""

from io import BytesIO

import pytest
from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from index import Article, read

ITEMS = ("a rope of thirty feet", "a lamp, and oil for it", "the key of the tower")


def listed(kind: str, rotation: int = 0, colours: tuple[str, ...] = ("black",) * 3) -> Article:
    file = BytesIO()
    canvas = Canvas(file, pagesize=A4)
    canvas.setPageRotation(rotation)
    if rotation:
        canvas.translate(A4[0], 0)
        canvas.rotate(rotation)
    canvas.setFont("Helvetica", 10)
    canvas.drawString(60, 500, "The keepers bring all that they need with them to the tower:")
    for at, (words, colour) in enumerate(zip(ITEMS, colours, strict=True)):
        y = 480 - 14 * at
        canvas.drawString(80, y, words)
        canvas.setFillColor(colour)
        if kind == "dots":
            canvas.circle(70, y + 3, 2, stroke=0, fill=1)
        elif kind == "pictures":
            canvas.drawInlineImage(Image.new("RGB", (4, 4)), 68, y + 1, 4, 4)
        canvas.setFillColor("black")
    canvas.save()
    return read(file.getvalue(), "a.pdf", language="en")


@pytest.mark.parametrize("kind", ["dots", "pictures"])
@pytest.mark.parametrize("rotation", [0, 90])
def test_what_stands_behind_a_drawn_bullet_is_an_item(kind, rotation):
    passages = listed(kind, rotation).passages

    assert [passage.text for passage in passages[1:]] == list(ITEMS)
    assert all(passage.blocks[0].kind == "item" for passage in passages[1:])


def test_the_signs_of_a_legend_are_no_bullets():
    passages = listed("dots", colours=("red", "green", "blue")).passages

    assert not any(passage.blocks for passage in passages)
