import pytest

from index.language.tokens import analyse, analyser

ERAS = [
    ("ja", "令和6年の総会", "2024年の総会"),
    ("ja", "平成三十年", "2018年"),
    ("ja", "昭和元年", "1926年"),
    ("zh", "民國九十八年", "2009年"),
    ("zh", "民国98年", "2009年"),
    ("th", "เมื่อ พ.ศ. 2512", "1969"),
    ("th", "ปี ๒๕๑๒", "1969"),
]
SAME = [
    ("ja", "十九世紀", "19世紀"),
    ("ja", "二〇二四年五月三日", "2024-05-03"),
    ("ja", "人口45万人", "人口450,000人"),
    ("ja", "入場料は五百円", "入場料は500円"),
    ("zh", "一百二十元", "120元"),
    ("zh", "两千零五年", "2005年"),
    ("ko", "18세기에", "18 세기"),
    ("ko", "2024년5월3일에", "2024-05-03"),
    ("ko", "세 번째", "3번째"),
    ("ko", "다섯 권까지", "5권"),
    ("ko", "열두 명이", "12명"),
    ("ko", "스무 살", "20살"),
    ("ko", "12km이다", "12km"),
    ("ko", "NASA는", "NASA"),
    ("uk", "ХІХ століття", "19 століття"),
    ("ru", "ХVIII", "18"),
    ("ru", "2-й", "второй"),
    ("pl", "osiemnastym", "18"),
    ("hi", "उन्नीसवीं", "19वीं"),
    ("fa", "نوزدهم", "۱۹"),
    ("ar", "التاسع عشر", "19"),
    ("he", "התשע עשרה", "19"),
    ("tr", "on sekizinci", "18"),
    ("vi", "thứ ba", "thứ 3"),
    ("fr", "dix-neuvième", "XIXe"),
    ("fr", "vingt et un", "21"),
    ("en", "Twenty-one", "21"),
    ("de", "einundzwanzig", "21"),
    ("es", "cuarenta y cinco", "45"),
    ("en", "1st", "first"),
    ("sv", "1:a", "första"),
    ("en", "second", "II"),
    ("en", "20:00", "20"),
    ("en", "6:00 p. m.", "6pm"),
    ("fr", "20h00", "20:00"),
    ("de", "20.00 Uhr", "20 Uhr"),
    ("fr", "04.76.12.34.56", "+33 4 76 12 34 56"),
    ("en", "ISBN 978-0-306-40615-7", "ISBN 9780306406157"),
    ("en", "v2.1", "2.1"),
    ("en", "10^9", "10⁹"),
    ("en", "30k", "30,000"),
    ("cs", "3. 5. 2024", "3. května 2024"),
    ("de", "der 1. Preis", "der erste Preis"),
    ("pl", "to 1. nagroda", "to pierwsza nagroda"),
    ("it", "il 1° premio", "il primo premio"),
    ("tr", "İkinci", "2."),
    ("fr", "Charles Quint", "Charles V"),
    ("fr", "charles v", "Charles V"),
    ("fr", "Charles dix", "Charles X"),
    ("de", "Karl der Fünfte", "Karl der V."),
    ("de", "Karl I. kam", "Karl erste kam"),
    ("ru", "Карл Пятый", "Карл V"),
    ("es", "siglo X", "siglo 10"),
    ("ru", "X век", "10 век"),
    ("tr", "V. yüzyılda", "5. yüzyılda"),
    ("en", "300 m²", "300 square metres"),
    ("en", "€20", "20 EUR"),
    ("en", "20$", "20 dollars"),
    ("en", "40 km/h", "40 kilometres per hour"),
    ("en", "5km", "5 kilometres"),
    ("de", "300 m³", "300 Kubikmeter"),
    ("de", "30 %", "30 Prozent"),
    ("de", "40 °C", "40 Grad Celsius"),
    ("fr", "20 €", "20 euros"),
    ("fr", "300 m2", "300 mètres carrés"),
    ("ru", "300 м²", "300 квадратных метров"),
    ("ru", "40 км/ч", "40 километров в час"),
    ("ja", "300㎡", "300平方メートル"),
    ("zh", "300 m²", "300平方米"),
    ("ko", "300㎡이고", "300제곱미터 이고"),
    ("tr", "300 m²", "300 metrekare"),
    ("ar", "٣٠٪", "30 بالمائة"),
    ("en", "the 1990s", "the nineties"),
    ("en", "the '80s", "the 1980s"),
    ("fr", "années 1990", "années quatre-vingt-dix"),
    ("es", "la década de 1970", "la década de setenta"),
    ("de", "in den Neunzigerjahren", "in den 90ern"),
    ("sv", "1980-talet", "åttiotalet"),
    ("no", "1990-årene", "nittitallet"),
    ("hu", "az 1980-as évek", "az nyolcvanas évek"),
    ("ru", "в 1980-х годах", "в восьмидесятых годах"),
    ("uk", "1990-ті роки", "девяності роки"),
    ("cs", "90. léta", "devadesátá léta"),
    ("tr", "1990'larda", "90'lar"),
    ("ja", "1970年代", "七十年代"),
    ("ko", "1990년대에", "90년대"),
    ("ja", "C++はどこ", "C++ はどこ"),
    ("zh", "用C#写", "用 C# 写"),
    ("th", "3/5/2567", "3 พฤษภาคม 2567"),
]
OTHER = [
    ("ja", "三重県", "3重県"),
    ("zh", "十分", "10分"),
    ("en", "first", "1"),
    ("en", "1000000000 bees", "0000000 bees"),
    ("be", "іх", "9"),
    ("ru", "1941 г.", "1941 грамм"),
    ("it", "3° piano", "3 gradi piano"),
    ("fr", "il m’a vu", "il mètres a vu"),
    ("en", "300 m²", "300 m"),
    ("en", "the 1890s", "the 1990s"),
    ("pl", "w latach 1990–1995", "w latach 90–1995"),
    ("de", "am 1. Mai", "am ersten Mai"),
    ("en", "posted on X", "posted on 10"),
    ("cs", "v kostele", "5 kostele"),
    ("en", "Then I came", "Then 1 came"),
]


IN_FIGURES = [
    ("en", "2 million", "2,000,000"),
    ("en", "$1.2 billion", "1,200,000,000"),
    ("de", "2,5 Mio. Euro", "2.500.000"),
    ("de", "3 Milliarden", "3 000 000 000"),
    ("fr", "2 millions d’euros", "2 000 000"),
    ("es", "12 millones", "12.000.000"),
    ("pt", "2 milhões", "2.000.000"),
    ("it", "2 miliardi", "2.000.000.000"),
    ("nl", "2 miljoen", "2.000.000"),
    ("pl", "2 mln", "2 000 000"),
    ("ru", "2,5 млн", "2 500 000"),
    ("uk", "3 мільярди", "3 000 000 000"),
    ("el", "2 εκατομμύρια", "2.000.000"),
    ("tr", "2 milyon", "2.000.000"),
    ("vi", "2 triệu", "2.000.000"),
]


def stems(text, language):
    return {term.key for term in analyse(text, language)}


@pytest.mark.parametrize(("language", "one", "other"), SAME)
def test_a_number_has_one_form_however_it_is_written(language, one, other):
    assert stems(one, language) == stems(other, language)


@pytest.mark.parametrize(("language", "one", "other"), OTHER)
def test_what_only_looks_like_a_number_is_none(language, one, other):
    assert stems(one, language) != stems(other, language)


@pytest.mark.parametrize(("language", "one", "digits"), IN_FIGURES)
def test_millions_are_also_known_by_their_figures(language, one, digits):
    assert stems(digits, language) < stems(one, language)


@pytest.mark.parametrize("text", ["2 millionaires", "2 billiards", "5 mm", "12 milliseconds", "3 months"])
def test_what_only_begins_like_a_million_is_none(text):
    assert not any(stem.endswith("000000") for stem in stems(text, "en"))


@pytest.mark.parametrize("time", ["8pm", "8 p.m.", "8:00 PM"])
def test_a_time_of_the_afternoon_is_also_that_of_the_clock_with_24_hours(time):
    assert {"8", "20"} <= stems(time, "en")


@pytest.mark.parametrize("text", ["第二季", "第二章と第三章", "twenty-one and 3", "20h30 ou 8pm"])
def test_the_words_of_a_form_stand_where_it_is_written(text):
    for language in ("en", "fr", "ja", "zh"):
        assert all(text[term.start : term.end].strip() for term in analyse(text, language))
        assert [analyser(language).stem(word) for word in analyser(language).words(text)] == [
            term.key for term in analyse(text, language)
        ]


@pytest.mark.parametrize(("language", "counted_there", "of_others"), ERAS)
def test_a_year_is_found_by_its_number_in_both_counts(language, counted_there, of_others):
    there, others = ([term.key for term in analyse(text, language)] for text in (counted_there, of_others))

    assert set(others) <= set(there)
    assert analyser(language).words(counted_there) != analyser(language).words(of_others)


@pytest.mark.parametrize(("language", "text"), [("ja", "令和の時代"), ("th", "2500 บาท"), ("zh", "民國初年")])
def test_what_only_looks_like_such_a_year_is_none(language, text):
    assert not any(word in ("1957", "2019", "1912") for word in analyser(language).words(text))
