import pytest

from index.language.names.transliteration import Transliterations, keys_of
from tests.support.cpu_time import is_linear

SAME = [
    ("Washington", "Вашингтон"),
    ("Starlink", "Старлинк"),
    ("Normandy", "Нормандия"),
    ("Shakespeare", "Шекспір"),
    ("Barbados", "Барбадос"),
    ("Toronto", "Τορόντο"),
    ("Montevideo", "Μοντεβιδέο"),
    ("Starlink", "スターリンク"),
    ("Musk", "マスク"),
    ("Budapest", "ブダペスト"),
    ("Toronto", "토론토"),
    ("Barcelona", "바르셀로나"),
    ("Afghanistan", "أفغانستان"),
    ("Karnataka", "कर्नाटक"),
    ("Barcelona", "ברצלונה"),
    ("Pakistan", "პაკისტანი"),
    ("Toronto", "Տորոնտո"),
]


@pytest.mark.parametrize(("latin", "other"), SAME)
def test_a_name_is_found_as_another_script_writes_it(latin, other):
    assert Transliterations(["harbour", latin.lower(), "ship"]).of(other) == latin.lower()
    assert Transliterations(["порт", "λιμάνι", other.lower()]).of(latin) == other.lower()


@pytest.mark.parametrize(("name", "word"), [("Rome", "рама"), ("Musk", "موسيقى"), ("Bonn", "боны"), ("ابن", "bean")])
def test_few_consonants_are_no_name(name, word):
    assert not Transliterations([word]).of(name)


def test_a_name_is_not_looked_for_in_its_own_script():
    assert not Transliterations(["barcelone", "вашингтона"]).of("Barcelona")
    assert not Transliterations(["вашингтона"]).of("Вашингтон")


def test_all_words_have_their_own_keys_read_together_or_alone():
    words = ["Вашингтон", "", "x", "Σ", "日本", "naïve", "الرباط", "m", "bay"]
    assert keys_of(words) == [key for word in words for key in keys_of([word])]
    assert keys_of([]) == []


def test_many_words_are_read_in_time_that_grows_with_their_number():
    assert is_linear(lambda count: keys_of([f"слово{number}ова" * 5 for number in range(count)]), 2_000)
