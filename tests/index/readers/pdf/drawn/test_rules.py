from types import SimpleNamespace
from typing import Any

from index.readers.pdf.drawn.rules import grids_of


def rule(x1: float, y1: float, x2: float, y2: float) -> Any:
    return SimpleNamespace(x1=x1, y1=y1, x2=x2, y2=y2)


def test_rules_across_and_down_that_touch_are_a_grid():
    across = [rule(50, y, 250, y) for y in (100, 140, 180)]
    down = [rule(x, 100, x, 180) for x in (50, 120, 250)]

    [grid] = grids_of([*across, *down])

    assert grid == ([50, 120, 250], [100, 140, 180], True)
    assert grid.cell(130, 150) == (1, 1)
    assert grid.cell(130, 190) is None


def test_pieces_of_a_rule_and_its_two_sides_are_one():
    across = [
        rule(start, y + side, start + 98, y + side) for y in (100, 140, 180) for start in (50, 150) for side in (0, 1)
    ]
    down = [rule(x, 100, x, 180) for x in (50, 150, 248)]

    assert [len(grid.rows) for grid in grids_of([*across, *down])] == [3]


def test_a_frame_and_underlines_are_none():
    frame = [rule(50, 100, 250, 100), rule(50, 180, 250, 180), rule(50, 100, 50, 180), rule(250, 100, 250, 180)]

    assert grids_of([*frame, *(rule(60, y, 200, y) for y in (300, 320, 340))]) == []


def test_boxes_side_by_side_have_no_common_rows():
    down = [rule(x, 100, x, 300) for x in (50, 150, 250)]
    across = [rule(50, y, 150, y) for y in (100, 140, 200, 300)] + [rule(150, y, 250, y) for y in (100, 170, 300)]

    assert [grid.has_common_rows for grid in grids_of([*across, *down])] == [False]
    assert [grid.has_common_rows for grid in grids_of([*across, rule(50, 250, 250, 250), *down])] == [True]
