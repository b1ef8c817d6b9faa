import errno
import os

import pytest

from bot.locales import terminal_phrasebook
from bot.terminal.output.error_messages import explanation

SAY = terminal_phrasebook("en")


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (errno.ENOENT, "a b does not exist."),
        (errno.EACCES, "a b cannot be read or written: this account may not."),
        (errno.EISDIR, "a b cannot be read or written: Is a directory."),
    ],
)
def test_a_file_that_cannot_be_used_is_explained(code: int, sentence: str) -> None:
    assert explanation(OSError(code, os.strerror(code), "a\nb"), SAY) == sentence


@pytest.mark.parametrize("error", [ZeroDivisionError(), OSError(), BrokenPipeError(32, "Broken pipe")])
def test_a_fault_of_ours_has_no_explanation(error: Exception) -> None:
    assert explanation(error, SAY) is None
