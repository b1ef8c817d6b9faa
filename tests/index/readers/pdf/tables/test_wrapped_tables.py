from index import read_draft
from tests.support.pdf_files import Drawn, drawn

COLUMNS = (60, 170, 330)
HEAD = ("Sheep", "How it was told apart", "Where it grazed")
ROWS = (
    (("Old", "Marrow"), ("By a notch that dogs had left", "in her left ear"), ("On the moor",)),
    (("Quinn",), ("By her black face", "and one white foot"), ("At the weir, where nobody", "else would go")),
    (("Thole",), ("By the bell",), ("Behind the mill",)),
)
BEFORE = "Thirty sheep of the village were known by name when the flock was counted in that year."
AFTER = "All others were counted by the score, as it had been done since the wall was built."


def page(gap: int, is_bold: bool) -> list[Drawn]:
    lines = [Drawn(BEFORE, 60, 100)]
    lines += [Drawn(name, x, 130, is_bold=is_bold) for name, x in zip(HEAD, COLUMNS, strict=True)]
    y = 130
    for row in ROWS:
        y += 12 + gap
        lines += [
            Drawn(line, x, y + 12 * at) for cell, x in zip(row, COLUMNS, strict=True) for at, line in enumerate(cell)
        ]
        y += 12 * (max(map(len, row)) - 1)
    return [*lines, Drawn(AFTER, 60, y + 30)]


def test_cells_of_several_lines_are_of_the_row_that_stands_apart_from_the_others():
    draft = read_draft(drawn(page(8, is_bold=True)), "sheep.pdf")

    assert [passage.text for passage in draft.passages] == [
        BEFORE,
        *(" | ".join(f"{name}: {' '.join(cell)}" for name, cell in zip(HEAD, row, strict=True)) for row in ROWS),
        AFTER,
    ]


def test_where_lines_stand_equally_apart_a_row_begins_with_a_first_cell():
    rows = read_draft(drawn(page(0, is_bold=True)), "sheep.pdf").text.split("\n\n")

    assert f"{HEAD[0]}: Thole | {HEAD[1]}: By the bell | {HEAD[2]}: Behind the mill" in rows


def test_a_line_without_bold_letters_heads_no_such_table():
    assert f"{HEAD[0]}: Quinn" not in read_draft(drawn(page(8, is_bold=False)), "sheep.pdf").text
