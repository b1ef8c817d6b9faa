"""What looks like a heading in a PDF and is none, and what the file itself calls one."""

from io import BytesIO
from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from index import NoText, read, read_draft
from tests.support.outlines import paths_and_texts
from tests.support.pdf_files import Drawn, drawn

SENTENCES = (
    "The granite came from a quarry on an island in the north, and",
    "eleven of its blocks were lost in the storms of that winter.",
)


def paragraph(y: float, x: float = 60, sentences: tuple[str, ...] = SENTENCES) -> list[Drawn]:
    return [Drawn(text, x, y + 12 * at) for at, text in enumerate(sentences)]


def headed(heading: str, y: float, bookmark: int | None = None) -> list[Drawn]:
    return [Drawn(heading, 60, y, 14, is_bold=True, bookmark=bookmark), *paragraph(y + 30)]


TITLE_PAGE = [
    Drawn("The Tower of Marrow", 60, 60, 20, is_bold=True),
    Drawn("Ada Finch and Olive Barr", 60, 100, 12),
    Drawn("University of Thole, Department of Stones", 60, 120, 12),
    Drawn("3 May 2019", 60, 140, 12),
]


def test_names_and_places_below_a_title_are_one_paragraph_and_no_headings():
    draft = read_draft(drawn([*TITLE_PAGE, *headed("Abstract", 200), *headed("The stones", 300)]), "a.pdf")

    assert draft.title == "The Tower of Marrow"
    assert paths_and_texts(draft) == [
        ((), "Ada Finch and Olive Barr\nUniversity of Thole, Department of Stones\n3 May 2019"),
        (("Abstract",), " ".join(SENTENCES)),
        (("The stones",), " ".join(SENTENCES)),
    ]


def test_the_first_heading_of_many_stays_below_a_title():
    draft = read_draft(drawn([*TITLE_PAGE[:1], *headed("Built", 100), *headed("Lost", 200)]), "a.pdf")

    assert [section.path for section in draft.sections] == [("Built",), ("Lost",)]


def test_the_title_of_a_file_whose_bookmarks_do_not_name_it_is_what_is_largest_on_its_first_page():
    data = drawn([*TITLE_PAGE, *headed("Built", 200, bookmark=0), *headed("Lost", 300, bookmark=0)])

    assert read_draft(data, "a.pdf").title == "The Tower of Marrow"


def test_the_labels_of_a_figure_are_no_headings():
    labels = [Drawn(word, 60 + 90 * at, 300 + 40 * at, 13) for at, word in enumerate(("boat", "rope", "lamp", "stove"))]
    draft = read_draft(drawn([*headed("Built", 60), *headed("Lost", 180), *labels]), "a.pdf")

    assert [section.path for section in draft.sections] == [("Built",), ("Lost",)]


CONTENTS = ("Built", "The stones", "The keepers", "What they needed", "The end")


@pytest.mark.parametrize("leader", [" . . . . . . . . . . ", "..............", None])
@pytest.mark.parametrize("heading", ["Contents", "Table des matières", "Inhaltsverzeichnis", "Índice"])
def test_a_table_of_contents_is_left_out_and_counted(leader, heading):
    entries = [Drawn(heading, 60, 60, 14, is_bold=True)]
    for at, words in enumerate(CONTENTS):
        line = Drawn(f"{words}{leader}{at + 2}" if leader else words, 60, 90 + 14 * at)
        entries += [line] if leader else [line, Drawn(str(at + 2), 500, line.y)]
    pages = [headed(words, 160) for words in CONTENTS]
    draft = read_draft(drawn(entries, *pages), "a.pdf")

    assert [section.path[0] for section in draft.sections] == list(CONTENTS)
    assert len(draft.passages) == len(CONTENTS)
    assert draft.left_out["table of contents"] >= len(CONTENTS) + 1


def test_figures_that_do_not_rise_are_no_table_of_contents():
    heights = [
        line
        for at in range(6)
        for line in (Drawn(f"Tower {at}", 60, 90 + 14 * at), Drawn(f"{90 - at}", 500, 90 + 14 * at))
    ]
    draft = read_draft(drawn([*headed("Heights", 30)[:1], *heights, *paragraph(250)]), "a.pdf")

    assert "table of contents" not in draft.left_out


def test_bookmarks_say_which_lines_are_headings_and_of_which_level():
    page = [
        *headed("1 The tower", 60, bookmark=0)[:1],
        Drawn("1.1 Built", 60, 90, bookmark=1),
        *paragraph(110),
        Drawn("Large, and no heading", 60, 160, 14, is_bold=True),
        Drawn(
            "1.2 A heading of words that take",
            60,
            200,
            bookmark=1,
            called="A heading of words that take more than one line",
        ),
        Drawn("more than one line", 60, 212),
        *paragraph(240),
    ]
    draft = read_draft(drawn(page, headed("2 The end", 160, bookmark=0)), "a.pdf")

    assert [section.path for section in draft.sections] == [
        ("1 The tower",),
        ("1 The tower", "1.1 Built"),
        ("1 The tower", "1.2 A heading of words that take more than one line"),
        ("2 The end",),
    ]


def test_a_heading_may_stand_on_the_page_after_the_one_that_its_bookmark_leads_to():
    first = [*headed("1 Built", 60, bookmark=0), *paragraph(300), Drawn("", 60, 780, bookmark=0, called="2 Lost")]

    draft = read_draft(drawn(first, headed("2 Lost", 60), headed("3 Found", 60, bookmark=0)), "a.pdf")

    assert [section.path for section in draft.sections] == [("1 Built",), ("2 Lost",), ("3 Found",)]


@pytest.mark.parametrize("word", ["Chapter", "Hoofdstuk", "Kapitola", "Capitolul"])
def test_the_label_of_a_chapter_on_a_line_of_its_own_is_of_its_heading(word):
    chapters = [
        [*paragraph(100), Drawn(f"{word} {at}", 60, 160, 14, is_bold=True), *headed(name, 184, bookmark=0)]
        for at, name in enumerate(("Built", "Lost"), 1)
    ]

    draft = read_draft(drawn(*chapters), "a.pdf")

    assert [section.path for section in draft.sections] == [(f"{word} 1 Built",), (f"{word} 2 Lost",)]


def test_bookmarks_that_lead_to_other_words_change_nothing():
    page = [*headed("Built", 60), *headed("Lost", 180)]
    others = [Drawn(f"Tower {at}.", 60, 300 + 30 * at, bookmark=0, called=f"Figure {at}") for at in range(4)]

    assert [section.path for section in read_draft(drawn([*page, *others]), "a.pdf").sections] == [
        ("Built",),
        ("Lost",),
    ]


def test_the_tags_of_a_page_say_which_lines_are_headings():
    data = (Path(__file__).parents[4] / "articles" / "tagged.pdf").read_bytes()

    assert [section.path for section in read_draft(data, "tagged.pdf").sections] == [
        ("Built",),
        ("Built", "The stones"),
    ]


def test_a_file_may_say_its_title_and_its_author():
    lines = [*paragraph(60), *paragraph(120)]
    draft = read_draft(drawn(lines, title="The Tower of Marrow", author="Ada Finch"), "a.pdf")
    assert (draft.title, draft.author) == ("The Tower of Marrow", "Ada Finch")

    draft = read_draft(drawn(lines, title="Microsoft Word - tower.docx", author="admin"), "a.pdf")
    assert (draft.title, draft.author) == (None, None)


TABLE = [
    ("Stone", "Weight", "Found"),
    ("Granite", "40 t", "Thole"),
    ("Lime", "2 t", "Marrow"),
    ("Slate", "9 t", "Barr"),
]


def test_the_rows_of_a_table_name_their_columns():
    cells = [
        Drawn(cell, 60 + 150 * column, 150 + 16 * row)
        for row, cells in enumerate(TABLE)
        for column, cell in enumerate(cells)
    ]
    draft = read_draft(drawn([*headed("Stones", 60), *cells, *paragraph(260)]), "a.pdf")

    assert [passage.text for passage in draft.passages[1:4]] == [
        "Stone: Granite | Weight: 40 t | Found: Thole",
        "Stone: Lime | Weight: 2 t | Found: Marrow",
        "Stone: Slate | Weight: 9 t | Found: Barr",
    ]
    assert draft.passages[4].text == " ".join(SENTENCES)


def test_columns_that_stand_hardly_further_apart_than_words_are_read_one_after_the_other():
    left = [Drawn(f"Line {at} on the left is so wide that its column is full", 60, 60 + 12 * at) for at in range(12)]
    right = [Drawn(f"Line {at} on the right is so wide that its column is full", 303, 60 + 12 * at) for at in range(12)]
    text = read(drawn([*left, *right]), "a.pdf", language="en").text

    assert text.index("Line 11 on the left") < text.index("Line 0 on the right")


def test_a_font_that_does_not_say_what_it_draws_makes_no_text():
    signs = [
        Drawn("!\"#$%&'()*+ /:;<=>?@ [\\]^_` {|}~ ab !\"#$%&'()*+ /:;<=>?@ [\\]^_` {|}~ ab cd ef gh", 60, 60 + 12 * at)
        for at in range(9)
    ]
    with pytest.raises(NoText):
        read(drawn(signs), "a.pdf")


def test_the_raised_mark_of_a_note_ends_no_paragraph_where_sizes_are_not_told():
    """As in files that draw all letters of size 1, and enlarge them."""
    file = BytesIO()
    canvas = Canvas(file, pagesize=A4)
    text = canvas.beginText()
    text.setFont("Helvetica", 1)

    def draw(words: str, x: float, y: float, size: float) -> float:
        text.setTextTransform(size, 0, 0, size, x, y)
        text.textOut(words)
        return x + canvas.stringWidth(words, "Helvetica", size)

    for at in range(20):
        end = draw("The tower was built in 1871 by Ada Finch, and nobody has seen the plans", 60, 760 - 14.5 * at, 9)
        if at == 9:
            end = draw("6", end, 763 - 14.5 * at, 7)
        draw(" of it since, nor a stone", end, 760 - 14.5 * at, 9)
    canvas.drawText(text)
    canvas.save()

    assert len(read(file.getvalue(), "a.pdf", language="en").passages) == 1


def test_a_file_that_tells_only_some_of_its_headings_has_the_others_by_their_size():
    title = [Drawn("The tower of the northern island", 60, 40, 24)]
    told = [*headed("1 Built", 70, bookmark=0), *headed("2 Lost", 500, bookmark=0)]
    others = [
        line for at in range(3) for line in (Drawn(f"1.{at} Stone", 60, 150 + 90 * at, 13), *paragraph(180 + 90 * at))
    ]
    draft = read_draft(drawn(title + told + others, others), "a.pdf")

    assert draft.title == "The tower of the northern island"
    assert [section.path for section in draft.sections][:5] == [
        ("1 Built",),
        *(("1 Built", f"1.{at} Stone") for at in range(3)),
        ("2 Lost",),
    ]


def test_lines_in_capitals_above_text_are_headings_where_nothing_else_is():
    capitals = [
        Drawn("I. HOW IT WAS BUILT", 60, 60),
        *paragraph(90),
        Drawn("II. THE KEEPERS", 60, 200),
        *paragraph(230),
    ]

    assert [section.path for section in read_draft(drawn(capitals), "a.pdf").sections] == [
        ("I. HOW IT WAS BUILT",),
        ("II. THE KEEPERS",),
    ]


def test_a_lone_line_in_capitals_and_those_beside_other_headings_are_text():
    lone = [*paragraph(60), Drawn("THE KEEPERS", 60, 200), *paragraph(230)]
    beside = [*headed("Built", 60), *headed("Lost", 200), *(line._replace(y=line.y + 300) for line in lone)]

    assert not read_draft(drawn(lone), "a.pdf").sections
    assert [section.path[-1] for section in read_draft(drawn(beside), "a.pdf").sections] == ["Built", "Lost"]


def test_a_chapter_s_number_and_its_name_on_the_next_line_are_one_heading():
    page = [Drawn("The Keeper's Law", 60, 40, 18, is_bold=True)]
    for at, (number, name) in enumerate([("CHAPTER I", "THE LAMP"), ("CHAPTER II", "THE BELL AND THE BOATS")]):
        page += [Drawn(number, 240, 100 + 160 * at, is_bold=True), Drawn(name, 220, 114 + 160 * at, is_bold=True)]
        page += paragraph(140 + 160 * at)

    sections = read_draft(drawn(page), "a.pdf").sections

    assert [section.path[-1] for section in sections] == ["CHAPTER I THE LAMP", "CHAPTER II THE BELL AND THE BOATS"]


def test_a_heading_in_capitals_and_one_below_it_are_two():
    page = [Drawn("Repairs to the Tower of Marrow", 60, 40, 18, is_bold=True)]
    page += [
        Drawn("THE WORKS OF THE KEEPERS IN THE TOWER", 140, 100, is_bold=True),
        Drawn("Stones", 60, 114, is_bold=True),
    ]
    page += paragraph(130)

    assert [section.path[-1] for section in read_draft(drawn(page), "a.pdf").sections][-1] == "Stones"


def test_a_day_or_a_place_may_stand_between_a_heading_and_its_text():
    lines = paragraph(60)
    for at, (name, place) in enumerate([("Keeper", "Thole"), ("Ferry", "Pell"), ("Pilot", "Lorne"), ("Cook", "Ash")]):
        lines += [Drawn(name, 60, 120 + 90 * at, 14), Drawn(place, 60, 144 + 90 * at), Drawn("2012", 60, 160 + 90 * at)]
        lines += [
            Drawn("• Rowed out in every storm", 60, 176 + 90 * at),
            Drawn("• Asked for no fee", 60, 190 + 90 * at),
        ]

    draft = read_draft(drawn(lines), "a.pdf")

    assert [section.path[-1] for section in draft.sections] == ["Keeper", "Ferry", "Pilot", "Cook"]


def test_a_line_with_a_comma_at_its_end_is_no_heading():
    page = [*headed("Built", 60), *headed("Finch, A., Marsh, J., Barr, L.,", 180), *headed("Lost", 300)]

    draft = read_draft(drawn(page), "a.pdf")

    assert [section.path[-1] for section in draft.sections] == ["Built", "Lost"]
