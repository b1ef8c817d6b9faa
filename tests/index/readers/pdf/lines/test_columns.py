from index.readers.pdf.lines.columns import Place, narrow_gutters


def columns(top: float, lines: int) -> list[Place]:
    """Two columns, eight points apart."""
    return [Place(left, left + 240, top + 12 * at, 60) for at in range(lines) for left in (50, 298)]


def test_columns_below_a_wide_head_are_told_apart():
    head = [Place(50, 538, 60 + 12 * at, 120) for at in range(16)]

    assert narrow_gutters([*head, *columns(300, 20)]) == [296.0]


def test_lines_that_cross_among_them_say_that_there_are_none():
    wide = [Place(50, 538, 306 + 12 * at, 120) for at in range(16)]

    assert narrow_gutters([*wide, *columns(300, 20)]) == []
