"""Where the paragraphs of a PDF begin and end."""

import pytest

from index import read
from index.readers.pdf.drawn.line import Line
from index.readers.pdf.paragraphs.paragraphs import blocks_of
from tests.support.outlines import paths_and_texts
from tests.support.pdf_files import Drawn, drawn

LINES = (
    "The granite came from a quarry on an island in the north, and",
    "eleven of its blocks were lost in the storms of that winter, when",
    "nobody dared to row out. Nine more were broken on the quay.",
)


def lines(y: float, x: float = 60, words: tuple[str, ...] = LINES, size: float = 10) -> list[Drawn]:
    return [Drawn(text, x, y + 12 * at, size) for at, text in enumerate(words)]


def texts(*pages: list[Drawn]) -> list[str]:
    return [text for _, text in paths_and_texts(read(drawn(*pages), "a.pdf", language="en"))]


def test_paragraphs_of_a_short_text_end_at_blank_lines_though_these_are_as_many_as_the_others():
    tops = (100, 126.7, 140, 153.2, 166.6, 193.3, 220)
    words = ("Minutes of the harbour", *LINES, "and the rest is in use", "No motion was made", "Next meeting in May")
    page = [Drawn(text, 60, top) for text, top in zip(words, tops, strict=True)]

    assert texts(page) == [
        "Minutes of the harbour",
        f"{' '.join(LINES)} and the rest is in use",
        "No motion was made",
        "Next meeting in May",
    ]


WHOLE = " ".join(LINES)
NOTE = [Drawn("1 The quarry is closed now, and nobody is allowed to see it.", 60, 760, 7)]


@pytest.mark.parametrize(
    "pages",
    [
        [lines(100) + lines(300, 60, LINES[:2]), lines(100, 60, LINES[2:]) + lines(300)],
        [lines(100) + lines(300, 60, LINES[:1]), [*lines(100, 200, LINES[1:]), *lines(300)]],
        [lines(100) + lines(300, 60, LINES[:2]) + NOTE, lines(100, 60, LINES[2:]) + lines(300)],
        [lines(140) + lines(300, 60, LINES[:1]) + lines(360, 60, LINES[1:]), lines(140)],
    ],
    ids=["over a page", "narrower on the next page", "over a note", "around a picture"],
)
def test_a_sentence_that_goes_on_elsewhere_is_one_passage(pages):
    found = texts(*pages)

    assert [text for text in found if "closed" not in text] == [WHOLE] * 3


def test_entries_without_bullets_stay_apart():
    words = [
        "rope of hemp",
        "a lamp with enough of oil for three long nights",
        "bread and salt that the keepers sent for",
    ]
    entries = [Drawn(entry, 60, 300 + 30 * at) for at, entry in enumerate(words)]

    assert texts([*lines(100), *entries])[1:] == words


def test_an_item_has_the_lines_that_hang_below_its_first():
    items = [Drawn(f"• {LINES[0]}", 70, 300), Drawn(LINES[2], 78, 312), Drawn(f"• {LINES[0]}", 70, 324)]
    indented = [
        Drawn(LINES[0], 72, 100),
        *lines(112, 60, LINES[1:]),
        Drawn(LINES[0], 72, 148),
        *lines(160, 60, LINES[1:]),
    ]

    assert texts([*indented, *items, Drawn(LINES[2], 78, 336)])[2:] == [f"{LINES[0]} {LINES[2]}"] * 2


@pytest.mark.parametrize(
    ("words", "is_heading"),
    [
        ("Nobody was ever paid for this, whatever the papers say.", False),
        ("How the tower was built", True),
        ("What did it cost, and who paid for all of it?", True),
        ("3. The stones.", True),
    ],
)
def test_a_sentence_in_bold_is_no_heading(words, is_heading):
    page = [*lines(100), Drawn(words, 60, 160, is_bold=True), *lines(190)]
    article = read(drawn(page), "a.pdf", language="en")

    assert [section.path for section in article.sections] == ([(words,)] if is_heading else [])
    assert len(article.passages) == 2 + (not is_heading)


def test_bold_words_that_a_paragraph_begins_with_are_no_heading():
    page = [*lines(100), Drawn("Kinds of stones that were brought from the islands: [lime-", 60, 160, is_bold=True)]

    assert texts([*page, Drawn("stone], granite, and slate for the roof.", 60, 172), *lines(210)])[1] == (
        "Kinds of stones that were brought from the islands: [limestone], granite, and slate for the roof."
    )


def test_lines_of_a_script_without_spaces_are_joined_without_one():
    words = ["塔は北の島の石で建てられ、", "鐘は二つある。"]
    page = [Line(text, 1, 60, 190, 100 + 12 * at, 10, False, (60, 190)) for at, text in enumerate(words)]

    assert [block.text for block in blocks_of([page])] == ["塔は北の島の石で建てられ、鐘は二つある。"]


def test_years_over_the_end_of_a_line_are_one_span():
    page = lines(100, words=("The tower and its lamp were built by the engineer in 1871-", "1873 of granite."))

    assert texts(page) == ["The tower and its lamp were built by the engineer in 1871-1873 of granite."]


def test_a_lone_bullet_above_a_sentence_is_no_fault():
    assert texts([Drawn("•", 60, 100), *lines(140)]) == [WHOLE]


@pytest.mark.parametrize("sign", ["•", "→", "➜", "►"])
def test_lines_behind_bullets_and_arrows_are_items(sign):
    entries = [f"{sign} a rope of hemp", f"{sign} a lamp"]
    page = [Line(text, 1, 60, 190, 100 + 12 * at, 10, False, (60, 190)) for at, text in enumerate(entries)]

    assert [(block.text, block.is_item) for block in blocks_of([page])] == [("a rope of hemp", True), ("a lamp", True)]


def test_a_section_in_smaller_letters_that_fills_a_page_has_paragraphs():
    small = [line for at in range(12) for line in lines(150 + 50 * at, 60, LINES, 8)]

    assert texts([*lines(100), *lines(100)], lines(100) + lines(150), small)[-12:] == [WHOLE] * 12


def test_notes_that_stand_apart_at_the_foot_of_a_page_are_passages():
    notes = [Drawn("The lamp was lent by the town of Barr.", 60, 740, 7), *NOTE]
    assert texts([*lines(100), *lines(150), *notes])[2:] == [note.text for note in notes]


@pytest.mark.parametrize("marks", [("[1]", "[2]"), ("[Fin71]", "[Bar+80]")])
def test_each_entry_of_a_list_of_references_is_a_passage(marks):
    entries = [f"{mark} Finch, A. The towers of the coast," for mark in marks]
    page = [*lines(100), *lines(150), Drawn("References", 60, 200, is_bold=True)]
    for at, entry in enumerate(entries):
        page += [Drawn(entry, 60, 220 + 24 * at), Drawn("Marrow Press, 1971.", 80, 232 + 24 * at)]

    assert texts(page)[-2:] == [f"{entry} Marrow Press, 1971." for entry in entries]


def test_a_line_that_begins_with_the_mark_of_a_reference_goes_on():
    words = (LINES[0], "[1] and of its blocks were lost in the storms of that winter, when", LINES[2])
    assert texts([*lines(100), *lines(160, words=words)])[1] == " ".join(words)


def test_what_is_written_into_a_form_in_larger_letters_is_text():
    questions = ("Who lights the lamp?", "What was seen from the tower?", "Who came to the island?")
    answers = (
        "The lamp was lit by Ada Finch, who came by boat at four and stayed until the Sunday after.",
        "Nobody saw the boat, for the fog was so thick that the bell was rung the whole night long.",
        "Nobody",
    )
    page = lines(100)
    for at, (question, answer) in enumerate(zip(questions, answers, strict=True)):
        page += [Drawn(question, 60, 180 + 60 * at, is_bold=True), Drawn(answer, 60, 200 + 60 * at, 12)]
    article = read(drawn(page), "a.pdf", language="en")

    assert [passage.text for passage in article.passages][1:] == list(answers)
    assert [section.path[-1] for section in article.sections] == list(questions)


def test_the_number_of_an_item_stands_before_it_however_far_it_hangs():
    items = [Drawn(f"{at}.", 60, 300 + 24 * at) for at in range(1, 5)]
    items += [Drawn(f"Where did the keeper {at} keep the oil of the lamp?", 96, 300 + 24 * at) for at in range(1, 5)]

    assert texts([*lines(100), *items])[1:] == [
        f"{at}. Where did the keeper {at} keep the oil of the lamp?" for at in range(1, 5)
    ]


def test_a_title_of_several_short_lines_is_one():
    title = [
        Drawn("The Keepers", 200, 80, 24),
        Drawn("of the Lights", 195, 125, 24),
        Drawn("in the North", 205, 170, 24),
    ]

    article = read(drawn([*title, Drawn("Ada Finch", 220, 215, 14), *lines(300), *lines(360)]), "a.pdf", language="en")

    assert article.title == "The Keepers of the Lights in the North"


def test_text_that_is_set_wider_than_the_tables_of_its_file_is_whole():
    rows = [
        Drawn(f"{word} {at}", 60 + 120 * (word == "stone"), 90 + 14 * at, 9)
        for at in range(24)
        for word in ("lamp", "stone")
    ]
    wide = [Drawn(text, 60, 480 + 22 * at, 11) for at, text in enumerate(LINES * 3)]

    assert texts([*rows, *wide])[-1].startswith(LINES[0] + " " + LINES[1]) or WHOLE in texts([*rows, *wide])


def test_a_box_for_a_letter_that_a_font_lacks_is_no_bullet():
    words = (LINES[0], "■■■■ (that is what the pilots say), and were lost in storms when", LINES[2])

    assert texts(lines(100, words=words)) == [" ".join(words)]


def test_pages_numbered_below_the_text_without_space_are_told_from_figures_of_a_table():
    pages = [[*lines(720), Drawn(f"{number}/4", 290, 756, 10)] for number in (1, 2, 3, 4)]
    figures = [[*lines(720), Drawn(figure, 290, 756, 10)] for figure in ("512", "377", "198", "451")]

    assert not [text for text in texts(*pages) if text.endswith("/4")]
    assert all(figure in " ".join(texts(*figures)) for figure in ("512", "377", "198", "451"))


@pytest.mark.parametrize("dash", ["-", "–", "—"])
def test_a_dash_within_a_sentence_that_fills_its_line_begins_no_item(dash):
    words = (LINES[0], f"{dash} eleven of its blocks, which the storms of that winter took {dash}", "it was all used.")

    assert texts(lines(100) + lines(200, words=words)) == [WHOLE, " ".join(words)]


def test_items_below_a_line_that_leaves_room_are_of_a_list():
    words = (
        "The granite is used for",
        "- the stairs of the tower",
        "- the quay of the harbour",
        "- the walls of the church",
    )

    assert len(texts(lines(100) + lines(200, words=words))) == 1 + len(words)
