import pytest

from bot.locales import languages, phrasebook
from bot.locales.article_texts import left_out_text


@pytest.mark.parametrize("language", languages())
def test_lines_of_a_table_of_contents_are_called_so_and_not_menus(language):
    say = phrasebook(language)

    text = left_out_text({"table of contents": 12, "around the article": 3}, say)
    assert text == say("left-out", what=f"{say('left-out-contents', count=12)}, {say('left-out-menu', count=3)}")
    assert "12" in text


def test_what_was_left_out_is_said_in_words():
    assert left_out_text({"table of contents": 1}, phrasebook("en")) == "Left out: 1 line of a table of contents."
    assert left_out_text({}, phrasebook("en")) == ""
