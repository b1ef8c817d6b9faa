import pytest

from index.readers.html.trees.table_grid import grid_of
from index.readers.html.trees.tree import parse_html


@pytest.mark.parametrize(
    "row",
    [
        "<td>a<td colspan=900>b<td rowspan=9999>c",  # the rows below reach up to it
        "<td colspan=900>a",
        "<td>a" * 300,
        "<td rowspan=9999>a" * 300,
    ],
)
def test_a_table_has_not_many_times_more_slots_than_cells(row):
    table = parse_html(f"<table><tr>{row}</tr>{'<tr><td>A tower.</tr>' * 400}</table>")
    rows = [list(one) for one in table.iter("tr")]

    assert sum(map(len, grid_of(rows))) < 50 * sum(map(len, rows))


def test_a_cell_that_spans_the_columns_of_a_table_takes_each_of_them():
    table = parse_html(f"<table><tr><td colspan=40>A tower.</tr><tr>{'<td>b' * 40}</tr></table>")

    assert [slot.words for slot in grid_of([list(one) for one in table.iter("tr")])[0]] == ["A tower."] * 40
