"""What a line alone tells of whether it could be a heading."""

import pytest

from index.readers.plain.headings.heading_form import could_be_plain, width_of
from index.readers.plain.layout.paragraphs import Block


@pytest.mark.parametrize(("text", "width"), [("abc", 3), ("für", 3), ("灯塔", 4.4), ("등대 7", 6.4)])
def test_letters_of_chinese_and_korean_stand_for_more(text, width):
    assert width_of(text) == pytest.approx(width)


@pytest.mark.parametrize(
    "line", ["The keeper of the lamp", "Wer darf mit?", "1984", "Ships, Lamps, and the Washington, D.C."]
)
def test_a_few_words_without_a_full_stop_could_be_a_heading(line):
    assert could_be_plain(Block(line))


@pytest.mark.parametrize(
    "line",
    [
        "The keeper left.",
        "https://thole.example",
        "jo@thole.example",
        "lamp = light()",
        "--verbose",
        "Oars, ropes, or",
        "Ada asked: “Who goes there?”",
        "(Ada goes to the boat)",
        "(Ada goes",
        "Keywords: lamps, keepers, islands",
        "***",
    ],
)
def test_sentences_addresses_code_and_what_is_done_on_a_stage_could_not(line):
    assert not could_be_plain(Block(line))
