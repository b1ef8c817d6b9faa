import pytest

from bot.locales.language_names import language_code


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
