from typing import Any

import pytest

from index import read_draft
from tests.support import archives
from tests.support.outlines import paths_and_texts

STYLES = "body { margin: 0 } p.head, .strong { font-weight: bold; } .line{text-decoration:underline}"
STYLES += ".up { vertical-align: super } .up a { color: red } .quiet { font-style: italic }"


def book(*paragraphs: str, styles: str | bytes = STYLES) -> bytes:
    link = '<link rel="stylesheet" href="styles/book.css"/>'
    page = f"{link}{''.join(paragraphs)}"
    files: dict[str, Any] = {"OEBPS/styles/book.css": styles}
    return archives.epub({"one.xhtml": page}, **files)


@pytest.mark.parametrize(
    "heading",
    [
        '<p class="head">Opening hours</p>',
        '<p class="c1"><span class="strong">Opening hours</span></p>',
        '<p><span class="quiet line">Opening hours</span></p>',
    ],
)
def test_lines_that_a_style_sheet_makes_bold_are_headings(heading):
    pool = "<p>The pool is open from nine to five.</p>"

    assert paths_and_texts(read_draft(book(pool, heading, pool), "a.epub", "en"))[-1] == (
        ("Opening hours",),
        "The pool is open from nine to five.",
    )


def test_digits_that_a_style_sheet_raises_are_letters_of_their_own():
    assert "5 m³" in read_draft(book('<p>It holds 5 m<span class="up">3</span>.</p>'), "a.epub", "en").text


@pytest.mark.parametrize("styles", ["}{", b"\xff\xfe\x00", "p{" * 1000])
def test_a_broken_style_sheet_costs_no_word(styles):
    assert read_draft(book("<p>It holds water.</p>", styles=styles), "a.epub", "en").text == "It holds water."


def test_what_programs_write_for_a_title_and_an_author_is_neither():
    facts = "<dc:title>Unknown</dc:title><dc:creator>Unknown Author</dc:creator>"
    draft = read_draft(archives.epub({"one.xhtml": "<p>It holds water.</p>"}, "", facts), "a.epub", "en")

    assert (draft.title, draft.author) == (None, None)


def test_the_last_style_sheet_of_a_page_has_its_way():
    page = '<link href="a.css"/><link href="b.css"/><p>It holds 5 m<span class="up">3</span>.</p>'
    sheets: dict[str, Any] = {"OEBPS/a.css": ".up{font-weight:bold}", "OEBPS/b.css": ".up{vertical-align:super}"}

    assert "5 m³" in read_draft(archives.epub({"one.xhtml": page}, **sheets), "a.epub", "en").text
