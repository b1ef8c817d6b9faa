import pytest

from index.readers.plain.reader import read_text

TEXT = "The tower was built in 1871, and nobody asked who paid for the lamp that burned in it."
MORE = "Its keepers lived on the quay, where they mended nets in the winter and slept through the summer."


def paths(text):
    return [section.path for section in read_text(text, None).sections]


def test_lines_that_stars_begin_are_headings_where_each_stands_above_text():
    names = ["Keepers", "Building the tower", "Who may climb it?"]

    assert paths("\n\n".join([TEXT, *(f"* {name}\n\n{MORE}" for name in names)])) == [(name,) for name in names]


def test_those_with_two_stars_are_below_those_with_one():
    text = f"* Changes in 2.0\n\n** Mended\n\n{TEXT}\n\n** New\n\n{MORE}\n\n* Changes in 1.0\n\n** Mended\n\n{TEXT}\n"

    assert paths(f"Tower news\n\n{text}") == [
        ("Changes in 2.0",),
        ("Changes in 2.0", "Mended"),
        ("Changes in 2.0", "New"),
        ("Changes in 1.0",),
        ("Changes in 1.0", "Mended"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"{TEXT}\n\n* Ropes\n\n* Lamps\n\n* Bells\n\n{MORE}",
        f"{TEXT}\n\n* Ropes\n* Lamps\n\n{MORE}\n\n* Bells\n\n{TEXT}",
        f"* Bring a rope.\n\n{TEXT}\n\n* Bring a lamp.\n\n{MORE}\n\n* Ring the bell.\n\n{TEXT}",
        f"{TEXT}\n\n* Without the tower\n\n{MORE}\n\n* Since 1871\n\n{TEXT}",
    ],
    ids=["a list with blank lines", "a list elsewhere", "sentences", "two notes"],
)
def test_items_and_notes_stay_what_they_are(text):
    assert not [path for path in paths(text) if "*" not in path[-1] and path[-1] not in (TEXT, MORE)]
    assert read_text(text, None).text.count("* ") == text.count("* ")
