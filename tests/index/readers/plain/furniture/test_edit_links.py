"""Headings of wikis, with the links beside them that edit their sections."""

import pytest

from index.readers.plain.reader import read_text

BODY = "The tower was built of granite, and it took eleven years to build it."


@pytest.mark.parametrize(
    "link", ["[edit]", "[modifier | modifier le code]", "[править | править код]", "[編集]", "\n[edit]"]
)
def test_the_link_beside_a_heading_is_no_part_of_it(link):
    names = ["History", "Building", "Lamp"]
    sections = "\n".join(f"{name}{link}\n{BODY}\n" for name in names)
    draft = read_text(f"The lamp of Thole\n\n{BODY}\n\n{sections}", None)

    assert draft.title == "The lamp of Thole"
    assert [section.path[-1] for section in draft.sections if section.path] == names
    assert {passage.text for passage in draft.passages} == {BODY}


@pytest.mark.parametrize("note", [" [archive]", "[1]", " [citation needed]"])
def test_other_brackets_at_the_ends_of_lines_make_no_headings(note):
    items = [f"Register of lamps{note}", f"Book of keepers{note}", f"Old maps of Thole{note}"]
    draft = read_text(f"The lamp of Thole\n\n{BODY}\n\n" + "\n".join(items) + "\n", None)

    assert [line for passage in draft.passages for line in passage.text.split("\n")] == [BODY, *items]


def test_the_line_below_the_title_of_a_wiki_is_left_out():
    sections = "\n\n".join(f"{name}\n[edit]\n\n{BODY}" for name in ("History", "Use"))
    text = f"Lamps\n\nFrom Wikipedia, the free encyclopedia\n\n{BODY}\n\n{sections}\n"
    draft = read_text(text, None)

    assert (draft.title, draft.left_out) == ("Lamps", {"menu": 3})
