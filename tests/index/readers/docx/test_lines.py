from io import BytesIO

import docx
import pytest
from docx.shared import Pt

from index import read_draft
from tests.support.outlines import paths_and_texts

WORDS = "The tower was built in 1871 by Ada Finch, who asked for no fee."
PROSE = "The tower was built in 1871 by Ada Finch, who asked for no fee; she died in 1902."
CODE = ["def ring():", "    return 1", "$ ring --twice"]


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


def test_the_large_lines_of_a_cover_are_no_headings_but_the_last_may_be():
    cover = ["Riverside College", "Department of History", "Coursework of Ann Obi", "How it was built"]
    draft = read_draft(
        word_file(*((line, 14) for line in cover), (WORDS, 0), ("Its keepers", 14), (WORDS, 0)), "a.docx"
    )

    assert [section.path for section in draft.sections] == [("How it was built",), ("Its keepers",)]


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


def file_in_fonts(*lines: tuple[str, str]) -> bytes:
    document = docx.Document()
    for words, font in lines:
        run = document.add_paragraph().add_run(words)
        run.font.name = font or None
        run.bold = bool(font)
    file = BytesIO()
    document.save(file)
    return file.getvalue()


@pytest.mark.parametrize("font", ["Consolas", "Courier New", "DejaVu Sans Mono"])
def test_lines_in_letters_of_one_width_are_one_passage_of_code(font):
    lines = [(line, font) for line in CODE]
    draft = read_draft(file_in_fonts((PROSE, ""), *lines, (PROSE, "")), "a.docx")

    assert [passage.text for passage in draft.passages] == [PROSE, "\n".join(CODE), PROSE]
    assert [block.kind for block in draft.passages[1].blocks] == ["code"]
    assert not draft.sections


@pytest.mark.parametrize(
    "lines",
    [
        [(PROSE, "Courier New"), (PROSE, "Courier New")],
        [(PROSE, ""), (PROSE, "Courier New"), (PROSE, "Courier New"), (PROSE, "")],
        [(f"{PROSE} See https://tower.example/a/b", "Consolas"), (PROSE, "")],
        [*[(line, "Courier New") for line in CODE], ("A letter.", "Courier New")],
    ],
    ids=["a typewriter", "prose within prose", "an address", "all of a file"],
)
def test_prose_in_such_letters_is_no_code(lines):
    draft = read_draft(file_in_fonts(*lines), "a.docx")

    assert all(block.kind != "code" for passage in draft.passages for block in passage.blocks)


@pytest.mark.parametrize("above", [(), (("Riverside College", 0),)])
def test_the_largest_line_at_the_top_is_the_title(above):
    draft = read_draft(word_file(*above, ("The tower of Marrow", 20), (WORDS, 0), (PROSE, 0)), "a.docx")

    assert draft.title == "The tower of Marrow"
    assert [text for _, text in paths_and_texts(draft)] == [*(line for line, _ in above), WORDS, PROSE]


def test_one_of_two_large_lines_or_a_large_one_further_down_is_no_title():
    for lines in ([("The tower", 20), (WORDS, 0), ("The bell", 20), (WORDS, 0)], [(WORDS, 0)] * 7 + [("Bell", 20)]):
        assert read_draft(word_file(*lines, (PROSE, 0)), "a.docx").title is None
