import pytest

from bot.locales import terminal_phrasebook
from bot.terminal.environment import language_of


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, ""),
        ({"LANG": "fr_FR.UTF-8"}, "fr_FR"),
        ({"LANG": "fr_FR.UTF-8", "LC_ALL": "", "LC_MESSAGES": "de_DE@euro"}, "de_DE"),
        ({"LANG": "fr", "LC_ALL": "C.UTF-8"}, "C"),
    ],
)
def test_the_terminals_language_is_the_one_posix_says(environment: dict[str, str], language: str) -> None:
    assert language_of(environment) == language


@pytest.mark.parametrize(("language", "spoken"), [("", "en"), ("C", "en"), ("POSIX", "en"), ("fr_CA", "fr")])
def test_what_is_no_known_language_is_english(language: str, spoken: str) -> None:
    assert terminal_phrasebook(language).language == spoken
