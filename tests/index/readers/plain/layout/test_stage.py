"""Plays whose names no colon follows."""

import pytest

from index.readers.plain.reader import read_text

TURNS = [
    ("Halla", "Who rings the bell at this hour?"),
    ("Kari", "It is only me."),
    ("Halla", "Then come in and shut the door."),
    ("Old Jo", "Has the storm taken the bridge?"),
    ("Kari", "The bridge and the boat, and half of the harbour wall with them."),
    ("Halla", "Did anyone see the keeper?"),
    ("Old Jo", "Not since noon."),
    ("Kari", "He went up to light the lamp, and the lamp is still dark."),
    ("Halla", "Should we not look for him?"),
    ("Old Jo", "In the morning."),
]
MANNERS = {
    "in italics, above the words": lambda name, words: f"_{name}._\n\n{words}\n\n",
    "in italics, before the words": lambda name, words: f"_{name}._ {words}\n\n",
    "short, before the words": lambda name, words: f"  {name}. {words}\n",
    "in capitals, above the words": lambda name, words: f"{name.upper()}\n{words}\n\n",
    "in capitals, far above the words": lambda name, words: f"{name.upper()}.\n\n{words}\n\n",
    "in capitals, before a dash": lambda name, words: f"{name.upper()} - {words}\n\n",
    "before a stop and a dash": lambda name, words: f"{name}.—{words}\n\n",
}


@pytest.mark.parametrize("manner", MANNERS)
def test_a_question_in_a_play_is_no_heading_and_stands_with_its_name_and_the_answer(manner):
    scene = "".join(MANNERS[manner](*turn) for turn in TURNS)

    draft = read_text(f"THE HARBOUR\n\nACT I\n\n{scene}\nACT II\n\n{scene}", None)

    assert [section.path for section in draft.sections] == [("ACT I",), ("ACT II",)]
    passage = draft.passages[0].text.casefold()
    assert passage.startswith(("halla", "_halla"))
    assert "who rings" in passage
    assert "only me" in passage


def test_those_who_speak_together_and_those_with_a_title_are_speakers_too():
    scene = "MRS. FINCH.\n\nIs it you?\n\nJO.\n\nIt is me.\n\nMRS. FINCH.\n\nAt last!\n\nADA.\n\nShe heard us.\n\n"
    text = f"ACT I\n\n{scene}JO, ADA, AND MRS. FINCH.\n\nIt has begun to rain!\n\nADA.\n\nThe lamp is out.\n\n"

    draft = read_text(text + "ACT II\n\n" + scene, None)

    assert [section.path[-1] for section in draft.sections] == ["ACT I", "ACT II"]
    assert "JO, ADA, AND MRS. FINCH.\nIt has begun" in draft.text


def test_the_parts_of_recipes_are_no_speakers():
    parts = (
        "INGREDIENTS\n\nflour\nsalt\n\nMETHOD\n\nMix both and bake the bread for an hour.\n\nNOTES\n\nKeep it dry.\n\n"
    )
    text = "".join(f"{name}\n\n{parts}" for name in ("RYE BREAD", "OAT BREAD", "BARLEY BREAD", "WHEAT BREAD"))

    assert [section.path[-1] for section in read_text(text, None).sections].count("METHOD") == 4


def test_the_verses_of_a_speech_stay_lines_although_its_names_stand_out():
    speech = "  Hal. The lamp is out, the tide is high,\n    And no one hears the ferryman\n    Who calls.\n"
    answers = ["  Kar. I hear him.\n", "  Jor. So do I, and all the\n    Harbour hears him too.\n"]
    scene = (speech + "".join(answers) + speech + "".join(reversed(answers))) * 2

    draft = read_text(f"ACT I. Scene I.\n\n{scene}\nACT I. Scene II.\n\n{scene}", None)

    assert [section.path[-1] for section in draft.sections] == ["ACT I. Scene I.", "ACT I. Scene II."]
    assert "high,\nAnd no one hears the ferryman\nWho calls" in draft.passages[0].text


def test_the_numbers_of_a_law_are_no_speakers():
    laws = "".join(
        f"I. Of the lamp\n\nIt is lit at dusk by the keeper.\n\nII. Of the {name}\n\nNobody may keep it.\n\n"
        f"III. Of dues\n\nWhoever lands pays the keeper.\n\n{'IV. Of thanks' if name == 'boat' else 'A. Of birds'}\n\n"
        "They may rest on the tower.\n\n"
        for name in ("ferry", "boat", "tower", "boat")
    )

    headings = [section.path[-1] for section in read_text(f"THE LAW OF THOLE\n\n{laws}", None).sections]

    assert headings.count("I. Of the lamp") == 4


def test_an_act_is_no_title_and_those_who_stand_on_the_stage_are_no_heading():
    lines = ["ORGON\nQui a sonné ?", "DORINE, à part\nC'est moi.", "ORGON\nPourquoi ?", "CLÉANTE\nQue dit-elle ?"]
    lines += ["DORINE\nRien.", "CLÉANTE\nVous partez ?", "ORGON\nIl le faut.", "CLÉANTE\nAdieu.", "DORINE\nAdieu."]

    draft = read_text("\n\n".join(["ACTO PRIMERO", "ESCENA I", "ORGON, DORINE", *lines, "ESCENA II", *lines[:3]]), None)

    assert draft.title is None
    assert [section.path for section in draft.sections] == [
        ("ACTO PRIMERO",),
        ("ACTO PRIMERO", "ESCENA I"),
        ("ACTO PRIMERO", "ESCENA II"),
    ]
