from contextlib import suppress
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from index import DamagedFile, EncryptedFile, NoText, UnreadableArticle, read, read_draft
from tests.support.outlines import paths_and_texts
from tests.support.pdf_files import Drawn, drawn, pdf

BUILT = (
    "The tower was built in 1871 by the engineer Ada Finch, who had already drawn two bridges and asked for no fee. "
    * 4
)
STONES = (
    "The granite came from a quarry on the island of Thole; eleven blocks were lost in the storms of that year. " * 5
)
NAMES = ("Ada", "Lin", "Jo", "Marsh", "Finch", "Thole", "Barr", "Olive", "Quinn")
THINGS = ("lamp", "stove", "rope", "boat", "door", "clock", "bell", "bridge", "garden", "roof", "stairs")


def year(at: int) -> str:
    """A paragraph in which no line is like another."""
    sentences = (
        f"{NAMES[(at + n) % 9]} mended the {THINGS[(at * 5 + n * 3) % 11]} before {NAMES[(at * 2 + n) % 9]} saw the"
        f" {THINGS[(at + n * 7) % 11]} and told nobody about it."
        for n in range(6)
    )
    return " ".join(sentences)


BLOCKS = [(1, "How it was built"), (None, BUILT.strip()), (2, "The stones"), (None, STONES.strip())]
BLOCKS += [
    (1, "The keepers"),
    *[(None, year(at)) for at in range(18)],
]


@pytest.mark.parametrize("columns", [1, 2, 3])
def test_a_pdf_is_read_in_its_order_with_headings_and_whole_paragraphs(columns):
    article = read(pdf("The Tower of Marrow", BLOCKS, columns), "a.pdf", language="en")

    assert article.title == "The Tower of Marrow"
    expected: list[tuple[tuple[str, ...], str]] = []
    path: list[str] = []
    for level, text in BLOCKS:
        if level is None:
            expected.append((tuple(path), text))
        else:
            path = [*path[: level - 1], text]
    assert paths_and_texts(article) == expected


def test_each_passage_of_a_pdf_has_its_page():
    pages: list[Any] = [passage.page for passage in read(pdf("The Tower", BLOCKS), "a.pdf", language="en").passages]

    assert pages[0] == 1
    assert pages[-1] == 2
    assert pages == sorted(pages)


def test_running_heads_and_page_numbers_are_left_out_and_counted():
    draft = read_draft(pdf("The Tower", BLOCKS, head="COASTAL HISTORY REVIEW"), "a.pdf")

    assert "COASTAL" not in draft.text
    assert not any(passage.text.isdigit() for passage in draft.passages)
    assert draft.left_out["running heads and page numbers"] >= 2


def scan() -> bytes:
    file = BytesIO()
    canvas = Canvas(file)
    for _ in range(3):
        canvas.rect(50, 50, 400, 600, fill=1)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def stamped(text: str, with_picture: bool = False) -> bytes:
    """A page with a few words, on a picture of it or on nothing."""
    file = BytesIO()
    canvas = Canvas(file)
    if with_picture:
        canvas.drawImage(ImageReader(Image.new("1", (60, 80))), 0, 0, 595, 842)
    canvas.drawString(72, 700, text)
    canvas.save()
    return file.getvalue()


PDF = pdf("The Tower", BLOCKS[:4])


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (scan(), NoText),
        (stamped("Received", with_picture=True), NoText),
        (pdf("The Tower", BLOCKS[:4], encrypt="secret"), EncryptedFile),
        (PDF[:200], DamagedFile),
        (b"%PDF-1.7\n", DamagedFile),
        (b"%PDF-1.7\n" + b"[" * 100_000, DamagedFile),
        (
            b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]/Count 99999999>>endobj\ntrailer<</Root 1 0 R>>",
            DamagedFile,
        ),
    ],
)
def test_a_pdf_that_cannot_be_read_is_refused_by_what_is_wrong_with_it(data, error):
    with pytest.raises(error):
        read(data, "a.pdf")


def test_a_page_of_two_words_is_no_scan():
    assert [passage.text for passage in read(stamped("Hello World"), "a.pdf").passages] == ["Hello World"]


@given(st.integers(0, len(PDF)), st.binary(min_size=1, max_size=20))
@settings(max_examples=30, deadline=None)
def test_a_broken_pdf_is_read_or_refused(at, rubbish):
    with suppress(UnreadableArticle):
        assert read(PDF[:at] + rubbish + PDF[at + len(rubbish) :], "a.pdf", language="en").passages


def pages_of(*heads: tuple[str, float], gap: float = 40) -> list[list[Drawn]]:
    """Pages that begin with a line of this size, far inside, and have a paragraph under it."""
    return [
        [
            Drawn(head, 60, 130, size),
            *(Drawn(f"{words} {number}.", 60, 130 + gap + 12 * at) for at, words in enumerate(PARAGRAPH)),
        ]
        for number, (head, size) in enumerate(heads)
    ]


PARAGRAPH = ("The granite came from a quarry in the north of island", "Eleven blocks were lost in the storms of year")


def test_running_heads_are_left_out_wherever_most_pages_begin():
    draft = read_draft(drawn(*pages_of(*[(f"{at} CHAPTER I. THE TOWER", 10) for at in range(10, 16)])), "a.pdf")

    assert "CHAPTER" not in draft.text
    assert draft.left_out == {"running heads and page numbers": 6}


def test_headings_that_only_their_numbers_tell_apart_are_no_running_heads():
    heads = [(f"4.{at} Version {at - 1}.x", 14) for at in range(9, 15)]
    draft = read_draft(drawn(*pages_of(*heads)), "a.pdf")

    assert [section.path[-1] for section in draft.sections] == [head for head, _ in heads]
    assert not draft.left_out


@pytest.mark.parametrize("number", ["A-{}", "3-{}", "Page {}"])
def test_numbers_of_pages_that_name_their_part_are_left_out(number):
    lines = [Drawn(f"{words}.", 60, 130 + 12 * at) for at, words in enumerate(PARAGRAPH)]
    draft = read_draft(drawn(*([*lines, Drawn(number.format(at), 300, 800)] for at in (7, 8, 9))), "a.pdf")

    assert {passage.text for passage in draft.passages} == {" ".join(f"{words}." for words in PARAGRAPH)}
    assert draft.left_out == {"running heads and page numbers": 3}
