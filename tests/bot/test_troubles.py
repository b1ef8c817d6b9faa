import inspect

import pytest

import bot.errors
import index.errors
from bot.locales import phrasebook
from bot.troubles import explanation

SAY = phrasebook("en")


def errors() -> list[type[Exception]]:
    modules = (bot.errors, index.errors)
    return [error for module in modules for _, error in inspect.getmembers(module, inspect.isclass)]


@pytest.mark.parametrize("error", errors())
@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_error_of_ours_has_one_line(error: type[Exception], language: str) -> None:
    facts = ["\x1b[31mfact\n"] * (len(inspect.signature(error.__init__).parameters) - 1)
    made = error(*facts) if error.__init__ is not Exception.__init__ else error()
    sentence = explanation(made, phrasebook(language))
    if error is index.errors.UnreadableArticle:
        return  # only its kinds are raised
    assert sentence
    assert not set(sentence) & {"\x1b", "\n"}


def test_a_file_that_cannot_be_read_is_explained() -> None:
    error = FileNotFoundError(2, "No such file or directory", "a\nb")
    assert explanation(error, SAY) == "a b cannot be read: No such file or directory."


@pytest.mark.parametrize("error", [ZeroDivisionError(), OSError(), BrokenPipeError(32, "Broken pipe")])
def test_a_fault_of_ours_has_no_explanation(error: Exception) -> None:
    assert explanation(error, SAY) is None
