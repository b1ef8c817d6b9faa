"""Lines that say who wrote a text, in many languages."""

import pytest

from index.readers.plain.front_matter.bylines import author_of


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Reported by: Ada Finch", "Ada Finch"),
        ("Verfasst von Ada Finch", "Ada Finch"),
        ("Autorin: Ada Finch", "Ada Finch"),
        ("Rédigé par Ada Finch", "Ada Finch"),
        ("Escrito por Ada Finch", "Ada Finch"),
        ("de Ada Finch", "Ada Finch"),
        ("Letra y música: Ada Finch", "Ada Finch"),
        ("作詞・作曲：佐藤花子", "佐藤花子"),
        ("De Witt Finch", None),
        ("de Luxe", None),
        ("de Marrow a Thole", None),
        ("A cura di Ada Finch", "Ada Finch"),
        ("Geschreven door Ada Finch", "Ada Finch"),
        ("Skrevet av Ada Finch", "Ada Finch"),
        ("Írta: Finch Ada", "Finch Ada"),
        ("Autorė: Ada Finch", "Ada Finch"),
        ("Napsala Ada Finch", "Ada Finch"),
        ("Авторка: Ада Фінч", "Ада Фінч"),
        ("Γράφει η Άντα Φιντς", "Άντα Φιντς"),
        ("Müəllif: Ada Finch", "Ada Finch"),
        ("Oleh Ada Finch", "Ada Finch"),
        ("Mwandishi: Ada Finch", "Ada Finch"),
        ("كتبت سلمى حداد", "سلمى حداد"),
        ("מאת עדה כהן", "עדה כהן"),
        ("எழுதியவர்: அடா குமார்", "அடா குமார்"),
        ("โดย เอดา สมิธ", "เอดา สมิธ"),
        ("Հեղինակ՝ Ադա Ֆինչ", "Ադա Ֆինչ"),
        ("文・佐藤花子", "佐藤花子"),
        ("文／王小明", "王小明"),
        ("김하늘 기자", "김하늘"),
    ],
)
def test_who_wrote_it_is_known_in_many_languages(line, name):
    assert author_of(line) == name


@pytest.mark.parametrize(
    "line", ["De Gouden Eeuw", "Per Hansson", "Na de storm", "Text of the law", "Oleh karena itu", "文化と灯台"]
)
def test_titles_that_begin_as_bylines_of_other_languages_do_name_nobody(line):
    assert author_of(line) is None


def test_a_day_that_is_cut_short_is_nobody():
    assert author_of("Di: Nudeln") is None
    assert author_of("di Ada Finch") == "Ada Finch"
