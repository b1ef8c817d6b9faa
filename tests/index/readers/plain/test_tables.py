"""Tables drawn with signs."""

import pytest

from index.readers.plain.reader import read_text

PROSE = "The ferry charges by age, and nobody pays for a dog. All fares hold until the end of the year."
TABLES = [
    "Age\tSummer\tWinter\nChildren\t0\t0\nAdults\t4\t3",
    "Возраст      Лето   Зима\n--------------------------\nДети         0      0\nВзрослые     4      3",
    "Alter       Sommer  Winter\n----------  ------  ------\nKinder      0       0\nErwachsene  4       3",
    "+--------+------+\n| Âge    | Été  |\n+========+======+\n"
    "| Adulte | 4    |\n+--------+------+\n| Enfant | 0    |\n+--------+------+",
    "┌────┬────┐\n│ 年 │ 票 │\n├────┼────┤\n│ 小 │ 0  │\n└────┴────┘",
]


@pytest.mark.parametrize("table", TABLES)
def test_a_table_is_quoted_with_its_header_and_without_its_rules(table):
    draft = read_text(f"The fares\n\n{PROSE}\n\n{table}\n\n{PROSE}\n", None)
    rows = [line for line in table.split("\n") if any(map(str.isalnum, line))]

    assert [passage.text for passage in draft.passages] == [PROSE, "\n".join(rows), PROSE]
    assert draft.sections == ()


def test_each_part_of_a_long_table_has_the_names_of_its_columns():
    rows = [f"Port number {n:<8}{n % 24:02}:15     {n % 24:02}:55     {n}.50" for n in range(90)]
    draft = read_text("Ferry times\n\nEvery day.\n\n" + "\n".join(["Port      Leaves    Arrives   Fare", *rows]), None)
    parts = [passage.text.split("\n") for passage in draft.passages if "Port number" in passage.text]

    assert len(parts) > 2
    assert {part[0] for part in parts} == {"Port      Leaves    Arrives   Fare"}
    assert [row for part in parts for row in part[1:]] == rows


def test_rows_without_names_of_columns_get_none():
    rows = [f"Port number {n:<8}{n % 24:02}:15     {n % 24:02}:55     {n}.50" for n in range(90)]
    draft = read_text("Ferry times\n\nEvery day.\n\n" + "\n".join(rows), None)

    assert [row for passage in draft.passages for row in passage.text.split("\n") if "Port" in row] == rows


def test_rows_with_blank_lines_between_them_are_one_table():
    rows = ["Port\tLeaves\tArrives", "Thole\t8:15\t9:20", "Marrow\t9:40\t10:55"]
    draft = read_text("Ferry times\n\nThe ferry runs every day.\n\n" + "\n\n".join(rows), None)

    assert draft.passages[-1].text.split("\n") == rows


def test_rows_with_east_asian_gaps_keep_their_lines():
    rows = ["区分　　片道　　往復", "大人　　900円　　1600円", "中学生　700円　　1200円"]
    draft = read_text("ロープウェイ\n\n強風の日は運休します。\n\n" + "\n".join(rows), None)

    assert draft.passages[-1].text.split("\n") == rows


def test_a_price_list_whose_dots_lead_to_figures_is_one_passage():
    rows = ["Cut, short.........36 €", "Cut, long..........48 €", "Children...........15 €", "Colour.............55 €"]
    draft = read_text("Prices of the salon\n\nWe take no cards.\n\n" + "\n".join(rows) + "\n\nClosed on Mondays.", None)

    assert draft.passages[1].text.split("\n") == rows
