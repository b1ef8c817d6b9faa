"""What passages are made of, whatever format says it."""

import pytest

from index import Article, Block, blocks_fit, read
from tests.support.rich_article import RICH


def blocks_of(article: Article) -> list[list[tuple[str, str]]]:
    return [
        [(block.kind, passage.text[block.start : block.end]) for block in passage.blocks]
        for passage in article.passages
    ]


def test_lists_tables_code_terms_and_notes_are_told() -> None:
    assert blocks_of(RICH) == [
        [("paragraph", "You will need:"), ("item", "a rope"), ("item", "a lamp"), ("item", "oil")],
        [],
        [("item", "Open the door.")],
        [("continuation", "It is heavy.")],
        [("item", "Light the lamp.")],
        [("caption", "Who built them")],
        [("row", "Tower: Marrow | Built: 1871")],
        [("row", "Tower: Thole")],
        [("code", "ring(bell)\n  .wait()")],
        [("term", "Bell"), ("meaning", "What is rung.")],
        [],
        [("note", "The cooks paid for it.")],
    ]


def test_numbers_depths_and_cells_are_told() -> None:
    passages = RICH.passages
    assert [(block.number, block.depth) for block in passages[0].blocks[1:]] == [(None, 1), (None, 1), (None, 2)]
    assert [passages[number].blocks[0].number for number in (2, 3, 4)] == [3, 3, 4]
    for row, words in ((6, ["Marrow", "1871"]), (7, ["Thole", ""])):
        [block] = passages[row].blocks
        assert [passages[row].text[cell.start : cell.end] for cell in block.cells] == words


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("a.md", "# T\n\nGo:\n\n- one\n- two\n\nWords here.\n\n```\ncode()\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"),
        (
            "a.rst",
            "T\n=\n\nGo:\n\n- one\n- two\n\nWords here. ::\n\n  code()\n\n=== ===\n a   b\n=== ===\n 1   2\n=== ===\n",
        ),
        ("a.adoc", "= T\n\nGo:\n\n* one\n* two\n\nWords here.\n\n----\ncode()\n----\n\n|===\n|a |b\n\n|1 |2\n|===\n"),
    ],
)
def test_markup_tells_the_same_as_html(name: str, written: str) -> None:
    told = blocks_of(read(written.encode(), name))
    assert told[0] == [("paragraph", "Go:"), ("item", "one"), ("item", "two")]
    assert told[2:] == [[("code", "code()")], [("row", "a: 1 | b: 2")]]


def test_code_in_many_pieces_is_code_in_each() -> None:
    code = "\n".join(f"line {number} of the program" for number in range(200))
    passages = read(f"<pre>{code}</pre>".encode(), "a.html").passages
    assert len(passages) > 3
    assert all(passage.blocks == (Block("code", 0, len(passage.text)),) for passage in passages)


def test_blocks_leave_out_no_words_of_their_passage() -> None:
    for passage in RICH.passages:
        assert not passage.blocks or blocks_fit(passage.blocks, passage.text)


@pytest.mark.parametrize("attribute", ['data-row="0 1 2"', 'data-row="x"', 'data-note="note"', 'data-row="0 9 99999"'])
def test_what_a_page_calls_as_we_do_says_nothing(attribute: str) -> None:
    article = read(f"<h1>T</h1><p {attribute}>The tower was built in 1871.</p>".encode(), "a.html")
    assert blocks_of(article) == [[]]
