import pytest

from bot.answers.views import excerpt
from bot.toolkit.texts.quotations import blockquote
from index import Library, read

PORTS = [
    "Thole",
    "Marrow",
    "Finch",
    "Elden",
    "Grale",
    "Hythe",
    "Orton",
    "Lund",
    "Birk",
    "Selby",
    "Tarn",
    "Voss",
    "Wick",
    "Yarm",
    "Dunmore",
    "Ashby",
]
HEAD = "Port\tLeaves\tArrives\tCrossing in minutes"
ROWS = [f"The old harbour of {port}\t{8 + n}:15\t{9 + n}:40\t{60 + n}" for n, port in enumerate(PORTS)]


def shown(question):
    text = "Ferry times\n\nThe ferry runs every day of the year.\n\n" + "\n".join([HEAD, *ROWS])
    quote = Library([read(text.encode(), "ferry.txt")]).answer(question).quotes[0]
    return blockquote(excerpt(quote)).splitlines()


@pytest.mark.parametrize(("question", "row"), [("When does the ferry from Selby leave?", 9), ("Dunmore arrives", 14)])
def test_above_a_row_stand_the_names_of_its_columns(question, row):
    lines = shown(question)

    assert lines[:3] == [f"> {HEAD}", f"> […] {ROWS[row - 1]}", f"> **{ROWS[row]}**"]


def test_nothing_is_left_out_between_the_names_and_the_first_rows():
    assert shown("When does the ferry from Marrow leave?")[:3] == [f"> {HEAD}", f"> {ROWS[0]}", f"> **{ROWS[1]}**"]
