"""Rows that name their columns, also where cells span several."""

import tracemalloc

import pytest

from index import read
from index.readers.html.document import read_document


def rows_of(table: str) -> list[str]:
    page = f"<h1>Towers</h1><p>A sentence about the towers of the coast.</p><table>{table}</table>"
    return [passage.text for passage in read(page.encode(), "a.html").passages[1:]]


def test_headings_side_by_side_name_columns_and_one_above_text_or_alone_makes_no_table():
    columns = "<table><tr><td><h3>Day</h3></td><td><h3>Guide</h3></td></tr><tr><td>Monday</td><td>Ada</td></tr></table>"
    cards = "<table><tr><td><h3>Day</h3><p>Monday</p></td><td><h3>Guide</h3><p>Ada</p></td></tr></table>"
    side = "<table><tr><td><h3>Day</h3></td><td>Monday</td></tr><tr><td><h3>Guide</h3></td><td>Ada</td></tr></table>"

    assert [passage.text for passage in read_document(columns, "a.docx").passages] == ["Day: Monday | Guide: Ada"]
    assert [passage.text for passage in read_document(cards, "a.docx").passages] == ["Monday", "Ada"]
    assert [passage.section.path for passage in read_document(side, "a.docx").passages] == [("Day",), ("Guide",)]


@pytest.mark.parametrize(
    ("table", "rows"),
    [
        pytest.param(
            "<tr><th>Tower</th><th>Built</th></tr><tr><td rowspan=2>Marrow</td><td>1871</td></tr>"
            "<tr><td>1880</td></tr>",
            ["Tower: Marrow | Built: 1871", "Tower: Marrow | Built: 1880"],
            id="a cell that spans rows",
        ),
        pytest.param(
            "<tr><th>Tower</th><th>Built</th><th>Lost</th></tr>"
            "<tr><td>Marrow</td><td rowspan=2>1871</td><td>1900</td></tr>"
            "<tr><td>Thole</td><td>1901</td></tr>",
            ["Tower: Marrow | Built: 1871 | Lost: 1900", "Tower: Thole | Built: 1871 | Lost: 1901"],
            id="in the middle",
        ),
        pytest.param(
            "<tr><th>Tower</th><th>Built</th><th>Lost</th></tr><tr><td>Marrow</td><td colspan=2>never</td></tr>"
            "<tr><td colspan=2>unknown</td><td>1900</td></tr>",
            ["Tower: Marrow | never", "unknown | Lost: 1900"],
            id="a cell that spans columns has the name of none",
        ),
        pytest.param(
            "<tr><th rowspan=2>Tower</th><th colspan=2>Bells</th></tr><tr><th>old</th><th>new</th></tr>"
            "<tr><td>Marrow</td><td>3</td><td>4</td></tr>",
            ["Tower: Marrow | Bells old: 3 | Bells new: 4"],
            id="names in two rows",
        ),
        pytest.param(
            "<tr><th colspan=2>Towers of the coast</th></tr><tr><th>Tower</th><th>Built</th></tr>"
            "<tr><td>Marrow</td><td>1871</td></tr>",
            ["Towers of the coast", "Tower: Marrow | Built: 1871"],
            id="a title above the names",
        ),
        pytest.param(
            "<tr><th>Tower</th><th>Built</th></tr><tr><td>Marrow</td><td>1871</td></tr>"
            "<tr><td colspan=2>In the north</td></tr><tr><td>Thole</td><td>1900</td></tr>",
            ["Tower: Marrow | Built: 1871", "In the north", "Tower: Thole | Built: 1900"],
            id="a row of one cell",
        ),
        pytest.param(
            "<tr><th>Tower</th><th>Built</th></tr><tr><td><b>Marrow</b></td><td><b>1871</b></td></tr>"
            "<tr><td>Thole</td><td>1900</td></tr>",
            ["Tower: Marrow | Built: 1871", "Tower: Thole | Built: 1900"],
            id="a bold row is no second row of names",
        ),
        pytest.param(
            "<tr><th>Tower</th><th>Built</th></tr><tr><td rowspan=x>Marrow</td><td colspan=''>1871</td></tr>",
            ["Tower: Marrow | Built: 1871"],
            id="spans that are no numbers",
        ),
        pytest.param(
            "<tr><th>Tower</th><th>Built</th></tr><tr><td>Marrow</td></tr><tr><td></td><td>1900</td></tr>",
            ["Tower: Marrow", "Built: 1900"],
            id="cells that are missing or empty",
        ),
        pytest.param(
            "<tr><td></td><td>FY 2004 Actual</td><td></td><td>FY 2005 Actual</td></tr>"
            "<tr><td colspan=4>Claims</td></tr>"
            "<tr><td>Filed</td><td>1,517</td><td></td><td>$1,367</td></tr>",
            ["Claims", "Filed | FY 2004 Actual: 1,517 | FY 2005 Actual: $1,367"],
            id="years above figures, and nothing above what the rows are called",
        ),
        pytest.param(
            "<tr><td>Marrow</td><td>1971</td></tr><tr><td>Thole</td><td>1980</td></tr>",
            ["Marrow | 1971", "Thole | 1980"],
            id="years above years are no names",
        ),
        pytest.param(
            "<tr><td>Tower</td><td>Keeper</td></tr><tr><td>Marrow</td><td>Ada</td></tr>",
            ["Tower | Keeper", "Marrow | Ada"],
            id="words above words are no names",
        ),
    ],
)
def test_a_row_says_what_stands_in_its_columns(table: str, rows: list[str]) -> None:
    assert rows_of(table) == rows


def test_cells_that_span_more_than_there_is_take_no_memory() -> None:
    wide = "<tr><th>Tower</th><th>Built</th></tr><tr><td rowspan=65534 colspan=1000>Marrow</td></tr>"
    rows = rows_of(wide + "<tr><td>1871</td><td>1900</td></tr>" * 200)
    assert sum(map(len, rows)) < 200_000
    assert "1871" in rows[-1]


@pytest.mark.parametrize(
    "table",
    [
        "<tr><td colspan=1000000000>Marrow</td><td rowspan=999999999>1871</td></tr>" * 1_000,
        "<tr>" + "<td rowspan=65534>a</td>" * 1_000 + "</tr>" + "<tr><td>1871</td></tr>" * 2_000,
    ],
    ids=["columns", "rows"],
)
def test_spans_that_no_table_has_take_little_memory_and_cost_no_words(table: str) -> None:
    tracemalloc.start()
    rows = rows_of(table)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert peak < 100 << 20
    assert "1871" in rows[-1]


def test_a_head_is_bold_also_where_it_is_so_twice() -> None:
    head = "<tr><td><b><strong>Tower</strong></b></td><td><b>Built</b></td></tr>"
    assert rows_of(f"{head}<tr><td>Marrow</td><td>by Ada</td></tr>") == ["Tower: Marrow | Built: by Ada"]
