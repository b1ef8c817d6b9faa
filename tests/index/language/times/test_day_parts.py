"""Times that tell their half of the day are known by both hours, wherever the part of the day stands."""

import pytest

from index import Article, Library
from index.language.tokens import analyser

BOTH = [
    ("de", "um 8 Uhr abends", "8", "20"),
    ("de", "abends ab 7", "7", "19"),
    ("de", "elf Uhr nachts", "11", "23"),
    ("nl", "9 uur ’s avonds", "9", "21"),
    ("fr", "à 8 h 30 du soir", "8.30", "20.30"),
    ("fr", "trois heures de l’après-midi", "3", "15"),
    ("en", "6 in the evening", "6", "18"),
    ("en", "eight o’clock at night", "8", "20"),
    ("en", "at six in the evening", "6", "18"),
    ("es", "a las cinco de la tarde", "5", "17"),
    ("es", "las 12 de la noche", "12", "0"),
    ("pt", "às 7 da noite", "7", "19"),
    ("it", "alle 9:15 di sera", "9.15", "21.15"),
    ("ru", "в восемь вечера", "8", "20"),
    ("pl", "o 8 wieczorem", "8", "20"),
    ("sv", "klockan 8 på kvällen", "8", "20"),
    ("hu", "este 8 órakor", "8", "20"),
    ("tr", "akşam saat 8", "8", "20"),
    ("he", "8 בערב", "8", "20"),
    ("ar", "الساعة ٨ مساءً", "8", "20"),
    ("hi", "शाम 8 बजे", "8", "20"),
    ("ja", "夜8時", "8", "20"),
    ("ko", "저녁 8시", "8", "20"),
]
ONE = [
    ("de", "um 8 Uhr"),
    ("de", "8 Uhr morgens"),
    ("de", "2 Uhr nachts"),
    ("en", "24 guests in the evening"),
    ("en", "two in the afternoon and one in the evening"),
    ("fr", "20 h le soir"),
    ("ru", "3 дня"),
    ("sv", "18 på kvällen"),
]
ASKED = [
    ("de", "Die Halle schließt um 20 Uhr.", "Was schließt um 8 Uhr abends?"),
    ("en", "The hall closes at 18:00.", "What closes at 6 in the evening?"),
    ("en", "The hall closes at 18:00.", "What closes at 6 pm?"),
    ("es", "La sala cierra a las 23:00.", "¿Qué cierra a las once de la noche?"),
    ("ru", "Зал закрывается в 20:00.", "Что закрывается в восемь вечера?"),
]


@pytest.mark.parametrize(("language", "text", "written", "of_day"), BOTH)
def test_an_hour_beside_a_part_of_the_day_is_two(language, text, written, of_day):
    words = analyser(language).words(text)
    assert written in words
    assert of_day in words


@pytest.mark.parametrize(("language", "text"), ONE)
def test_other_numbers_stay_as_they_are(language, text):
    figures = [word for word in analyser(language).words(text) if word.isdigit()]
    assert len(figures) <= 1


@pytest.mark.parametrize(("language", "text", "question"), ASKED)
def test_a_question_is_not_weighed_by_the_reading_that_no_text_has(language, text, question):
    others = ["Kappa lambda sigma omega.", "Delta epsilon zeta theta."]
    article = Article.from_paragraphs("Omikron", [((), one) for one in (*others, text)], language=language)
    quotes = Library([article]).answer(question).quotes
    assert quotes
    assert quotes[0].passage.number == len(others)
