import pytest

from index.language.languages import language_codes
from index.language.names.display_names import translated


@pytest.mark.parametrize(
    ("source", "text", "target", "names", "theirs"),
    [
        ("en", "Is Germany in the United Kingdom?", "fr", "Allemagne,Royaume-Uni", "Is Allemagne in the Royaume-Uni?"),
        ("en", "Is it open on Tuesdays?", "de", "Dienstag", "Is it open on Dienstag?"),
        ("de", "Was macht Russlands Armee im Januar?", "fr", "Russie,janvier", "Was macht Russie Armee im janvier?"),
        ("fr", "Que font les soldats russes ?", "en", "Russian", "Que font les soldats Russian ?"),
        ("ru", "Что делали войска в Германии?", "es", "Alemania", "Что делали войска в Alemania?"),
        ("zh", "俄罗斯军队在哪里？", "en", "Russia", "Russia军队在哪里？"),
        ("es", "¿Quién gobierna en Londres?", "pl", "Londyn", "¿Quién gobierna en Londyn?"),
        ("en", "Who rules the Democratic Republic of the Congo?", "fr", "Congo", ""),
    ],
)
def test_names_are_those_of_the_other_language(source, text, target, names, theirs):
    assert translated(text, source, target, names.split(",").__contains__) == (theirs or text)


def test_a_name_that_the_texts_have_as_it_is_asked_stays():
    assert translated("Where is Germany?", "en", "fr", lambda name: True) == "Where is Germany?"


def test_a_name_that_the_texts_lack_stays():
    assert translated("Where is Germany?", "en", "fr", lambda name: False) == "Where is Germany?"


def test_a_function_word_is_no_name():
    assert translated("May I ask?", "en", "fr", lambda name: name in ("mai", "ask")) == "May I ask?"


@pytest.mark.parametrize("code", language_codes())
def test_every_language_is_asked_of_every_other_without_fault(code):
    assert translated("Germany", code, "en", lambda name: False) == "Germany"
    assert translated("Germany", "en", code, lambda name: False) == "Germany"
