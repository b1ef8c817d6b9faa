"""Signs by which people mark headings."""

import pytest

from index.readers.plain.lines.signs import sign_of


@pytest.mark.parametrize(
    "line",
    [
        "__**Be kind**__",
        "**__Be kind__**",
        "***Be kind***",
        "__***Be kind***__",
        "## **Be kind**",
        "# __Be kind__",
        "**~~Be kind~~**",
    ],
)
def test_signs_within_signs_are_no_words_of_a_heading(line):
    heading = sign_of(line)

    assert heading is not None
    assert heading.words == "Be kind"


@pytest.mark.parametrize("words", ["**Kind** or **right**", "Be *kind*", "2 * 3 * 4"])
def test_signs_around_some_of_its_words_stay(words):
    heading = sign_of(f"## {words}")

    assert heading is not None
    assert heading.words == words
