"""Names in brackets above items."""

import pytest

from index.readers.plain.reader import read_text
from tests.support.outlines import paths_and_texts


@pytest.mark.parametrize(("above", "below"), [("# Classes", "# Bugs"), ("■ 職業", "■ 不具合"), ("CLASSES", "BUGS")])
def test_names_in_brackets_above_items_stand_below_the_headings_of_a_patch(above, below):
    text = (
        f"Patch 7.1\n\n{above}\n[Ranger]\n- Arrow: 5 to 6\n- Trap: removed\n[Bard]\n- Song: lasts 9 s\n\n"
        f"{below}\n- The gate of Thole opens again.\n- The lamp no longer flickers at night.\n"
    )
    sections = [path[-1] for path, _ in paths_and_texts(read_text(text, None))]

    assert sections[:3] == ["Ranger", "Ranger", "Bard"]
    assert sections[3] == sections[4] == below.lstrip("# ")


def test_one_name_in_brackets_alone_is_none():
    text = "Shopping\n\n# Food\n[optional]\n- bread\n- milk\n\n# Tools\n- a rope of forty feet\n"

    assert list({path[-1] for path, text in paths_and_texts(read_text(text, None)) if "milk" in text}) == ["Food"]


@pytest.mark.parametrize("labels", [("ZUTATEN", "ZUBEREITUNG", "TIPP"), ("ИНГРЕДИЕНТЫ", "ПРИГОТОВЛЕНИЕ", "СОВЕТ")])
def test_labels_in_capitals_above_what_they_name_are_headings(labels):
    text = "Kuchen\n\n{}:\n2 kg\n3 l\n1 g\n\n{}:\nMix it well. Bake it for an hour.\n\n{}:\nIt keeps three days.\n"
    paths = [path for path, _ in paths_and_texts(read_text(text.format(*labels), None))]

    assert [path[-1] for path in paths] == [f"{label}:" for label in labels]


def test_a_label_in_capitals_right_above_another_is_none():
    text = "Cast\n\nADA:\nJO:\n\nAll of them speak at once, and nobody hears a word of what is said on the shore.\n"

    assert {path for path, _ in paths_and_texts(read_text(text, None))} <= {(), ("Cast",)}
