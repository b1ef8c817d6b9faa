"""What stands side by side on a page of a PDF and is one line all the same."""

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth

from index import read
from tests.support.pdf_files import Drawn, drawn

TEXT = "Nobody has counted the boats again since the harbour was closed to them in that long winter."


def texts(*lines: Drawn) -> list[str]:
    page = [*lines, Drawn(TEXT, 60, 400), Drawn(TEXT, 60, 430)]
    return [passage.text for passage in read(drawn(page), "boats.pdf", language="en").passages]


@pytest.mark.parametrize(("label", "value"), [("Keeper:", "Ada Finch"), ("HFC", ": Harbour Friends' Circle")])
def test_a_label_stands_with_its_value(label, value):
    assert f"{label} {value}" in texts(Drawn(label, 60, 100, is_bold=True), Drawn(value, 200, 100))


@pytest.mark.parametrize("lines", [("Old Weir", "North Pier"), ("Harbour House", "3 Quay Street", "Thole TH1 4AB")])
def test_a_value_of_several_lines_is_one_passage_with_its_label(lines):
    value = [Drawn(line, 200, 100 + 12 * at) for at, line in enumerate(lines)]
    below = 100 + 12 * len(lines)

    found = texts(Drawn("Piers:", 60, 100), *value, Drawn("Keeper:", 60, below), Drawn("Ada Finch", 200, below))

    assert found[:2] == ["Piers: " + "\n".join(lines), "Keeper: Ada Finch"]


def test_a_sentence_behind_a_label_is_not_broken_at_its_lines():
    lines = [Drawn("Closed:", 60, 100), Drawn("On days on which storms", 200, 100), Drawn("are told of.", 200, 112)]

    assert "Closed: On days on which storms are told of." in texts(*lines)


def test_each_of_several_labels_with_values_is_a_passage():
    pairs = [("Keeper:", "Ada Finch"), ("Boats:", "eleven"), ("Lamp:", "oil")]
    lines = [
        Drawn(words, x, 100 + 14 * at)
        for at, pair in enumerate(pairs)
        for words, x in zip(pair, (60, 200), strict=True)
    ]

    assert texts(*lines)[:3] == ["Keeper: Ada Finch", "Boats: eleven", "Lamp: oil"]


def test_a_label_above_another_label_keeps_to_itself():
    found = texts(Drawn("Keeper:", 60, 100), Drawn("Boats:", 200, 100))

    assert not any("Keeper: Boats:" in text for text in found)


def test_lines_with_wide_spaces_are_no_rows_of_a_table():
    parts = [
        ("When the long winter was over the keeper", "went down to"),
        ("count the boats that had been left on land", "beside the old"),
        ("weir and wrote in the book of the harbour", "how many were"),
    ]
    lines = []
    for at, (left, right) in enumerate(parts):
        lines += [
            Drawn(left, 60, 100 + 14 * at),
            Drawn(right, 350 - stringWidth(right, "Helvetica", 10), 100 + 14 * at),
        ]
    found = texts(*lines)

    assert not any(" | " in text for text in found)
    assert any("went down to count the boats that had been left on land beside the old weir" in text for text in found)
