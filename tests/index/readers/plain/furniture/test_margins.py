"""Numbers beside lines and times between them, which are no part of a text."""

import pytest

from index.readers.plain.reader import read_text

COUNTED = [
    "The meeting was opened at seven by the chair, who",
    "thanked all for coming in spite of the snow.",
    "Mr Bell asked when the bridge would be mended, and",
    "was told that nobody knew.",
]
SAID = ["so today we look at how", "to mend a tap and you need", "only a wrench and a new", "washer for fifty cents"]


@pytest.mark.parametrize("first", [1, 97])
def test_numbers_that_count_the_lines_are_left_out(first):
    text = "\n".join(f"{n:3}  {line}" for n, line in enumerate(COUNTED, first))
    draft = read_text(f"Minutes\n{text}\n", None)

    assert draft.title == "Minutes"
    assert draft.left_out == {"notice": 4}
    assert draft.text.startswith("Minutes\n\nThe meeting was opened at seven by the chair, who thanked all")
    assert not any(char.isdigit() for char in draft.text)


def test_numbers_of_a_list_stay():
    text = "Menu\n1  Tomato soup\n2  Leek tart\n3  Plum cake\n4  Coffee\n"

    assert "2  Leek tart" in read_text(text, None).text


@pytest.mark.parametrize(
    "times", [["0:00", "0:03", "0:06", "0:10"], ["[00:00:01]", "[00:00:04]", "[00:00:08]", "[00:00:11]"]]
)
def test_times_between_words_that_go_on_are_left_out(times):
    text = "\n".join(f"{time}\n{words}" for time, words in zip(times, SAID, strict=True))
    draft = read_text(text, None)

    assert [passage.text for passage in draft.passages] == [" ".join(SAID)]
    assert draft.left_out == {"notice": 4}


def test_times_above_what_is_planned_then_stay():
    text = "Saturday\n9:00\nBreakfast\n10:30\nWalk to the mill\n13:00\nLunch\n15:00\nGames\n"

    assert "10:30" in read_text(text, None).text
