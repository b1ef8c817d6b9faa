"""Notes, in which lines stand below those that are indented less."""

from __future__ import annotations

from index.readers.plain.reader import read_text


def outline(text):
    draft = read_text(text, None)
    return draft.title, [(one.section.path, draft.text[one.start : one.end]) for one in draft.passages]


def test_lines_with_others_below_them_are_headings_as_deep_as_they_are_indented():
    text = (
        "Tides\n\nI. Causes\n   A. The Moon\n      1. pulls the water\n      2. leaves a bulge\n   B. The Sun\n"
        "      - half as strong\nII. Kinds\n   A. Spring tides: twice a month\n   B. Neap tides\n"
    )

    assert outline(text) == (
        "Tides",
        [
            (("I. Causes", "A. The Moon"), "1. pulls the water"),
            (("I. Causes", "A. The Moon"), "2. leaves a bulge"),
            (("I. Causes", "B. The Sun"), "- half as strong"),
            (("II. Kinds",), "A. Spring tides: twice a month"),
            (("II. Kinds",), "B. Neap tides"),
        ],
    )


def test_bullets_are_no_part_of_such_headings():
    text = "Garden\n\n- Beds\n    - beans\n    - peas\n- Trees\n    - pears\n- Tools\n    - a spade\n"

    assert [path for path, _ in outline(text)[1]] == [("Beds",), ("Beds",), ("Trees",), ("Tools",)]


def test_a_list_within_a_text_is_no_notes():
    text = (
        "Garden\n\nThe beds are dug in spring, when the ground is dry.\n\n- Beds\n    - beans\n- Trees\n"
        "    - pears\n\nThe trees are pruned in winter, and the pears are stored in straw until they are ripe.\n"
    )

    assert {path for path, _ in outline(text)[1]} == {()}
