import pytest

from bot.locales.language_codes import is_language


@pytest.mark.parametrize("code", ["en", "FR", "pt-BR", "zh_Hant", "nds", "tlh", "iw", "eng", "und"])
def test_a_code_of_a_language_is_one_in_any_of_its_forms(code: str) -> None:
    assert is_language(code)


@pytest.mark.parametrize("code", ["xx", "qq-FR", "french", "e", "", "en-", "12"])
def test_what_is_no_languages_code_is_told(code: str) -> None:
    assert not is_language(code)
