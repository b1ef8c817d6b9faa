from index import read, read_draft
from tests.support.pdf_files import Drawn, drawn

WORDS = (
    "THE WITNESS: I came to the tower at four, and the",
    "lamp was not lit; nobody had been there since the",
    "Sunday before, as far as I can tell you now, sir,",
    "and the stairs were wet.",
)


def numbered(page: int, rows: int = 12) -> list[Drawn]:
    """A page of a transcript, whose last number is one digit longer than its first."""
    numbers = [Drawn(str(at + 1), 60 if at < 9 else 54.5, 150 + 14 * at) for at in range(rows)]
    words = [Drawn(WORDS[at % 4], 90, 150 + 14 * at) for at in range(rows)]
    return [*numbers, *words, Drawn(f"Page {page}", 300, 800)]


def test_numbers_of_lines_are_left_out_and_counted():
    draft = read_draft(drawn(numbered(1), numbered(2)), "a.pdf")

    assert draft.text.startswith(" ".join(WORDS))
    assert not any(sign.isdigit() for sign in draft.text)
    assert draft.left_out["running heads and page numbers"] >= 24


def test_numbers_of_a_tables_rows_stay():
    names = ("Marrow", "Thole", "Finch", "Barr", "Quinn", "Olive", "Lin", "Ada", "Jo", "Marsh")
    rows = [Drawn(str(at + 1), 60, 100 + 14 * at) for at in range(10)]
    rows += [Drawn(name, 90, 100 + 14 * at) for at, name in enumerate(names)]
    rows += [Drawn(f"{1870 + 3 * at}", 200, 100 + 14 * at) for at in range(10)]

    assert "3 | Finch | 1876" in read(drawn(rows), "a.pdf", language="en").text
