"""Letters, called by what they are on."""

from __future__ import annotations

import pytest

from index.readers.plain.reader import read_text

LETTER = (
    "Stadtwerke Marrow\nAm Hafen 3, 12345 Marrow\n\nFrau\nAda Finch\nTurmweg 8\n\nMarrow, 12. Januar 2025\n\n{}\n\n"
    "Sehr geehrte Frau Finch,\n\nab Februar kostet das Öl für die Lampe 86 Euro. Wir buchen es am 15. ab.\n\n"
    "Mit freundlichen Grüßen\nIhre Stadtwerke\n"
)


@pytest.mark.parametrize("label", ["Betreff:", "Objet :", "件名：", "Тема:"])
def test_a_letter_is_called_by_what_it_is_on(label):
    draft = read_text(LETTER.format(f"{label} Das Öl der Lampe"), None)

    assert draft.title == "Das Öl der Lampe"
    assert draft.published == "12. Januar 2025"
    assert not draft.sections
    assert draft.text[draft.passages[0].start : draft.passages[0].end].startswith("Stadtwerke Marrow\nAm Hafen 3")


def test_several_such_lines_name_parts():
    text = (
        "Lamps\n\nSubject: Oil\n\nIt burns for nine hours.\n\nSubject: Wicks\n\nThey are trimmed at noon, every day.\n"
    )

    assert read_text(text, None).title == "Lamps"
