"""What people ask for themselves: "Can I …?", « Où est-ce que je trouve mon … ? »"""

import tomllib
from pathlib import Path

import pytest

from index import Article, Library

TOLD = [
    (code, told)
    for name in ("visitors.toml", "notices.toml", "eastern_notices.toml")
    for code, told in tomllib.loads(Path(__file__).with_name(name).read_text("utf-8")).items()
]


@pytest.fixture(params=TOLD, ids=[f"{told['title']} ({code})" for code, told in TOLD])
def rules(request):
    code, told = request.param
    language = code.partition("-")[0]  # zh-Hant is zh
    article = Article.from_paragraphs(told["title"], [((), text) for text in told["paragraphs"]], language=language)
    return told, Library([article])


def test_what_visitors_ask_for_themselves_is_answered_by_the_rule_or_not_at_all(rules):
    told, library = rules
    found = [(number, library.answer(question).quotes) for number, question in told["questions"]]

    assert all(quotes[0].passage.number + 1 == number for number, quotes in found if quotes)
    assert sum(1 for _, quotes in found if quotes) > len(found) / 2


def test_what_no_rule_is_about_is_not_answered(rules):
    told, library = rules

    assert sum(1 for question in told["strange"] if library.answer(question).quotes) <= len(told["strange"]) / 3


def test_a_typo_is_not_taken_for_a_word_that_says_nothing():
    library = Library([Article.from_paragraphs("Bees", [((), "A bee and its hive are one.")], language="en")])

    assert not library.answer("Fortell meg en vits").quotes


@pytest.mark.parametrize(
    ("language", "passage", "question"),
    [
        ("hr", "Psi su dobrodošli u kampu.", "gdje je psu mjesto"),
        ("sk", "Osy hniezdia pod strechou.", "kde vidno osu"),
        ("sl", "Koze se pasejo na bregu.", "kje najdem kozo"),
        ("uk", "Оси живуть під дахом.", "де осу знайти"),
        ("zh", "厨房里有半瓶啤酒。", "放什么酒"),
        ("zh", "小火炖四十分钟。", "要炖多久"),
        ("zh", "白糖三十克，火太大会发苦。", "糖为什么苦"),
        ("ja", "ペットは小型の犬または猫を飼うことができます。", "猫飼っていいですか"),
        ("ja", "花火は禁止です。", "花火は大丈夫ですか"),
        ("ja", "令和6年の総会で規約が改まりました。", "2024年に改まったの"),
        ("th", "พบถ้ำเมื่อ พ.ศ. 2512", "ปี 1969"),
        ("hi", "सदस्यता शुल्क ₹500 है।", "कितने रुपये"),
        ("he", "אין להכניס כלבים לבניין.", "מותר כלב"),
        ("he", "השירים החדשים יושמעו מחר.", "איזה שיר"),
        ("bn", "অতিথিরা দিনে ২০০ টাকা দেয়।", "অতিথির জন্য কত"),
        ("bn", "বিড়াল রাখা নিষেধ।", "বিড়ালটি রাখতে পারি"),
        ("bn", "দোকান সকালে খোলা থাকে।", "কয়টায় খোলে"),
        ("bn", "চাবি হারালে জরিমানা।", "হারিয়ে গেছে"),
        ("kk", "Мысықтарды ұстауға болмайды.", "мысық болады ма"),
        ("mn", "Дугуйнуудыг хашаанд тавина.", "дугуй хаана"),
        ("az", "Açarları itirməyin.", "açarım yoxdur"),
        ("te", "గదికి నెలకు 3000 రూపాయలు.", "గది ఎంత"),
        ("ur", "کتے لانا منع ہے۔", "کیا کتا لا سکتا ہوں"),
        ("mr", "गाड्या मैदानावर लावाव्यात.", "गाडी कुठे"),
        ("mr", "प्लास्टिकच्या पिशव्या आणू नका.", "पिशवी चालेल का"),
    ],
)
def test_a_short_word_is_found_in_another_case_and_beside_others_as_the_text_writes_it(language, passage, question):
    others = ["1 2 3", "4 5 6"]
    article = Article.from_paragraphs("A", [((), text) for text in [*others, passage]], language=language)

    assert [hit.passage.number for hit in Library([article]).search(question)] == [2]
