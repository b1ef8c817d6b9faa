"""What numbers count, in languages where the question says it: 「何枚」 is answered by 「二千枚」, and by no year."""

import time

import pytest

from index import Article, Library
from index.language.forms.counters import counters
from index.questions.question_types import question_type


@pytest.mark.parametrize(
    ("language", "question", "answer"),
    [
        ("ja", "切符は何枚ある", "3枚"),
        ("ja", "船長は何歳", "3歳"),
        ("ja", "船長の年齢は", "3歳"),
        ("zh", "灯塔有几层", "三層"),
        ("zh", "燈塔有幾層", "三層"),
        ("ko", "선장 몇 살이에요", "3살"),
        ("ko", "배 몇대 있어요", "세 대"),
        ("ko", "얼마나 걸려요 몇시간", "두 시간"),
        ("th", "เรือมีกี่ห้อง", "3 ห้อง"),
        ("vi", "tàu có mấy tầng", "3 tầng"),
        ("vi", "tau co may tang", "3 tầng"),
        ("id", "kapalnya berapa lantai", "3 lantai"),
        ("id", "umur kapten berapa", "3 tahun"),
        ("hi", "कप्तान की उम्र", "3 साल"),
        ("hi", "कितने घंटे लगते हैं", "3 घंटे"),
        ("bn", "নৌকায় কতজন ওঠে", "৩ জন"),
        ("fa", "ناخدا چند سالشه", "۳ ساله"),
        ("ar", "كم عمر القبطان", "عمره سبعون"),
        ("he", "בן כמה הקברניט", "הוא בן 70"),
        ("sw", "nahodha ana miaka mingapi", "ana miaka sabini"),
        ("ta", "மாலுமியின் வயது என்ன", "3 வயது"),
    ],
)
def test_a_question_says_what_it_counts(language, question, answer):
    asked = question_type(question, language)
    assert asked.answer_type in ("number", "capacity")
    assert counters(language).are_in(answer, asked.counters)


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("ja", "何時に開く"),
        ("ja", "何が見える"),
        ("ja", "切符はいくつ"),
        ("zh", "几点开门"),
        ("zh", "他得了第几名"),
        ("zh", "多少钱"),
        ("ko", "몇 시에 열어요"),
        ("th", "เรือออกกี่โมง"),
        ("vi", "mấy giờ mở cửa"),
        ("vi", "tàu có máy lạnh không"),
        ("hi", "12 साल के बच्चे का टिकट कितने का है"),
        ("ar", "كم يدفع طفل عمره خمس سنوات"),
        ("id", "anak umur 6 tahun bayar berapa"),
        ("id", "jam berapa buka"),
        ("en", "how many rooms are there"),
    ],
)
def test_other_questions_count_nothing_by_name(language, question):
    assert question_type(question, language).counters == ()


@pytest.mark.parametrize(
    ("language", "question", "text", "is_there"),
    [
        ("ja", "何歳", "船長は六十二歳です。", True),
        ("ja", "何歳", "船長は昭和三十年生まれです。", True),
        ("ja", "何歳", "船長は十五年前から働く。", False),
        ("ja", "何人", "客は百余人だった。", True),
        ("ja", "何人", "客は三万だった。", True),
        ("zh", "几层", "燈塔高三層。", True),
        ("zh", "几个小时", "船程两个半小时。", True),
        ("zh", "有幾間房", "船上有八間客房。", True),
        ("zh", "有幾間房", "上船時間為下午三點以後。", False),
        ("zh", "几个小时", "船在下午两点开。", False),
        ("ko", "몇 살", "선장은 예순두 살이다.", True),
        ("ko", "몇 살", "선장은 40년 동안 일했다.", False),
        ("ko", "몇 명이", "한 번에 서른 명까지 탄다.", True),
        ("th", "กี่ห้อง", "เรือมี 12 ห้อง", True),
        ("th", "กี่ห้อง", "เรือมีสิบสองห้อง", True),
        ("th", "กี่ห้อง", "ค่าเรือ 100 บาท ห้องอาหารอยู่ชั้นล่าง", False),
        ("th", "กี่คน", "มีผู้โดยสารปีละ 3 ล้าน", True),
        ("vi", "mấy tầng", "Tàu có ba tầng.", True),
        ("vi", "mấy tầng", "Bếp ở tầng 2.", False),
        ("ar", "كم عمر القبطان", "بلغ القبطان 60 عاماً.", True),
        ("hi", "कितने साल", "कप्तान साठ साल के हैं।", True),
        ("hi", "कितने साल", "वे 2016 से यहाँ हैं।", False),
        ("fa", "چند سال", "ناخدا شصت‌ساله است.", True),
        ("bn", "কত জন", "নৌকায় বিশ জন ওঠে।", True),
        ("id", "berapa lantai", "Kapal ini dua lantai.", True),
        ("id", "berapa lantai", "Dapurnya di lantai bawah.", False),
    ],
)
def test_a_number_is_followed_by_what_it_counts(language, question, text, is_there):
    wanted = question_type(question, language).counters
    assert counters(language).are_in(text, wanted) == is_there


FERRY = {
    "ja": (
        "かもめ丸の案内",
        [
            "かもめ丸の船長は漁師の娘の浜田ミツで、十五年前から舵を取る。",
            "切符は港で売る。窓口は八時に開く。",
            "甲板には長椅子が四十脚ある。",
        ],
        ["浜田ミツは何歳", "切符は何枚ある"],
    ),
    "ko": (
        "갈매기호 안내",
        ["선장 한미순은 2009년부터 배를 몬다.", "배는 9시에 떠난다. 표는 항구에서 판다.", "갑판에서 돌고래가 보인다."],
        ["한미순 몇 살이야", "돌고래 몇 마리예요"],
    ),
    "vi": (
        "Phà Hải Âu",
        ["Thuyền trưởng Lệ lái phà từ năm 2003.", "Vé bán ở tầng trệt đến 21 giờ.", "Trên boong có ghế dài."],
        ["thuyền trưởng Lệ bao nhiêu tuổi", "phà có mấy tầng"],
    ),
    "hi": (
        "हंस नौका",
        ["नाव की कप्तान कमला देवी 2009 से नाव चलाती हैं।", "टिकट घाट पर मिलता है।", "नाव से डॉल्फ़िन दिखती हैं।"],
        ["कमला देवी की उम्र", "कमला देवी कितने साल की हैं"],
    ),
    "ar": (
        "عبارة النورس",
        ["تقود القبطانة هدى القاسمي العبارة منذ 2009.", "تباع التذاكر في الميناء.", "على السطح مقاعد طويلة."],
        ["كم عمر هدى القاسمي", "كم راتب القبطانة"],
    ),
    "he": (
        "מעבורת השחף",
        ["הקברניטה רות לביא מפליגה מאז 2009.", "הכרטיסים נמכרים בנמל.", "על הסיפון יש ספסלים."],
        ["בת כמה רות לביא", "מה הגיל של רות לביא"],
    ),
    "sw": (
        "Kivuko cha Shakwe",
        ["Nahodha wa kivuko ni Bi Zuhura Mshana tangu 2009.", "Tiketi zinauzwa bandarini.", "Kuna benchi juu."],
        ["Zuhura Mshana ana miaka mingapi", "umri wa nahodha"],
    ),
}


@pytest.mark.parametrize(
    ("language", "question"), [(code, one) for code, (*_, asked) in FERRY.items() for one in asked]
)
def test_a_number_of_something_else_answers_nothing(language, question):
    title, paragraphs, _ = FERRY[language]
    library = Library([Article.from_paragraphs(title, [((), one) for one in paragraphs], language=language)])
    assert not library.answer(question).quotes


@pytest.mark.parametrize(
    ("language", "text", "question", "marked"),
    [
        ("ja", "切符の窓口は八時に開く。切符は一日に二百枚売る。", "切符は何枚売る", "二百枚"),
        ("ko", "국수는 0.3센티로 썬다. 국수는 칠 분 삶는다.", "국수 몇 분 삶아요", "칠 분"),
        ("th", "ห้องอาหารเปิดทุกวัน ค่าจอง 20 บาท เรือมีทั้งหมดสี่ห้อง", "เรือมีกี่ห้อง", "สี่ห้อง"),
        ("vi", "Tầng dưới có quán cà phê mở đến 21 giờ. Phà có ba tầng.", "phà có mấy tầng", "ba tầng"),
    ],
)
def test_the_sentence_that_counts_it_is_marked(language, text, question, marked):
    library = Library([Article.from_paragraphs("X", [((), text)], language=language)])
    [quote] = library.answer(question).quotes
    assert marked in library.articles[0].text[slice(*quote.highlight)]


@pytest.mark.parametrize("code", ["fa", "ja", "ko", "th", "vi", "zh"])
@pytest.mark.parametrize("piece", ["1", "1 ", "三", "일", "สอง"])
def test_long_texts_take_no_longer_by_the_letter(code, piece):
    def seconds(length):
        text, one = piece * (length // len(piece)), counters(code)
        begun = time.process_time()
        one.are_in(text, one.of_age)
        return time.process_time() - begun

    seconds(100)
    assert seconds(20_000) < 6 * seconds(5_000) + 0.1


def test_texts_of_another_language_count_otherwise():
    text = "The lighthouse has 3 floors. It was built by sailors."
    library = Library([Article.from_paragraphs("Lighthouse", [((), text)], language="en")])
    assert library.answer("lighthouse 有几层").quotes
