import pytest

from index.readers.asciidoc.tables import table_rows

HEAD = ["Stone", "Weight"]


@pytest.mark.parametrize(
    "lines",
    [
        ["|Stone |Weight", "", "|Lime |2 t"],
        ["|Stone |Weight", "", "|Lime", "", "|2 t"],
        ["|Stone |Weight", "|Lime", "a|2", "t"],
        ["h|Stone ^.>e|Weight", "| Lime", "| 2 t"],
    ],
)
def test_a_row_may_stand_in_one_line_or_in_several(lines):
    assert table_rows("|===", lines, "") == [HEAD, ["Lime", "2 t"]]


def test_columns_are_counted_above_the_table():
    lines = ["|Stone", "|Weight", "|Lime", "|2 t"]

    assert table_rows("|===", lines, '[cols="1,3",options="header"]') == [HEAD, ["Lime", "2 t"]]
    assert table_rows("|===", lines, "[cols=2*]") == [HEAD, ["Lime", "2 t"]]
    assert table_rows("|===", lines, "") == [["Stone"], ["Weight"], ["Lime"], ["2 t"]]


def test_cells_take_several_columns_and_rows():
    lines = ["|A |B |C", ".2+|high |1 |2", "2+|wide", "2*|twice |once"]

    assert table_rows("|===", lines, "") == [
        ["A", "B", "C"],
        ["high", "1", "2"],
        ["high", "wide", "wide"],
        ["twice", "twice", "once"],
    ]


def test_other_signs_may_stand_between_cells():
    assert table_rows(",===", ['Stone,"2, or 3 t"'], "") == [["Stone", "2, or 3 t"]]
    assert table_rows("|===", ["Stone,2 t"], "[format=csv]") == [["Stone", "2 t"]]
    assert table_rows("|===", [r"|a \| b |c"], "") == [["a | b", "c"]]


def test_a_table_of_cells_that_take_thousands_of_rows_fills_no_memory():
    rows = table_rows("|===", ["99.999+|a " * 3_000], "[cols=99*]")

    assert sum(map(len, rows)) < 1_000_000
