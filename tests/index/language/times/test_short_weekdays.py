import pytest

from index import Library, read
from index.language.tokens import analyser
from tests.support.cpu_time import is_linear


def stems(text: str, language: str) -> set[str]:
    return {term.key for term in analyser(language).terms(text)}


@pytest.mark.parametrize(
    ("language", "written", "days"),
    [
        ("de", "Fr. geschlossen", "Freitag"),
        ("de", "So: geschlossen", "Sonntag"),
        ("de", "Mo, Mi–Fr 9–12 Uhr", "Montag Mittwoch Donnerstag Freitag"),
        ("de", "am Wochenende", "Samstag Sonntag"),
        ("en", "closed Sun and Tues", "Sunday Tuesday"),
        ("en", "M–F 9 to 5", "Wednesday"),
        ("en", "weekdays only", "Thursday"),
        ("fr", "Fermé lun., jeu. et dim.", "lundi jeudi dimanche"),
        ("fr", "dim. 7 h – 13 h", "dimanche"),
        ("es", "L-V: 9:30-20:00", "jueves"),
        ("es", "Sáb. y dom. de 10 a 14", "sábado domingo"),
        ("it", "Lun. e mar. chiuso", "lunedì martedì"),
        ("pt", "Seg. a sex.: 9h–19h", "quarta"),
        ("pt", "Dom. e feriados: fechado", "domingo"),
        ("nl", "za en zo 9:00-17:00", "zaterdag zondag"),
        ("nl", "zo: gesloten", "zondag"),
        ("sv", "Sön stängt", "söndag"),
        ("da", "lør. og søn. lukket", "lørdag søndag"),
        ("pl", "sob. i niedz. nieczynne", "sobota niedziela"),
        ("ru", "сб 10–23, вс выходной", "суббота воскресенье"),
        ("cs", "Ne a Po zavřeno", "neděle pondělí"),
        ("tr", "hafta sonu kapalı", "cumartesi pazar"),
        ("hu", "H–P 9–18, szo 9–13", "szerda szombat"),
        ("ja", "土日 10:00〜17:00", "土曜日 日曜日"),
        ("ja", "定休日：水", "水曜日"),
        ("ja", "平日 8:00〜19:00", "木曜日"),
        ("zh", "周六、日休息", "周六 周日"),
        ("zh", "星期六休息", "周六"),
        ("ko", "토·일 휴관", "토요일 일요일"),
        ("ko", "토 10:00~15:00", "토요일"),
        ("en", "are you open sun?", "Sunday"),
        ("en", "Any concert on sat?", "Saturday"),
        ("en", "for the mon, wed-fri shifts", "Monday"),
        ("fr", "fermé le jeu ?", "jeudi"),
        ("fr", "un concert le lun ?", "lundi"),
        ("fr", "la mer. : 9h", "mercredi"),
        ("es", "¿Hay mercado el dom?", "domingo"),
        ("es", "¿Está abierto el mar?", "martes"),
        ("nl", "Is er een markt op zon?", "zondag"),
    ],
)
def test_a_day_that_is_shortened_is_known_by_its_name(language, written, days):
    assert stems(days, language) <= stems(written, language)


@pytest.mark.parametrize(
    ("language", "written", "day"),
    [
        ("de", "so ist das nun mal, so 5 Leute", "Sonntag"),
        ("en", "the sun sat low", "Sunday"),
        ("en", "the sun sat low", "Saturday"),
        ("en", "Where is the sun?", "Sunday"),
        ("en", "The sun: how hot is it?", "Sunday"),
        ("fr", "le jeu et la mer", "jeudi"),
        ("fr", "Combien de cartes a le jeu ?", "jeudi"),
        ("fr", "Où est la mer ?", "mercredi"),
        ("es", "¿Es profundo el mar?", "martes"),
        ("nl", "Hoe ver is de maan?", "maandag"),
        ("hu", "Hány óra egy hét?", "hétfő"),
        ("da", "Hvem er den mand?", "mandag"),
        ("da", "Hvad hedder den gamle, rare mand?", "mandag"),
        ("de", "Ist noch ein Platz frei?", "Freitag"),
        ("de", "Eintritt frei: 9–12 Uhr", "Freitag"),
        ("nl", "Wanneer is het volle maan?", "maandag"),
        ("sv", "Vem är kungens son?", "söndag"),
        ("it", "ma do retta a te", "martedì"),
        ("cs", "po 5 letech", "pondělí"),
        ("ko", "5월 3일 10:00", "일요일"),
        ("ja", "土木の本", "土曜日"),
    ],
)
def test_other_words_are_no_days(language, written, day):
    assert not stems(day, language) & stems(written, language)


@pytest.mark.parametrize(
    ("page", "question", "words"),
    [
        ("# Smithy\n\nTue–Fri 7–18, Sat 7–13. Closed Sun and Mon.\n", "Are you open on Sunday?", "Closed Sun and Mon."),
        ("Smithy\n\nMonday: closed\nWeekends: 10am–2pm\n", "is it open on saturday", "Weekends"),
        ("# Kegelbahn\n\nDi–Do 17–22 Uhr. Fr. geschlossen.\n", "Habt ihr am Freitag auf?", "Fr. geschlossen."),
        ("Lavoir\n\nOuvert du mar. au sam.\nDim. 7 h – 13 h\nFermé le lun.\n", "C'est ouvert le lundi ?", "Fermé"),
        (
            "# Forja\n\nAbrimos de lunes a viernes. Sábado y domingo cerrado.\n",
            "¿Abrís el domingo?",
            "Sábado y domingo",
        ),
        (
            "# Maneggio\n\nAperto dal mercoledì alla domenica. Lun. e mar. chiuso.\n",
            "Aprite il martedì?",
            "Lun. e mar.",
        ),
        ("Manege\n\nma-vr 7:00-22:00\nza en zo 9:00-17:00\n", "Is de manege zondag open?", "za en zo"),
        ("Kuźnia\n\npn-pt 10-18\nnd. nieczynne\n", "czy w niedzielę jest otwarte?", "nd. nieczynne"),
        (
            "# Kovárna\n\nKovárna je otevřena po–čt 8–18. V neděli zavřeno.\n",
            "Je kovárna v neděli otevřená?",
            "V neděli",
        ),
        ("鍛冶屋のご案内\n\n月〜金 11:00〜21:00\n土日 11:00〜20:00\n", "日曜日は何時までですか？", "土日"),
    ],
)
def test_the_line_of_the_day_answers(page, question, words):
    article = read(page.encode(), name="hours.md" if page.startswith("#") else "hours.txt")
    [quote, *_] = Library([article]).answer(question).quotes
    assert article.text[slice(*quote.highlight)].startswith(words)


def test_a_day_with_a_capital_is_no_name():
    article = read(b"# Forge\n\nOpen from Tue to Fri. We close at noon.\n", name="forge.md")
    [quote, *_] = Library([article]).answer("When do you close on Thursday?").quotes
    assert article.text[slice(*quote.highlight)] == "Open from Tue to Fri."


@pytest.mark.parametrize("written", ["sa, ", "sa und ", "so.", "L-", "fr. ", "sa/so", "zu sa "])
def test_many_short_days_are_read_in_time(written):
    assert is_linear(lambda length: analyser("de").words((written * length)[:length]), 20_000)


@pytest.mark.parametrize("language", ["ja", "ko", "zh"])
@pytest.mark.parametrize("written", ["土・", "周六、日", "토·일", "(土)", "月 ", "다섯 "])
def test_many_eastern_days_are_read_in_time(written, language):
    assert is_linear(lambda length: analyser(language).words((written * length)[:length]), 20_000)


@pytest.mark.parametrize("written", ["the sun? ", "the sun: ", "the ", "on sat, the mon-"])
def test_many_words_that_may_be_days_are_read_in_time(written):
    assert is_linear(lambda length: analyser("en").words((written * length)[:length]), 20_000)
