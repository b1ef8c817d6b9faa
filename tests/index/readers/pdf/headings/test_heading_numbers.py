"""How deep the headings of a PDF are by their numbers."""

from index import read_draft
from tests.support.pdf_files import Drawn, drawn

TEXT = (
    "The granite came from a quarry on an island in the north, and",
    "eleven of its blocks were lost in the storms of that winter.",
)
HEADINGS = (
    "Abstract",
    "1 The tower",
    "1.1 Its stones",
    "1.2 Its lamp",
    "2 The keepers",
    "2.1 Their boats",
    "References",
)


def pages(label: Drawn | None = None) -> list[list[Drawn]]:
    lines = [Drawn("A History of the Tower", 60, 40, 20, is_bold=True)]
    for at, heading in enumerate(HEADINGS):
        lines.append(Drawn(heading, 60, 100 + 80 * at, 13, is_bold=True))
        lines += [Drawn(words, 60, 122 + 80 * at + 12 * line) for line, words in enumerate(TEXT)]
    return [[*lines, label] if label else lines]


def test_headings_of_one_look_are_as_deep_as_their_numbers():
    paths = [section.path for section in read_draft(drawn(*pages()), "a.pdf").sections]

    assert paths == [
        ("Abstract",),
        ("1 The tower",),
        ("1 The tower", "1.1 Its stones"),
        ("1 The tower", "1.2 Its lamp"),
        ("2 The keepers",),
        ("2 The keepers", "2.1 Their boats"),
        ("References",),
    ]


def test_what_is_larger_than_the_numbered_headings_and_heads_no_text_is_a_label():
    label = Drawn("Boats a day", 200, 241, 16, is_bold=True)
    draft = read_draft(drawn(*pages(label)), "a.pdf")

    assert "Boats a day" not in [section.path[-1] for section in draft.sections]
    assert ("1 The tower", "1.2 Its lamp") in [section.path for section in draft.sections]
