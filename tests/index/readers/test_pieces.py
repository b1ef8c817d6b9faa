import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import read
from index.readers.pieces import LONGEST, pieces_of

LINES = [f"Verse {number} of a song that is long and that goes on and on." for number in range(60)]
LONG = {
    "a.html": f"<h1>Song</h1><article><p>{'<br>'.join(LINES)}</p></article>",
    "b.html": f"<h1>Song</h1><article><pre>{chr(10).join(LINES)}</pre></article>",
    "a.md": "# Song\n\n" + "  \n".join(LINES),
    "b.md": "# Song\n\n```\n" + "\n".join(LINES) + "\n```",
    "a.txt": "Song\n\n" + "\n".join(f"{line[:-1]}," for line in LINES) + "\n\nIt ends.",
}


@given(st.text("ab\n", max_size=30).map(lambda text: text.replace("a", "a" * 500)))
def test_pieces_are_the_lines_in_their_order(text):
    pieces = [text[start:end] for start, end in pieces_of(text)]

    assert "\n".join(pieces) == text
    assert all(len(piece) <= LONGEST or "\n" not in piece for piece in pieces)


@pytest.mark.parametrize("name", LONG)
def test_a_passage_of_many_lines_is_several(name):
    passages = read(LONG[name].encode(), name, language="en").passages

    assert len(passages) > 2
    assert max(len(passage.text) for passage in passages) <= LONGEST
    assert all(passage.text.startswith("Verse") or passage.text == "It ends." for passage in passages)


def test_a_long_paragraph_of_one_line_is_one_passage():
    assert len(read(f"# Song\n\n{' '.join(LINES[:35])}".encode(), "a.md", language="en").passages) == 1


@pytest.mark.parametrize(
    "sentence", ["It goes on and on, as songs do. ", "它一直这样唱下去，直到天亮。", "It goes on ", "ไปเรื่อยๆ "]
)
@pytest.mark.parametrize("name", ["a.md", "a.txt", "a.html"])
def test_a_line_that_nobody_would_quote_whole_is_several_passages(sentence, name):
    passages = read(f"{sentence * (6_000 // len(sentence))}".encode(), name, language="en").passages

    assert "".join(passage.text for passage in passages).replace(" ", "") == (
        sentence * (6_000 // len(sentence))
    ).replace(" ", "")
    assert all(LONGEST / 2 < len(passage.text) <= LONGEST for passage in passages)


def test_a_line_without_any_end_within_it_stays_whole():
    assert [*pieces_of("a" * 9_000)] == [(0, 9_000)]


def test_a_row_of_a_table_stays_whole():
    row = " | ".join(["A cell with words in it. And more."] * 90)

    assert [*pieces_of(row)] == [(0, len(row))]
