import pytest

from bot.toolkit.texts.text_limits import length


@pytest.mark.parametrize(("text", "counted"), [("é", 1), ("🐝", 2), ("", 0), ("\ud83d", 2)])
def test_characters_are_counted_as_the_strictest_reader_does(text: str, counted: int) -> None:
    assert length(text) == counted
