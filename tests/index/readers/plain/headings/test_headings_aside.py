"""Lines that look like headings and are none: below a title, above the end of a letter."""

import pytest

from index.readers.plain.reader import read_text

SECTIONS = (
    "Quiet hours\nNobody drills after eight in the evening.\n\n"
    "Stairs\nThe stairs are swept on Fridays.\n\nDogs\nDogs stay on the lead.\n"
)


def headings(text):
    return [section.path[-1] for section in read_text(text, None).sections if section.path]


@pytest.mark.parametrize("line", ["Harbour View 3 to 11", "Dear neighbours", "会員の皆様", "Municipality of Thole"])
def test_a_line_apart_above_headings_right_above_their_text_is_none(line):
    text = f"HOUSE RULES\n\n{line}\n\nWe ask all who live here to read what follows.\n\n{SECTIONS}"

    assert headings(text) == ["Quiet hours", "Stairs", "Dogs"]


@pytest.mark.parametrize(
    "closing", ["Yours sincerely\nAda Finch", "以上\n会長　山田花子", "The landlord\nJo Marsh\nLin Park"]
)
def test_a_closing_above_names_is_no_heading(closing):
    text = f"House rules\n\nWe ask all who live here to read this.\n\n{SECTIONS}\n{closing}\n"

    assert headings(text) == ["Quiet hours", "Stairs", "Dogs"]
    assert set(closing.split("\n")) <= {
        line for passage in read_text(text, None).passages for line in passage.text.split("\n")
    }


def test_a_last_section_of_facts_has_its_heading():
    assert headings(f"House rules\n\nWe ask all to read this.\n\n{SECTIONS}\nKeeper\nCabin 304\n")[-1] == "Keeper"


@pytest.mark.parametrize("form", ["For {} people", "Para {} personas", "{} Portionen", "{}人分"])
def test_for_how_many_dishes_are_is_no_heading(form):
    dishes = "\n\n".join(
        f"{name}\n\n{form.format(number)}\n\nBoil it for {number} hours and serve it with bread."
        for name, number in (("Leek soup", 4), ("Fish soup", 6), ("Rice pudding", 8))
    )

    assert headings(f"Food of the harbour\n\n{dishes}\n") == ["Leek soup", "Fish soup", "Rice pudding"]


@pytest.mark.parametrize(
    ("between", "signed"),
    [
        ("Between", "The owner\n\nThe hirer"),
        ("Entre :", "Le bailleur\n\nLe locataire"),
        ("Zwischen", "Vermieterin\n\nMieter"),
    ],
)
def test_the_parties_of_a_contract_are_no_headings(between, signed):
    parties = "Thole Boats Ltd\n12 Quay Street, Thole\n\nJo Marsh\n3 Mill Lane, Marrow"
    articles = "\n\n".join(
        f"{n}. {name}\nIt is a boat with oars." for n, name in enumerate(("Boat", "Time", "Price"), 1)
    )
    text = f"BOAT HIRE\n\n{between}\n\n{parties}\n\n{articles}\n\nThole, 3 May 2022\n\n{signed}\n\nAda Finch\n"

    assert headings(text) == ["1. Boat", "2. Time", "3. Price"]


def test_a_name_that_ends_each_part_is_no_heading():
    parts = {"Arrival": "They ring the bell.", "Quiet": "Dogs sleep too.", "Fires": "Wood is sold at the gate."}
    text = "".join(f"{name}\nGuests come after two. {said}\nThe host, Ada\n\n" for name, said in parts.items())
    draft = read_text(f"House rules\n\n{text}Last words\nBe kind. Shut the door.\n", None)

    assert [section.path[-1] for section in draft.sections if section.path] == [*parts, "Last words"]
    assert sum("The host, Ada" in passage.text for passage in draft.passages) == len(parts)
