import pytest

from index.questions.answer_types import DATE, NUMBER, PRICE
from index.ranking.sentences.answer_matches import match_type


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("pl", "W sierpniu liga ma przerwę."),
        ("pl", "Sklep jest zamknięty w środę."),
        ("cs", "Výlov se koná v srpnu."),
        ("ru", "Ярмарка проходит в августе."),
        ("uk", "Ярмарок буває у середу."),
        ("uk", "Ярмарок буває щонеділі."),
        ("hr", "Natječemo se subotom."),
        ("fi", "Turnaus pidetään elokuussa."),
        ("hu", "A bolt augusztusban zárva van."),
        ("tr", "Dükkân ağustosta kapalı."),
        ("lv", "Veikals slēgts augustā."),
        ("el", "Το μουσείο κλείνει τον Αύγουστο."),
        ("he", "המוזיאון סגור באוגוסט."),
        ("bn", "মেলা বসে আগস্টে।"),
        ("pt", "A feira é na quarta-feira."),
        ("ro", "Târgul este sâmbăta."),
        ("zh", "厨房每晚十点关门。"),
        ("zh", "博物馆周三休息。"),
        ("ja", "市場は毎週土曜に開きます。"),
        ("en", "The fair is in May."),
    ],
)
def test_a_month_or_a_day_of_the_week_is_a_date_in_every_form(language, sentence):
    assert match_type(sentence, DATE, frozenset(), language)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("ru", "Маршрут ведёт через сады и поля."),
        ("pl", "Ludzie lubią maliny i lipy."),
        ("fi", "Kuussa on kuoppia."),
        ("hr", "Lipa raste u selu."),
        ("zh", "四周都是水。"),
        ("zh", "这个时候不早了。"),
        ("ja", "三時間もかからない。"),
        ("en", "Whoever enters may be fined."),
    ],
)
def test_what_only_looks_like_a_month_is_no_date(language, sentence):
    assert not match_type(sentence, DATE, frozenset(), language)


@pytest.mark.parametrize(
    "sentence", ["鱼竿二十文一根。", "坐骑十八级解锁。", "灯会持续三天。", "門票兩元。", "交換には八千円かかります。"]
)
def test_a_number_in_chinese_characters_is_one(sentence):
    assert match_type(sentence, NUMBER, frozenset(), "zh")


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("zh", "门票每人三十元。"),
        ("zh", "押金五百日元。"),
        ("zh", "房卡二十块钱。"),
        ("ja", "乾燥機は五十円です。"),
        ("ko", "연필은 오십 원, 노트는 삼천 원입니다."),
        ("ko", "숙박비는 구백 달러입니다."),
    ],
)
def test_money_in_numerals_of_the_east_is_a_price(language, sentence):
    assert match_type(sentence, PRICE, frozenset(), language)


@pytest.mark.parametrize(
    "sentence", ["这里十分美丽。", "一般来说很贵。", "统一的规定。", "他读《三国演义》。", "万一下雨就取消。"]
)
def test_a_word_that_begins_with_a_numeral_in_chinese_is_no_number(sentence):
    assert not match_type(sentence, NUMBER, frozenset(), "zh")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("hu", "A csónakháznak negyvenhárom tagja van."),
        ("de", "Am Steg liegen zweihundert Boote."),
        ("it", "La barca costa duecento euro."),
        ("fi", "Laiturilla on kaksisataa venettä."),
        ("ru", "Лодка стоит две тысячи рублей."),
        ("pl", "Łódka kosztuje dwa tysiące złotych."),
        ("cs", "Loďka stojí sta korun."),
        ("fr", "Une douzaine de barques attendent."),
    ],
)
def test_numbers_in_words_are_known_in_all_their_parts_and_forms(language, text):
    assert match_type(text, NUMBER, frozenset(), language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("hu", "A csónakház a tó partján áll."),
        ("de", "Am Steg liegt ein Boot."),
        ("fr", "Louis XIV aimait les barques."),
        ("ru", "Лодка стоит у причала."),
        ("cs", "Loďka stojí u mola."),
    ],
)
def test_other_words_and_the_numbers_of_kings_are_none(language, text):
    assert not match_type(text, NUMBER, frozenset(), language)
