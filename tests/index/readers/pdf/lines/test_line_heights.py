from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from index import read
from index.readers.pdf.drawn.line import Line
from index.readers.pdf.lines.line_heights import as_high_as_usual

USUAL = "The lamp of the tower was lit by its keeper,"


def line(text: str, size: float, top: float, *, is_bold: bool = False, is_size_told: bool = False) -> Line:
    return Line(text, 1, 50, 300, top, size, is_bold, is_size_told=is_size_told)


def test_lines_of_text_are_of_one_size_whatever_signs_stand_in_them():
    sizes = (9.0, 10.0, 9.0, 7.5, 9.0, 11.0)
    texts = (
        "the lamp was lit",
        "(and the stove)",
        "by Ada Finch,",
        "never seen since on",
        "jumping",
        "who came x2 late.",
    )
    lines = [
        line(f"{text} and so on", size, 100 + 12 * at) for at, (text, size) in enumerate(zip(texts, sizes, strict=True))
    ]
    lines[3].text = "on a rock in the sea or so"

    assert {one.size for one in as_high_as_usual(lines)} == {9.0}


def test_headings_keep_their_size():
    lines = [line("How it was built", 13, 80, is_bold=True), *(line("the lamp", 9, 100 + 12 * at) for at in range(5))]

    assert as_high_as_usual(lines)[0].size == 13


def test_the_lines_of_a_title_are_of_one_size():
    title = [line("A History of the Tower", 18.5, 50), line("near a mere on a moor", 18.0, 72)]

    found = as_high_as_usual([*title, *(line("the lamp", 9, 100 + 12 * at) for at in range(9))])

    assert found[0].size == found[1].size


def test_a_line_within_a_recognised_text_is_of_its_size():
    lines = [line("the lamp was lit", 11, 100 + 12 * at, is_size_told=True) for at in range(5)]
    lines[2].size = 12

    assert {one.size for one in as_high_as_usual(lines)} == {11}


def test_letters_are_of_the_size_that_a_page_scales_them_to():
    file = BytesIO()
    canvas = Canvas(file)
    lines = [("The lamp", "Courier", 14), *[(USUAL, "Courier", 10)] * 5, ("Nobody else lit it", "Helvetica", 10)]
    for at, (words, font, size) in enumerate([*lines, (USUAL, "Courier", 10)]):
        text = canvas.beginText()
        text.setFont(font, 1)
        text.setTextTransform(size, 0, 0, size, 60, 700 - 14 * at)
        text.textOut(words)
        canvas.drawText(text)
    canvas.save()

    sections = read(file.getvalue(), "a.pdf", language="en").sections

    assert [section.path for section in sections] == []
