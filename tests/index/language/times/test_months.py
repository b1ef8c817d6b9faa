import pytest

from index.language.times.months import is_month


@pytest.mark.parametrize(
    "word",
    ["March", "Sept.", "janv.", "février", "fevrier", "März", "мая", "Μαΐου", "marzo", "maaliskuuta", "मार्च", "مايو"],
)
def test_a_month_is_known_in_every_language_shortened_or_not(word):
    assert is_month(word)


@pytest.mark.parametrize("word", ["Since", "Before", "Depuis", "Area", "Oaks", "a", "Vor", "после"])
def test_other_words_before_a_year_are_none(word):
    assert not is_month(word)
