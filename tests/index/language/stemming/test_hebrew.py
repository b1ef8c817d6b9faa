import pytest

from index.language.stemming.hebrew import without_affixes
from index.language.tokens import analyser


@pytest.mark.parametrize(
    "forms",
    [
        "גזבר הגזבר והגזבר לגזבר שהגזבר",
        "חומה החומה חומות החומות בחומות",
        "תערוכה התערוכה לתערוכה שבתערוכה תערוכות",
        "סטודנט סטודנטים לסטודנט הסטודנטים",
        "ספרייה בספרייה הספריה ספריות",
        "סיסמה הסיסמה לסיסמא סיסמאות",
        "כלב כלבים הכלבים לכלבים",
        "שיר שירים השירים בשירים",
        "מלך המלך המלכים",
        "ימים הימים בימים",
        "שעות השעות בשעות",
    ],
)
def test_a_noun_is_one_word_in_its_forms(forms):
    assert len({without_affixes(form) for form in forms.split()}) == 1


@pytest.mark.parametrize("word", ["בית", "הר", "של", "כלב", "1925", "tea"])
def test_short_words_and_those_of_other_scripts_stay(word):
    assert without_affixes(word) == word


def test_vowel_signs_and_final_letters_do_not_tell_forms_apart():
    stem = analyser("he").stem
    assert stem("הַמַּחְסָן") == stem("מחסנים") == stem("במחסן")
