import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.language.folding import fold
from index.language.tokens import analyse, analyser, grams


def words(text, language):
    return [text[term.start : term.end] for term in analyse(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "l’Ukraine qu'elle d’autant", ["Ukraine", "elle", "autant"]),
        ("fr", "Aujourd’hui, porte-à-faux", ["Aujourd", "hui", "porte", "à", "faux"]),
        ("fr", "le vitamine C’est l' fin", ["le", "vitamine", "est", "l", "fin"]),
        ("it", "dell’arte c'è", ["arte", "è"]),
        ("en", "Musk’s don't", ["Musk", "don"]),
        ("tr", "Ayşe'nin İzmir’deki evi", ["Ayşe", "İzmir", "evi"]),
        ("pl", "Harry'ego O'Hara", ["Harry", "O", "Hara"]),
        ("en", "snake_case camelCase CamelCase", ["snake", "case", "camelCase", "camelCase", "CamelCase"]),
        ("uk", "комп’ютер і п'ять", ["комп’ютер", "і", "п'ять"]),
        ("he", 'צה"ל תרם', ['צה"ל', "תרם"]),
        ("ja", "コーヒー", ["コー", "ーヒ", "ヒー"]),
        ("th", "บท๒๕๑๖", ["บท", "๒๕๑๖"]),
        ("km", "ខ្មែរ។", ["ខ្ម", "្មែ", "មែរ"]),
        ("my", "မြန်၊", ["မြန", "ြန်"]),
        ("cy", "mae'r llyfrgell", ["mae", "llyfrgell"]),
        ("hi", "हिन्दी में", ["हिन्दी", "में"]),
        ("zh", "黑豹队 NFL", ["黑豹", "豹队", "NFL"]),
        ("zh", "队", ["队"]),
    ],
)
def test_words_are_those_of_a_reader(language, text, expected):
    assert words(text, language) == expected


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("fr", "élections", "ÉLECTION"),
        ("fr", "œuvres", "oeuvre"),
        ("en", "satellites", "Satellite"),
        ("de", "Straße", "STRASSE"),
        ("fr", "Krem\u00adlin", "Kremlin"),
        ("fr", "Tr\u200bump", "trump"),
        ("ru", "ёлка", "елка"),
        ("sv", "tröjan", "tröja"),
        ("uk", "п’ять", "пʼять"),
        ("he", 'צה"ל', "צה״ל"),
        ("sr", "Његош", "Njegoš"),
        ("pl", "50zł", "50 złotych"),
        ("cs", "190 Kč", "190 korun"),
        ("hu", "2 500 Ft", "2500 forint"),
        ("ro", "28 RON", "28 lei"),
        ("bg", "60лв.", "60 лева"),
        ("ru", "1500 ₽", "1500 рублей"),
        ("uk", "300 ₴", "300 гривень"),
        ("tr", "750 TL", "750 lira"),
        ("sv", "350 kr", "350 kronor"),
        ("pt", "R$ 6", "reais 6"),
        ("fr", "30 min", "30 minutes"),
        ("en", "300 B.C.", "300 BCE"),
        ("de", "300 v. Chr.", "300 vor Christus"),
        ("fr", "300 av. J.-C.", "300 avant Jésus-Christ"),
        ("es", "300 a. C.", "300 antes de Cristo"),
        ("pl", "300 p.n.e.", "300 przed naszą erą"),
        ("ru", "300 до н. э.", "300 до нашей эры"),
        ("hr", "psa", "psi"),
        ("sk", "skrinkami", "skrinka"),
        ("sl", "konja", "konji"),
        ("uk", "босів", "боси"),
        ("bg", "жетона", "жетон"),
        ("bg", "празника", "празникът"),
        ("sl", "knjiga", "knjige"),
        ("ms", "RM20", "ringgit 20"),
        ("ms", "RM1,200", "ringgit 1200"),
        ("af", "R 400", "rand 400"),
        ("ur", "Rs. 500", "روپے 500"),
        ("af", "skole", "skool"),
        ("af", "gebou", "bou"),
        ("is", "börnunum", "barn"),
        ("is", "hestinum", "hestar"),
        ("gl", "construíu", "construída"),
        ("sq", "libri", "librat"),
        ("sq", "qentë", "qen"),
        ("mk", "музејот", "музеи"),
        ("mk", "кучињата", "куче"),
        ("be", "вёсцы", "вёскі"),
        ("be", "пабудаваў", "пабудавана"),
        ("bs", "psima", "pas"),
        ("bs", "ulicom", "ulice"),
        ("kk", "кітапханада", "кітапхана"),
        ("uz", "so'm", "so’m"),
        ("uz", "to'lov", "toʻlov"),
        ("lv", "pilsēta", "pilsētā"),
        ("lv", "spēlētāja", "spēlētājs"),
        ("lv", "bērniem", "bērns"),
        ("fa", "كتاب", "کتاب"),
        ("fa", "می\u200cرود", "میرود"),
        ("hi", "१९४७", "1947"),
        ("ja", "リンゴ", "ﾘﾝｺﾞ"),
        ("ja", "ガラス", "ガラス"),
        ("ja", "飼う", "飼え"),
        ("ja", "猫を", "猫が"),
        ("hi", "₹500", "रुपये 500"),
        ("th", "฿120", "บาท 120"),
        ("ko", "₩500", "원 500"),
        ("he", "60 ₪", "60 שקל"),
        ("vi", "500 ₫", "500 đồng"),
        ("zh", "圖書館", "图书馆"),
        ("vi", "hoà", "hòa"),
        ("ko", "학교에서", "학교는"),
        ("en", "PCs", "PC"),
        ("en", "twelve", "12"),
        ("en", "23rd", "23"),
        ("en", "VII", "7"),
        ("fr", "XVIIIe", "18ème"),
        ("fr", "cinquième", "5e"),
        ("de", "dritten", "3"),
        ("de", "siebzehnten", "17"),
        ("nl", "veertiende", "14e"),
        ("sv", "nittonde", "19"),
        ("it", "sedicesima", "16"),
        ("es", "tercer", "3º"),
        ("en", "U.N.", "UN"),
        ("en", "12,500", "12 500"),
        ("de", "12.500", "12 500"),
        ("fr", "7 h 05", "7:05"),
        ("de", "19.45", "19:45"),
        ("nl", "19u45", "19:45"),
        ("fa", "۱۹:۴۵", "19:45"),
        ("en", "7:45 p.m.", "7:45 PM"),
        ("en", "v2.10.3", "2.10.3"),
        ("en", "35km", "35 km"),
        ("en", "1,5", "1.5"),
        ("fr", "2023-08-09", "9 août 2023"),
        ("fr", "9/8/2023", "9 août 2023"),
        ("de", "9.8.2023", "9 August 2023"),
        ("zh", "2023-08-09", "2023年8月9日"),
        ("en", "👩🏽‍🚀", "👩"),
    ],
)
def test_words_that_readers_hold_for_one_are_one(language, one, other):
    assert [term.key for term in analyse(one, language)] == [term.key for term in analyse(other, language)]


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("es", "caña", "cana"),
        ("pl", "sąd", "sad"),
        ("tr", "öldü", "oldu"),
        ("da", "bøg", "bog"),
        ("ja", "はん", "ばん"),
        ("en", "C++", "C#"),
        ("en", "C++", "C"),
        ("en", "1.0.1", "1.1.0"),
        ("fr", "vie", "6e"),
        ("en", "RM20", "20"),
        ("en", "🦀", "🦞"),
    ],
)
def test_words_that_a_language_spells_apart_are_two(language, one, other):
    assert [term.key for term in analyse(one, language)] != [term.key for term in analyse(other, language)]


@pytest.mark.parametrize(
    ("written", "known"),
    [("7:45 pm", ["7.45", "19.45"]), ("12:05 am", ["12.05", "0.05"]), ("7:45 am", ["7.45"]), ("7:45", ["7.45"])],
)
def test_a_time_of_half_a_day_is_also_one_of_the_whole(written, known):
    assert analyser("en").words(written) == known


def test_a_date_in_figures_has_both_its_readings():
    assert words("5/6/2021", "en") == ["5/6/2021"] * 5
    assert analyser("en").words("5/6/2021") == ["5", "june", "2021", "6", "may"]


def test_summer_is_a_word_and_not_a_stop_word():
    assert words("été", "fr") == ["été"]


@given(st.text(), st.sampled_from(["fr", "en", "zh", "th", "und"]))
def test_terms_stand_where_they_say_and_in_order(text, language):
    terms = analyse(text, language)

    assert all(0 <= term.start < term.end <= len(text) for term in terms)
    assert [term.start for term in terms] == sorted(term.start for term in terms)


PLAIN = st.text(st.one_of(st.sampled_from("aeiou lLdDsS '’_-.été019:,/h#+"), st.characters(max_codepoint=0x20CF)))


@given(PLAIN, st.sampled_from(["fr", "en", "it", "und"]))
def test_both_ways_to_find_words_find_the_same(text, language):
    one = analyser(language)
    assert [one.stem(word) for word in one.words(text)] == [term.key for term in one.terms(text)]


@given(st.text(min_size=1))
def test_folding_twice_changes_nothing_more(word):
    assert fold(fold(word)) == fold(word)


def test_grams_mark_the_edges_of_a_word():
    assert grams("musk") == ["_mus", "musk", "usk_"]
    assert grams("a") == ["_a_"]


@pytest.mark.parametrize(
    "words",
    [
        "yapılır yapılıyor yapıyor",
        "seçilir seçiliyor seçiyorsunuz",
        "ertelenir erteleniyor ertelenecek",
        "açılıyor açıldı",
    ],
)
def test_turkish_verbs_of_today_and_tomorrow_have_one_stem(words):
    assert len(set(map(analyser("tr").stem, words.split()))) == 1
