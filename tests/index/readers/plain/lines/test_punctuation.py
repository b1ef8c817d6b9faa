"""What a line's first characters tell of it."""

import pytest

from index.readers.plain.lines.punctuation import asks, is_item, starts_lower


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


@pytest.mark.parametrize(
    "line", ["o\tThe lamp", "o  the lamp's number", "§ Wear gloves", "\uf0b7 The lamp", "\uf0a7\tThe oil"]
)
def test_bullets_of_word_begin_items(line):
    assert is_item(line)


@pytest.mark.parametrize("line", ["o homem do farol", "§ 3 Boats", "oars"])
def test_a_word_of_one_letter_and_a_section_with_a_number_begin_no_item(line):
    assert not is_item(line)


@pytest.mark.parametrize("line", ["v3.1.0 (2023-05-02)", "iPhone", "r12", "siRNA"])
def test_versions_and_names_are_not_in_lower_case(line):
    assert not starts_lower(line)
