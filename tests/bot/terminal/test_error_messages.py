import pytest

from bot.locales import terminal_phrasebook
from bot.terminal.error_messages import explanation

SAY = terminal_phrasebook("en")


def test_a_file_that_cannot_be_read_is_explained() -> None:
    error = FileNotFoundError(2, "No such file or directory", "a\nb")
    assert explanation(error, SAY) == "a b cannot be read: No such file or directory."


@pytest.mark.parametrize("error", [ZeroDivisionError(), OSError(), BrokenPipeError(32, "Broken pipe")])
def test_a_fault_of_ours_has_no_explanation(error: Exception) -> None:
    assert explanation(error, SAY) is None
