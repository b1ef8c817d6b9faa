"""Headings among lines that no blank line parts, as people type them into a chat."""

import pytest

from index.readers.plain.reader import read_text


def outline(text):
    """The title, and each path of headings with what stands below it."""
    draft = read_text(text, None)
    return draft.title, [(" > ".join(passage.section.path), passage.text) for passage in draft.passages]


def headings(text):
    return list(dict.fromkeys(path for path, _ in outline(text)[1] if path))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Seehof\nPreise\nErwachsene 6 €\nKinder 3 €\nÖffnungszeiten\nMontag geschlossen\nDienstag 10–18 Uhr\n"
            "Anfahrt\nDer Bus hält vor dem Tor. Parkplätze gibt es keine.\n",
            ["Preise", "Öffnungszeiten", "Anfahrt"],
        ),
        (
            "Crêpes au sarrasin\nIngrédients (4 personnes)\n300 g de farine\n1 œuf\nsel\nPréparation\n"
            "Mélangez la farine et l'eau.\nLaissez reposer deux heures au frais.\nService\nMangez-les tout de suite.\n",
            ["Ingrédients (4 personnes)", "Préparation", "Service"],
        ),
        (
            "Guild night\nBring\n[ ] ten potions\n[ ] a torch\nVoice\n[x] push to talk\n[ ] no music\n",
            ["Bring", "Voice"],
        ),
        (
            "Resultater\n\nLørdag\nSørholm 2 – 1 Vest\nHavnen 0 – 0 Nordvik\nSøndag\nFjeld 3 – 4 Ås\nEng 1 – 0 Dal\n\n"
            "Næste runde\nKampene spilles i hallen.\n",
            ["Lørdag", "Søndag", "Næste runde"],
        ),
    ],
)
def test_a_line_above_lines_of_other_kinds_is_their_heading(text, expected):
    assert outline(text)[0] == text.split("\n", 1)[0]
    assert headings(text) == expected


def test_lines_beside_such_headings_are_none():
    text = (
        "What we offer\n£24,000 a year\nSix weeks off\nWhat you bring\n- two years at sea\n- a licence\n"
        "How to apply\nWrite to the harbour office by May.\n"
    )

    assert headings(text) == ["What you bring", "How to apply"]
    assert outline(text)[1][0] == ("", "£24,000 a year\nSix weeks off")


def test_lines_with_their_values_below_are_no_headings():
    assert headings("Ada Finch\n12 Quay Street\nJo Marsh\n4 Mill Lane\nLin Zhao\n31 Hill Road\n") == []


def test_where_no_mark_ends_a_sentence_longer_lines_and_amounts_tell_headings():
    text = (
        "แกงเขียวหวาน\n\nส่วนผสม\nไก่ 400 กรัม\nกะทิ 2 ถ้วย\nมะเขือ 5 ลูก\n\n"
        "วิธีทำ\nผัดพริกแกงกับกะทิจนหอม แล้วใส่ไก่ลงไป\nใส่มะเขือและน้ำปลา ต้มต่ออีกสิบนาที\n"
    )

    assert outline(text)[0] == "แกงเขียวหวาน"
    assert headings(text) == ["ส่วนผสม", "วิธีทำ"]


def test_a_version_has_the_kinds_of_its_changes_below_it():
    text = (
        "Version 2.1 (3 May 2024)\nNew\n- The map turns.\n- Groups of forty.\nFixed\n- No crash at the door.\n\n"
        "Version 2.0 (1 March 2024)\nNew\n- The map.\n- The inn.\n"
    )

    assert headings(text) == [
        "Version 2.1 (3 May 2024) > New",
        "Version 2.1 (3 May 2024) > Fixed",
        "Version 2.0 (1 March 2024) > New",
    ]
