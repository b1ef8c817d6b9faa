"""Headings of a PDF that only their words tell."""

import pytest

from index import read_draft
from tests.support.pdf_files import Drawn, drawn

TEXT = (
    "The granite came from a quarry on an island in the north, and",
    "eleven of its blocks were lost in the storms of that winter.",
)
LAW = (
    ("TITLE I", "Of the tower"),
    ("CHAPTER I", "Of its stones"),
    ("CHAPTER II", "Of its lamp, and of the oil that is burnt in it"),
    ("TITLE II", "Of the keepers"),
    ("CHAPTER I", "Of their boats"),
)


def test_divisions_and_their_names_are_headings_where_nothing_else_is_one():
    lines = [Drawn("The Law of the Tower of Marrow", 200, 30, 16)]
    for at, (number, name) in enumerate(LAW):
        lines += [Drawn(number, 270, 60 + 140 * at), Drawn(name, 230, 80 + 140 * at)]
        lines += [Drawn(words, 60, 110 + 140 * at + 12 * line) for line, words in enumerate(TEXT * 2)]

    assert [section.path for section in read_draft(drawn(lines), "a.pdf").sections] == [
        ("TITLE I Of the tower",),
        ("TITLE I Of the tower", "CHAPTER I Of its stones"),
        ("TITLE I Of the tower", "CHAPTER II Of its lamp, and of the oil that is burnt in it"),
        ("TITLE II Of the keepers",),
        ("TITLE II Of the keepers", "CHAPTER I Of their boats"),
    ]


@pytest.mark.parametrize("gap", [12, 28])
def test_a_section_s_sign_and_number_stand_with_its_name_and_are_no_page_s_number(gap):
    lines = [Drawn(words, 60, 100 + 12 * line) for line, words in enumerate(TEXT * 3)]
    head = [Drawn("§ 30", 60, 40, 12, is_bold=True), Drawn("Rights of the keepers", 84 + gap, 40, 12, is_bold=True)]
    lines += [Drawn("The Keepers' Law", 60, 400, 20, is_bold=True)]

    draft = read_draft(drawn(lines, [*head, *(line._replace(y=line.y - 30) for line in lines[:6])]), "a.pdf")

    assert draft.sections[-1].path[-1] == "§ 30 Rights of the keepers"


def test_a_caption_of_two_bold_lines_is_no_heading():
    lines = [Drawn("The Tower", 60, 40, 20, is_bold=True), Drawn("Its stones", 60, 80, 12, is_bold=True)]
    lines += [Drawn(words, 60, 100 + 12 * line) for line, words in enumerate(TEXT)]
    lines += [Drawn("Table 2. Stones that were brought from the island by boat, and", 60, 160, 10, is_bold=True)]
    lines += [Drawn("Stones That Were Lost", 60, 172, 10, is_bold=True)]
    lines += [Drawn(words, 60, 200 + 12 * line) for line, words in enumerate(TEXT)]

    assert [section.path for section in read_draft(drawn(lines), "a.pdf").sections] == [("Its stones",)]


@pytest.mark.parametrize(("outer", "inner"), [("Teil", "§"), ("Chapitre", "Article"), ("Capítulo", "Artículo")])
def test_divisions_that_look_alike_are_nested_by_their_kinds(outer, inner):
    lines, y = [Drawn("The Law of the Lamp", 200, 30, 20, is_bold=True)], 70
    for part in (1, 2):
        lines.append(Drawn(f"{outer} {part} Of the lamp", 60, y, is_bold=True))
        for number in (2 * part - 1, 2 * part):
            lines.append(Drawn(f"{inner} {number} Its oil", 60, y + 24, is_bold=True))
            lines += [Drawn(words, 60, y + 46 + 12 * at) for at, words in enumerate(TEXT)]
            y += 56
        y += 40

    paths = [passage.section.path for passage in read_draft(drawn(lines), "a.pdf").passages]

    assert paths == [
        (f"{outer} {part} Of the lamp", f"{inner} {number} Its oil")
        for part, number in ((1, 1), (1, 2), (2, 3), (2, 4))
    ]
