"""What a text's last sections are called, in many languages."""

import pytest

from index.readers.plain.reader import read_text

PROSE = "The lamp of Marrow was lit in 1871, and has burned every night since then; its keeper lives below."


@pytest.mark.parametrize(
    "name",
    [
        "References",
        "Sources",
        "Weblinks",
        "Anmerkungen",
        "Źródła",
        "Примечания",
        "Kaynakça",
        "المراجع",
        "参考文献",
        "각주",
    ],
)
@pytest.mark.parametrize("headings", ["", "The lamp\n\n", "THE LAMP\n\n", "1. The lamp\n\n", "Chapter 1\n\n"])
def test_the_name_of_a_last_section_is_a_heading(name, headings):
    parts = "".join(f"{headings.replace('1', str(n))}{PROSE}\n\n{PROSE}\n\n" for n in (1, 2))
    draft = read_text(f"Marrow and its lamp\n\n{parts}{name}\n\nThole Archive, box 7\nThe keeper's diary\n", None)

    assert draft.sections[-1].path == (name,)
    assert draft.passages[-1].text == "Thole Archive, box 7\nThe keeper's diary"
    assert draft.passages[-1].section.path == (name,)


def test_notes_of_each_chapter_stand_in_it():
    part = f"CHAPTER {{}}\n\n{PROSE}\n\nNotes\n\n{PROSE}\n\n"
    draft = read_text("Marrow and its lamp\n\n" + part.format(1) + part.format(2), None)

    assert [section.path for section in draft.sections] == [
        ("CHAPTER 1",),
        ("CHAPTER 1", "Notes"),
        ("CHAPTER 2",),
        ("CHAPTER 2", "Notes"),
    ]


def test_what_leads_to_sources_and_a_last_line_are_none():
    text = f"Marrow and its lamp\n\n{PROSE}\n\nSources:\n- the diary\n- the archive\n\n{PROSE}\n\nSources\n"

    assert read_text(text, None).sections == ()


def test_below_results_a_list_of_who_has_how_many_points_is_no_list_of_headings():
    results = (
        "Summer cup\n\nSaturday 5 July\n10:00 Thole – Marrow 2:1\n11:30 Finch – Marrow 0:0\n\n"
        "Table\n1. Thole, 6 points\n2. Finch, 1 point\n3. Marrow, 1 point\n"
    )
    draft = read_text(results, None)

    assert not any(section.inferred for section in draft.sections)
    assert [passage.text for passage in draft.passages if passage.section.path == ("Table",)] == [
        "1. Thole, 6 points",
        "2. Finch, 1 point",
        "3. Marrow, 1 point",
    ]
