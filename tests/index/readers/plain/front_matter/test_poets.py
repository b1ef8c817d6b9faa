"""Poems as people paste them: a title, a name, and stanzas that stay lines."""

import pytest

from index.readers.plain.reader import read_text

VERSES = (
    "I lit the lamp when dusk came down\nand set it on the sill;\n"
    "the boats went by without a sound,\nthe harbour lay so still.",
    "And no one came along the quay,\nand no one climbed the stair;\n"
    "I kept the light for you to see\nalthough you were not there.",
)
STANZAS = "\n\n".join(VERSES)


@pytest.mark.parametrize(
    ("front", "title", "author"),
    [
        ("The Keeper\nJohn Marrow", "The Keeper", "John Marrow"),
        ("The Keeper\n\nJohn Marrow", "The Keeper", "John Marrow"),
        ("Latarnia\nZofia Malecka", "Latarnia", "Zofia Malecka"),
        ("Zofia Malecka\n\nLatarnia", "Latarnia", "Zofia Malecka"),
        ("Nocturne\nJeanne de la Tour", "Nocturne", "Jeanne de la Tour"),
        ("Jeanne de la Tour\nLa Lanterne", "La Lanterne", "Jeanne de la Tour"),
        ("Clair de Lune\nJean Malet", "Clair de Lune", "Jean Malet"),
        ("Konrad Ritter\n\nDer Leuchtturm", "Der Leuchtturm", "Konrad Ritter"),
        ("Wanderers Heimkehr\nKonrad von Ritter", "Wanderers Heimkehr", "Konrad von Ritter"),
        ("Konrad von Ritter\nWanderers Heimkehr", "Wanderers Heimkehr", "Konrad von Ritter"),
        ("J. T. Marrow\nWinter Morning", "Winter Morning", "J. T. Marrow"),
        ("John Marrow\nHarbour Lamp", "Harbour Lamp", "John Marrow"),
        ("Harbour Lamp\nJohn Marrow", "Harbour Lamp", "John Marrow"),
        ("The lamp", "The lamp", None),
    ],
)
def test_a_name_beside_the_title_of_a_poem_is_its_author(front, title, author):
    draft = read_text(f"{front}\n\n{STANZAS}\n", None)

    assert (draft.title, draft.author) == (title, author)
    assert [passage.text for passage in draft.passages] == list(VERSES)


@pytest.mark.parametrize(
    "below",
    [
        "Soup of the day\nLeek, from our own garden,\nwith bread\n5 €",
        "We have been open since the spring, and we close when the last guest has left.",
    ],
)
def test_a_name_above_other_lines_is_no_poet(below):
    assert read_text(f"Menu\nHarbour Inn\n\n{below}\n\n{below}\n", None).author is None
