"""Footnotes in plain text."""

import pytest

from index.readers.plain.reader import read_text

TEXTS = [
    (
        "The keepers\n\nThe tower was built by Ada Finch.{} Nobody lives there.\n\n",
        "She had drawn two bridges.",
    ),
    (
        "Les gardiens\n\nLa tour fut bâtie par Ada Finch{}. Personne n'y habite.\n\n",
        "Elle avait dessiné deux ponts.",
    ),
    ("الحراس\n\nبُنيت المنارة على يد آدا فينش.{} لم يسكنها أحد منذ الحرب.\n\n", "كانت قد رسمت جسرين من قبل."),
    ("守灯人\n\n灯塔由艾达·芬奇建造。{}战后没有人住在那里。\n\n", "她以前画过两座桥。"),
]
LAMP = "The lamp\n\nThe lamp burned oil until the spring of 1904, and nobody knows why it was changed.\n"


def passages(text):
    return [passage.text for passage in read_text(text, None).passages]


@pytest.mark.parametrize("mark", ["[1]", "¹", "(1)", "*", "†"])
@pytest.mark.parametrize(("text", "note"), TEXTS)
def test_a_note_stands_under_the_paragraph_with_its_mark(text, note, mark):
    draft = read_text(f"{text.format(mark)}{LAMP}\nNotes\n\n{mark} {note}\n", None)

    assert [passage.text for passage in draft.passages][:2] == [text.format(mark).split("\n\n")[1], f"{mark} {note}"]
    assert draft.passages[0].section == draft.passages[1].section


def test_notes_begin_anew_below_each_part():
    text, note = TEXTS[0]
    part = f"{text.format('[1]')}{LAMP}\n[1] {note}\n\n"

    found = passages(part + part.replace("Ada", "Jo").replace("two", "six"))

    assert [found[at + 1] for at, text in enumerate(found[:-1]) if "built by" in text] == [
        f"[1] {note}",
        f"[1] {note.replace('two', 'six')}",
    ]


@pytest.mark.parametrize(
    "cited", ["It burned twice.[1] The second fire was worse.[1]", "It burned twice. The second was worse."]
)
def test_sources_that_are_cited_often_or_never_stay_where_they_are(cited):
    assert passages(f"The fire\n\n{cited}\n\n{LAMP}\nSources\n\n[1] The island review of May 1904.\n")[-1].startswith(
        "[1]"
    )


@pytest.mark.parametrize("heading", ["Notes", "Notes et références", "الهوامش", "注释"])
@pytest.mark.parametrize(("text", "note"), TEXTS)
def test_a_heading_whose_notes_all_stand_elsewhere_is_none(text, note, heading):
    draft = read_text(f"{text.format('[1]')}{LAMP}\n{heading}\n\n[1] {note}\n", None)

    assert heading not in [section.path[-1] for section in draft.sections]
    assert heading not in draft.text


def test_a_heading_that_has_more_than_notes_stays():
    text, note = TEXTS[0]
    draft = read_text(f"{text.format('[1]')}{LAMP}\nNotes\n\n[1] {note}\n\nAll of this is told on Thole.\n", None)

    assert draft.sections[-1].path == ("Notes",)
