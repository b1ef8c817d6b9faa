"""Text of a PDF that nobody sees."""

from collections.abc import Callable
from io import BytesIO
from typing import Literal

import pytest
from PIL import Image, ImageDraw
from reportlab.lib.colors import Color, black, white
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from index import read, read_draft

SEEN = "The tower was built in 1871 by Ada Finch and her brother."
OTHER = "The keeper paid for it with the gold of nine ships."


def page(draw: Callable[[Canvas], None], size: tuple[int, int] = (500, 300)) -> bytes:
    """A page with a sentence that is seen, and what is drawn above it."""
    file = BytesIO()
    canvas = Canvas(file, pagesize=size)
    canvas.setFont("Helvetica", 10)
    canvas.drawString(50, 100, SEEN)
    draw(canvas)
    canvas.save()
    return file.getvalue()


def written(canvas: Canvas, colour: Color = black, size: float = 10, mode: Literal[0, 3] = 0) -> None:
    text = canvas.beginText(50, 200)
    text.setFont("Helvetica", size)
    text.setFillColor(colour)
    text.setTextRenderMode(mode)
    text.textOut(OTHER)
    canvas.drawText(text)


def boxed(canvas: Canvas, colour: Color) -> None:
    canvas.setFillColor(colour)
    canvas.rect(40, 190, 400, 24, stroke=0, fill=1)


def whitened(canvas: Canvas) -> None:
    written(canvas)
    boxed(canvas, white)


def redacted(canvas: Canvas) -> None:
    written(canvas)
    boxed(canvas, black)


def in_its_ground(canvas: Canvas) -> None:
    boxed(canvas, Color(0.1, 0.3, 0.6))
    written(canvas, Color(0.1, 0.3, 0.6))


def on_black(canvas: Canvas) -> None:
    boxed(canvas, black)
    written(canvas, white)


def marked_in_colour(canvas: Canvas) -> None:
    written(canvas)
    boxed(canvas, Color(1, 1, 0, alpha=0.4))


def recognised(canvas: Canvas) -> None:
    scan = Image.new("L", (500, 300), 255)
    ImageDraw.Draw(scan).text((52, 92), OTHER, 0)
    canvas.drawImage(ImageReader(scan), 0, 0, 500, 300)
    written(canvas, mode=3)


@pytest.mark.parametrize(
    "draw",
    [
        lambda canvas: written(canvas, white),
        lambda canvas: written(canvas, Color(0, 0, 0, alpha=0)),
        lambda canvas: written(canvas, size=1),
        lambda canvas: written(canvas, mode=3),
        whitened,
        redacted,
        in_its_ground,
    ],
)
def test_text_that_nobody_sees_is_left_out_and_counted(draw):
    draft = read_draft(page(draw), "a.pdf")

    assert [passage.text for passage in draft.passages] == [SEEN]
    assert draft.left_out == {"hidden text": 1}


@pytest.mark.parametrize("draw", [written, on_black, marked_in_colour, recognised])
def test_text_that_is_seen_however_it_is_drawn_is_read(draw):
    assert [passage.text for passage in read(page(draw), "a.pdf", language="en").passages] == [OTHER, SEEN]


def test_a_page_that_is_too_large_to_draw_is_read_as_it_is():
    def far_apart(canvas: Canvas) -> None:
        written(canvas, white)
        canvas.drawString(14_000, 14_000, "A corner.")

    assert "hidden text" not in read_draft(page(far_apart, (14_400, 14_400)), "a.pdf").left_out


def test_text_that_nobody_sees_within_a_drawing_that_is_placed_as_a_whole_is_left_out():
    def draw(canvas: Canvas) -> None:
        canvas.beginForm("whole")
        written(canvas, white)
        canvas.endForm()
        canvas.translate(20, 30)
        canvas.doForm("whole")

    draft = read_draft(page(draw), "a.pdf")

    assert draft.text == SEEN
    assert draft.left_out == {"hidden text": 1}


@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_text_that_nobody_sees_on_a_turned_page_is_left_out(rotation):
    def draw(canvas: Canvas) -> None:
        canvas.setPageRotation(rotation)
        written(canvas, white)

    assert OTHER not in read_draft(page(draw), "a.pdf").text
