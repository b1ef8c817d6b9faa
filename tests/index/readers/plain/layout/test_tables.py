"""Tables drawn with signs."""

import pytest

from index import head_above, read
from index.language.rows import separated_rows
from index.passages import passage_sentences
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


@pytest.mark.parametrize(
    "rows",
    [
        ["Départ;Arrivée;Tarif", "Port-Louis 8 h 10;Locmaria 8 h 55;12,50 €", "Sauzon 18 h 20;Thole 19 h;15,00 €"],
        ["班,日付,担当", "1班,10月1日,佐藤", "2班,10月8日,高橋"],
        ["name,kind,port", "ada,ferry,Thole", '"finch, the old",tug,Marrow'],
        ["Name, Age, City", "Ada, 31, Thole", "Jo, 42, Marrow"],
    ],
)
def test_a_block_of_lines_with_as_many_separators_is_a_table(rows):
    text = "The ferries\n\n{}\n\n{}\n\n{}\n".format(PROSE, "\n".join(rows), PROSE)
    article = read(text.encode(), "ferries.txt")
    last = article.passages[1]

    assert [passage.text for passage in article.passages] == [PROSE, "\n".join(rows), PROSE]
    assert article.sections == ()
    assert [article.text[start:end] for start, end in passage_sentences(last, article.language)] == rows
    assert head_above(article, last, last.end - 1) == (last.start, last.start + len(rows[0]))


@pytest.mark.parametrize(
    "lines",
    [
        ["The lamp, the oil, the wick", "and the keeper, the boat, the sea", "are old, cold, bold"],
        ["Thole has (19), Boston (10), Los", "Marrow (7), York City (6), Vancou", "ver (2), Dublin (3), and Montreal"],
        ["1,000,000", "2,000,000", "3,500,000"],
        ["Come, lamp, and burn,", "Come, oil, and turn,", "Come, wick, and learn,"],
    ],
)
def test_verses_and_numbers_with_commas_are_no_table(lines):
    assert separated_rows(lines) == set()


def test_cells_that_go_on_in_the_next_line_are_joined_to_their_row():
    table = (
        "Task            Who              Tools\n"
        "Raking          Liisa Smith      rakes, bags,\n"
        "                                 wheelbarrows\n"
        "Mending         Outi Laine       sandpaper,\n"
        "benches                          screwdrivers\n"
        "Coffee          Eero Niemi       flasks\n"
    )
    draft = read_text(f"Work\n\n{PROSE}\n\n{table}\n{PROSE}\n", None)

    assert [row.split() for row in draft.passages[1].text.split("\n")] == [
        ["Task", "Who", "Tools"],
        ["Raking", "Liisa", "Smith", "rakes,", "bags,", "wheelbarrows"],
        ["Mending", "Outi", "Laine", "sandpaper,", "benches", "screwdrivers"],
        ["Coffee", "Eero", "Niemi", "flasks"],
    ]


def test_rows_whose_first_cell_holds_for_several_stay_rows():
    table = "Day     Hour     Lesson\nMon     8:00     Maths\n        9:00     Art\nTue     8:00     Music"
    draft = read_text(f"Lessons\n\n{PROSE}\n\n{table}\n\n{PROSE}\n", None)

    assert draft.passages[1].text.count("\n") == 3


def test_a_row_is_quoted_below_all_lines_that_name_its_columns():
    head = "              Working day          Sunday\nStop          first     last       first     last"
    rows = [f"Stop {n:<9}5:{n:02}     22:{n:02}     6:{n:02}     21:{n:02}" for n in range(10, 40)]
    text = "Bus 12\n\nIt runs all summer.\n\n" + "\n".join([head, *rows])
    article = read(text.encode(), "bus.txt")
    second = [passage for passage in article.passages if "22:" in passage.text][1]
    above = head_above(article, second, second.end - 1)

    assert above
    start, end = above
    assert [line.split() for line in article.text[start:end].split("\n")] == [line.split() for line in head.split("\n")]
    assert second.text.startswith(article.text[start:end])
