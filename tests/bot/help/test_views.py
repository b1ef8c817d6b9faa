import pytest

from bot.help.views import help_view
from bot.locales import languages, phrasebook


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("directly", [True, False])
def test_help_tells_of_exact_words_and_of_sections(language: str, directly: bool) -> None:
    say = phrasebook(language)
    frame, *_ = help_view([], say, directly=directly).to_components()
    assert say("help-exactly", section="**section:**") in frame["components"][0]["content"].splitlines()
