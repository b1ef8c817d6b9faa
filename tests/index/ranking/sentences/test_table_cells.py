"""Questions for the row of a table that has so many of a thing: its column tells which number that is."""

import time

import pytest

from index import Library, read

SHIPS = [
    ("Alba", 5, 3, 12),
    ("Brisa", 3, 5, 8),
    ("Corvo", 12, 7, 5),
    ("Dorada", 7, 12, 3),
    ("Estela", 8, 8, 7),
]
QUESTIONS = {
    "en": (("Ship", "Cabins", "Decks", "Engines"), "which ship has {} {}?"),
    "de": (("Schiff", "Kabinen", "Decks", "Motoren"), "welches schiff hat {} {}"),
    "fr": (("Bateau", "Cabines", "Ponts", "Moteurs"), "quel bateau a {} {} ?"),
    "it": (("Nave", "Cabine", "Ponti", "Motori"), "quale nave ha {} {}?"),
    "sv": (("Fartyg", "Hytter", "Däck", "Motorer"), "vilket fartyg har {} {}"),
    "ru": (("Судно", "Каюты", "Палубы", "Двигатели"), "какое судно имеет {} {}"),
    "ja": (("船", "客室", "甲板", "機関"), "{1}が{0}の船はどれですか"),
}
CELLS = [(ship, column) for ship in range(len(SHIPS)) for column in (1, 2, 3)]


def asked(text, question):
    """The passage or the sentence that answers first."""
    quotes = Library([read(text.encode(), "ships.md")]).answer(question).quotes
    return quotes[0].article.text[slice(*quotes[0].highlight)] if quotes else ""


@pytest.mark.parametrize(("ship", "column"), CELLS)
@pytest.mark.parametrize("language", QUESTIONS)
def test_a_row_is_found_by_the_number_of_the_thing_and_not_by_another_column(language, ship, column):
    names, question = QUESTIONS[language]
    lines = [f"| {' | '.join(map(str, row))} |\n" for row in (names, ["---"] * len(names), *SHIPS)]
    name, number = SHIPS[ship][0], SHIPS[ship][column]
    assert name in asked(f"# {names[0]}\n\n{''.join(lines)}", question.format(number, names[column].lower()))


@pytest.mark.parametrize(("ship", "column"), CELLS)
def test_so_is_a_line_of_plain_text_below_the_names_of_its_columns(ship, column):
    names, question = QUESTIONS["en"]
    table = "\n".join("\t".join(map(str, row)) for row in (names, *SHIPS))
    text = f"The fleet\n\nHere are the ships of the bay and what they have on board.\n\n{table}\n"
    quotes = (
        Library([read(text.encode(), "ships.txt")]).answer(question.format(SHIPS[ship][column], names[column])).quotes
    )
    assert SHIPS[ship][0] in quotes[0].article.text[slice(*quotes[0].highlight)]


def test_a_number_between_two_things_may_be_of_either():
    table = "| Room | Beds |\n| --- | --- |\n| 2 | 3 |\n| 3 | 2 |\n| 4 | 6 |\n"
    assert asked(f"# Rooms\n\n{table}", "how many beds are in room 2") == "Room: 2 | Beds: 3"
    assert asked(f"# Rooms\n\n{table}", "which room has 2 beds") == "Room: 3 | Beds: 2"


@pytest.mark.parametrize(
    ("intro", "names", "question"),
    [
        ("These are the rooms of the old inn on the quay.", "Room | Beds | Floor", "which room has three beds"),
        ("These are the rooms of the old inn on the quay.", "Room | Floor | Beds", "which room is on the 3rd floor"),
        (
            "Dies sind die Zimmer des alten Gasthofs am Kai.",
            "Zimmer | Betten | Etage",
            "welches Zimmer hat drei Betten",
        ),
        ("Voici les chambres de la vieille auberge du quai.", "Chambre | Lits | Étage", "quelle chambre a trois lits"),
        ("Estas son las habitaciones de la posada del muelle.", "Sala | Camas | Piso", "¿qué sala tiene tres camas?"),
    ],
)
def test_so_is_one_in_words_and_what_counts_places(intro, names, question):
    table = f"| {names} |\n| --- | --- | --- |\n| Ada | 4 | 3 |\n| Bo | 3 | 4 |\n| Cy | 5 | 6 |\n"
    assert " Bo |" in asked(f"# M 7\n\n{intro}\n\n{table}", question)


def test_where_no_column_has_the_thing_the_number_counts_anywhere():
    table = "| Bus | Leaves |\n| --- | --- |\n| 12 | harbour |\n| 14 | market |\n| 9 | school |\n"
    assert asked(f"# Buses\n\n{table}", "where does line 14 leave") == "Bus: 14 | Leaves: market"


def test_a_wide_table_takes_hardly_longer_than_a_narrow_one():
    def seconds(columns):
        names = " | ".join(f"Bay{column}" for column in range(columns))
        rows = (
            f"| Pier{row} | {' | '.join(str((row + column) % 9) for column in range(columns))} |" for row in range(60)
        )
        table = "\n".join([f"| Pier | {names} |", "|---" * (columns + 1) + "|", *rows])
        library = Library([read(f"# Piers\n\n{table}\n".encode(), "piers.md")])
        taken = []
        for number in range(6):
            start = time.process_time()
            library.answer(f"which pier has {number} bay3")
            taken.append(time.process_time() - start)
        return min(taken)

    assert seconds(240) < 12 * seconds(4)
