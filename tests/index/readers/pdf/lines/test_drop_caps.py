"""Large first letters beside which the first lines of a text stand."""

import pytest

from index import read
from tests.support.pdf_files import Drawn, drawn

REST = (
    "had stood in the harbour of Thole since",
    "the year 1871, and nobody had asked who",
    "paid for the lamp of the keeper.",
)


@pytest.mark.parametrize(
    ("letter", "first", "words"),
    [
        ("N", "obody came while it", "Nobody came while it"),
        ("A", "fter all that time it", "After all that time it"),
        ("A", "keeper saw that it", "A keeper saw that it"),
        ("W", "HEN THE KEEPER saw it", "WHEN THE KEEPER saw it"),
    ],
)
def test_a_large_first_letter_is_that_of_the_first_word(letter, first, words):
    above = Drawn("The tower was white, and its lamp was seen from afar.", 60, 100)
    beside = [Drawn(text, 96, 140 + 12 * at) for at, text in enumerate((first, REST[0]))]
    below = [Drawn(text, 60, 164 + 12 * at) for at, text in enumerate(REST[1:])]

    texts = [
        passage.text
        for passage in read(
            drawn([above, Drawn(letter, 60, 152, 30), *beside, *below]), "a.pdf", language="en"
        ).passages
    ]

    assert texts == [above.text, f"{words} {' '.join(REST)}"]


def test_a_large_letter_that_nothing_stands_beside_stays_alone():
    page = [Drawn("A", 60, 100, 30), *(Drawn(text, 60, 160 + 12 * at) for at, text in enumerate(REST))]

    texts = [passage.text for passage in read(drawn(page), "a.pdf", language="en").passages]

    assert texts == ["A", " ".join(REST)]
