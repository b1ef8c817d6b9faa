import pytest

from bot.locales import languages, phrasebook
from bot.locales.language_names import language_code, languages_hint


@pytest.mark.parametrize("code", ["en", "FR", "pt-BR", "zh_Hant", "nds", "tlh", "iw", "eng", "und"])
def test_a_code_of_a_language_is_one_in_any_of_its_forms(code: str) -> None:
    assert language_code(code) == code


@pytest.mark.parametrize(
    ("name", "code"),
    [("German", "de"), (" français ", "fr"), ("ESPANOL", "es"), ("Grec", "el"), ("Chinesisch", "zh"), ("inglés", "en")],
)
def test_the_name_of_a_language_is_as_good_as_its_code(name: str, code: str) -> None:
    assert language_code(name) == code


@pytest.mark.parametrize("code", ["xx", "qq-FR", "frenchish", "e", "", "en-", "12"])
def test_what_is_no_languages_code_and_no_name_is_told(code: str) -> None:
    assert language_code(code) is None


@pytest.mark.parametrize(
    ("codes", "hint"),
    [
        (["es"], "The articles are in Spanish: a question in the same language may find more."),
        (["es", "de"], "Languages of the articles: Spanish, German. A question in one of them may find more."),
    ],
)
def test_one_language_to_ask_in_is_named_in_a_sentence_and_several_in_a_list(codes: list[str], hint: str) -> None:
    assert languages_hint(codes, phrasebook("en")) == hint


@pytest.mark.parametrize("spoken", languages())
def test_all_languages_to_ask_in_are_named_in_every_language(spoken: str) -> None:
    hint = languages_hint(["ja", "pt", "tr"], phrasebook(spoken))
    assert hint.count(",") == 2
