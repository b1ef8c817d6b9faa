"""What a line's first characters tell of it."""

import pytest

from index.readers.plain.punctuation import asks, is_item


@pytest.mark.parametrize(
    "line",
    ["- Oars", "1) Oars", "xviii. Oars", "1- Oars", "2° Les rames", "3、带桨", "① Oars", "❶ Oars", "➀ Oars", "✅ Oars"],
)
def test_items_begin_with_bullets_numbers_and_numbers_in_circles(line):
    assert is_item(line)


@pytest.mark.parametrize("line", ["J. R. Finch rows.", "12 oars", "3-4 oars", "½ litre of milk", "Oars.", ""])
def test_initials_and_amounts_begin_no_item(line):
    assert not is_item(line)


@pytest.mark.parametrize(
    "line", ["Who rows?", "“Who rows?”", "谁来划船？", "من يجدف؟", "Ποιος κωπηλατεί;", "ማን ይቀዝፋል፧", "Who rows?[2]"]
)
def test_questions_end_in_the_mark_of_their_script(line):
    assert asks(line)


@pytest.mark.parametrize("line", ["Ada rows.", "Ada rows!", "a) those who row;", "Who rows", "灯塔；"])
def test_a_semicolon_ends_no_question_but_in_greek(line):
    assert not asks(line)
