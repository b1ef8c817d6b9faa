from io import BytesIO

import docx
import pytest
from docx.shared import Pt

from index import read_draft
from tests.support.outlines import paths_and_texts

WORDS = "The tower was built in 1871 by Ada Finch, who asked for no fee."


def word_file(*lines: tuple[str, float], style: str | None = None) -> bytes:
    document = docx.Document()
    document.core_properties.title = ""
    for words, size in lines:
        run = document.add_paragraph(style=style).add_run(words)
        if size:
            run.font.size = Pt(size)
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def test_larger_lines_are_headings_and_the_largest_is_the_title():
    draft = read_draft(
        word_file(("The tower of Marrow", 20), ("How it was built", 14), (WORDS, 0), ("Its keepers", 14), (WORDS, 0)),
        "a.docx",
    )

    assert draft.title == "The tower of Marrow"
    assert paths_and_texts(draft) == [(("How it was built",), WORDS), (("Its keepers",), WORDS)]


@pytest.mark.parametrize(
    "lines",
    [
        [("It has two bells.", 14), (WORDS, 0), ("It has one lamp.", 14)],
        [("12", 14), (WORDS, 0), ("13", 14)],
        [("How it was built", 12), (WORDS, 0), ("Its keepers", 12)],
        [("One large line alone", 14), (WORDS, 0)],
        [(WORDS, 20), (WORDS, 20)],
    ],
    ids=["sentences", "numbers", "hardly larger", "one alone", "all as large"],
)
def test_what_is_no_heading_whatever_its_size(lines):
    assert read_draft(word_file(*lines), "a.docx").sections == ()


def test_where_styles_tell_the_headings_larger_lines_are_none():
    document = docx.Document()
    document.add_heading("How it was built", 1)
    for words in ("Call us now", "It is open"):
        document.add_paragraph().add_run(words).font.size = Pt(20)
        document.add_paragraph(WORDS)
    file = BytesIO()
    document.save(file)

    draft = read_draft(file.getvalue(), "a.docx")
    assert (draft.title, draft.sections) == ("How it was built", ())
