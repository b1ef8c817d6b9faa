import pytest

from index import Library, read
from index.language.tokens import analyser
from tests.support.cpu_time import is_linear


def stems(text: str, language: str) -> set[str]:
    return {term.key for term in analyser(language).terms(text)}


@pytest.mark.parametrize(
    ("language", "written", "day"),
    [
        ("de", "Mo–Fr 9–18 Uhr", "mittwochs"),
        ("de", "von Montag bis Donnerstag", "Dienstag"),
        ("en", "Mon-Fri 9am", "Wednesday"),
        ("en", "Thursday through Sunday", "Saturday"),
        ("fr", "du lundi au vendredi", "jeudi"),
        ("fr", "ven.–dim.", "samedi"),
        ("es", "de lunes a viernes", "miércoles"),
        ("it", "lun–sab", "giovedì"),
        ("nl", "ma–vr 9–18", "woensdag"),
        ("sv", "mån–fre", "onsdag"),
        ("pl", "pn–pt", "środa"),
        ("pl", "od poniedziałku do piątku", "czwartek"),
        ("ru", "с понедельника по пятницу", "среда"),
        ("ru", "пн–сб", "четверг"),
        ("tr", "pzt–cum", "perşembe"),
        ("cs", "po–pá", "středa"),
        ("hu", "hétfő–péntek", "szerda"),
        ("ar", "من الأحد إلى الخميس", "الثلاثاء"),
        ("ja", "月～金", "水曜日"),
        ("ja", "月曜日から金曜日", "木曜"),
        ("zh", "周一至周五", "星期三"),
        ("zh", "周一至周五", "周三"),
        ("ko", "월~금", "수요일"),
    ],
)
def test_a_range_has_the_days_between_its_ends(language, written, day):
    assert stems(day, language) <= stems(written, language)


@pytest.mark.parametrize(
    ("language", "written", "day"),
    [
        ("de", "Mo–Fr", "Sonntag"),
        ("de", "So-so", "Mittwoch"),
        ("en", "so we went to the sun", "Thursday"),
        ("en", "Sat–Mon", "Friday"),
        ("fr", "le mardi au marché", "mercredi"),
        ("zh", "周一至周五", "星期六"),
    ],
)
def test_other_days_and_other_words_are_in_none(language, written, day):
    assert not stems(day, language) <= stems(written, language)


@pytest.mark.parametrize(
    ("page", "question", "words"),
    [
        ("Stadtbad\n\nMo–Fr 9–18 Uhr\nSa 10–14 Uhr\nSonntag geschlossen\n", "Ist am Mittwoch offen?", "Mo–Fr 9–18 Uhr"),
        ("Hours\n\nMonday to Friday: 9am to 6pm\nSunday: closed\n", "Is it open on Wednesday?", "Monday to Friday"),
        ("Horaires\n\nDu lundi au vendredi : 9h–18h\nSamedi : 10h–14h\n", "C'est ouvert le jeudi ?", "Du lundi"),
        ("Часы работы\n\nпн–пт 9:00–18:00\nсб 10:00–14:00\nвоскресенье выходной\n", "Открыто ли в среду?", "пн–пт"),
        ("开放时间\n\n周一至周五 九点到十八点\n周六 十点到十四点\n周日 休息\n", "周三几点开门？", "周一至周五"),
    ],
)
def test_the_line_of_the_range_answers_for_its_days(page, question, words):
    article = read(page.encode(), name="hours.txt")
    [quote, *_] = Library([article]).answer(question).quotes
    highlight = article.text[slice(*quote.highlight)]
    assert highlight.startswith(words)
    assert "\n" not in highlight


@pytest.mark.parametrize("written", ["mo-", "mo bis ", "Mo–Fr ", "mo" * 3 + "–"])
def test_many_days_are_read_in_time(written):
    assert is_linear(lambda length: analyser("de").words((written * length)[:length]), 20_000)
