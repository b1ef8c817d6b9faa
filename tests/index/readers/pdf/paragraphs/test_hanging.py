from index.readers.pdf.drawn.line import Line
from index.readers.pdf.paragraphs.hanging import hanging_lines

COLUMN = (50.0, 300.0)


def lines(*texts: tuple[str, float, float]) -> list[Line]:
    return [
        Line(text, 1, left, right, 100 + 11 * at, 9, is_bold=False, column=COLUMN)
        for at, (text, left, right) in enumerate(texts)
    ]


def test_entries_whose_further_lines_are_indented_begin_at_the_margin():
    entry = [
        ("Finch, A. On the building of towers in the sea and the", 50, 299),
        ("stones of Thole. Marrow, 1871.", 60, 190),
    ]
    page = lines(*entry, *entry, *entry, ("Barr, J. Lamps. Thole, 1880.", 50, 170))

    assert list(hanging_lines([page]).values()) == [True, False] * 3 + [True]


def test_paragraphs_whose_first_line_is_indented_are_none():
    paragraph = [
        ("The tower was built in 1871 by the engineer Ada", 60, 299),
        ("Finch, who had already drawn two bridges and had", 50, 299),
        ("asked for no fee.", 50, 140),
    ]

    assert hanging_lines([lines(*paragraph, *paragraph, *paragraph)]) == {}
