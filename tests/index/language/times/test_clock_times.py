"""Minutes that are told by a named hour are known by the times of both halves of the day."""

import pytest

from index import Article, Library
from index.language.tokens import analyser

TOLD = [
    ("nl", "om half acht", "7.30", "19.30"),
    ("nl", "rond kwart voor één", "0.45", "12.45"),
    ("de", "um halb 8", "7.30", "19.30"),
    ("de", "Viertel nach drei", "3.15", "15.15"),
    ("de", "dreiviertel zwölf", "11.45", "23.45"),
    ("de", "gegen halb eins", "0.30", "12.30"),
    ("en", "at half past four", "4.30", "16.30"),
    ("en", "quarter to nine", "8.45", "20.45"),
    ("sv", "klockan kvart i sju", "6.45", "18.45"),
    ("da", "klokken halv ni", "8.30", "20.30"),
    ("no", "kvart på ti", "9.45", "21.45"),
    ("ru", "в половине восьмого", "7.30", "19.30"),
    ("ru", "полдевятого", "8.30", "20.30"),
    ("pl", "o wpół do ósmej", "7.30", "19.30"),
    ("pl", "o wpol do osmej", "7.30", "19.30"),
    ("cs", "ve čtvrt na pět", "4.15", "16.15"),
    ("cs", "v pul pate", "4.30", "16.30"),
    ("tr", "saat yedi buçukta", "7.30", "19.30"),
    ("ja", "夜七時半から", "7.30", "19.30"),
    ("ko", "일곱 시 반에", "7.30", "19.30"),
    ("ko", "8시반까지", "8.30", "20.30"),
    ("zh", "晚上七点半", "7.30", "19.30"),
]
OTHERS = [
    ("de", "deshalb acht Leute"),
    ("de", "halb so viele wie acht"),
    ("nl", "een half uur, twee keer"),
    ("en", "half past the hour"),
    ("ru", "во второй половине пятого века"),
    ("tr", "iki buçuk bardak"),
    ("ja", "十七時半"),
    ("sv", "halv 25"),
]
ASKED = [
    ("nl", "De poort sluit om half acht.", "Wat sluit om 19:30?"),
    ("ru", "Ворота закрываются в 19:30.", "Что закрывают в половине восьмого?"),
    ("cs", "Brána se zavírá v půl osmé.", "Co se zavírá v 19:30?"),
]


@pytest.mark.parametrize(("language", "text", "early", "late"), TOLD)
def test_a_time_told_by_its_hour_is_of_both_halves_of_the_day(language, text, early, late):
    words = analyser(language).words(text)
    assert early in words
    assert late in words


def test_an_hour_after_noon_is_of_one_half():
    assert analyser("ja").words("19時半から")[0] == "19.30"


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_other_halves_are_no_times(language, text):
    assert not any(word.endswith((".30", ".15", ".45")) for word in analyser(language).words(text))


@pytest.mark.parametrize(("language", "text", "question"), ASKED)
def test_a_question_finds_a_time_that_is_told_otherwise(language, text, question):
    others = ["Kappa lambda sigma omega 8.", "Delta epsilon zeta theta 7."]
    article = Article.from_paragraphs("Omikron", [((), one) for one in (*others, text)], language=language)
    quotes = Library([article]).answer(question).quotes
    assert quotes
    assert quotes[0].passage.number == len(others)
