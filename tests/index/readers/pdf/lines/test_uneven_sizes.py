"""Sizes of lines that were recognised in a picture."""

from index import read
from tests.support.pdf_files import Drawn, drawn

LINES = (
    "and wrote down how many were left, which nobody had done",
    "since the long winter in which the ice had carried off all",
    "that was not tied to the pier, among it the old rowing boat",
    "of his father and the nets that hung beside it in the wind",
    "before the storm that the island still talks about today.",
)


FIRST = (
    "The keeper of the weir counted every boat in the harbour",
    "Ada Finch had been asked to look after the old canoes,",
)


def pages(sizes: tuple[float, ...]) -> bytes:
    return drawn(
        *(
            [
                Drawn(line, 60, 100 + 14 * at, size=size)
                for at, (line, size) in enumerate(zip((first, *LINES), sizes, strict=True))
            ]
            for first in FIRST
        )
    )


def test_lines_of_one_text_are_one_paragraph_though_their_sizes_vary():
    article = read(pages((11, 10, 9.5, 10, 11.5, 10)), "scan.pdf", language="en")

    assert [passage.text for passage in article.passages] == [" ".join((first, *LINES)) for first in FIRST]


def test_a_line_that_alone_is_larger_stays_a_heading():
    article = read(pages((14, 10, 10, 10, 10, 10)), "print.pdf", language="en")

    assert FIRST[1] not in article.passages[-1].text
