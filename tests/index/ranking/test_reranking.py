"""Questions that only say what all of a text is about: what they ask for tells which passage answers."""

import pytest

from index import Article, Library

FESTIVALS = {
    "en": (
        "Village summer festival",
        ["The fire brigade prepares it, as ever.", "We meet on 15 August behind the church.", "A ticket is 12 euros."],
        [("When is the festival?", 2), ("what date is the summer festival", 2), ("How much is the festival?", 3)],
    ),
    "fr": (
        "Fête du village",
        ["Les pompiers la préparent.", "On se retrouve samedi derrière l’église.", "Un billet coûte 12 euros."],
        [("C'est quand la fête ?", 2), ("Quand a lieu la fête du village ?", 2), ("La fête c'est combien ?", 3)],
    ),
    "de": (
        "Dorffest",
        ["Die Feuerwehr bereitet es vor.", "Wir treffen uns montags um 19 Uhr.", "Eine Karte kostet 12 Euro."],
        [("Wann ist das Dorffest?", 2)],
    ),
    "es": (
        "Fiesta del pueblo",
        ["La preparan los bomberos.", "Nos vemos en agosto detrás de la iglesia.", "La entrada cuesta 12 euros."],
        [("¿Cuándo es la fiesta?", 2)],
    ),
    "ru": (
        "Праздник деревни",
        ["Его готовят пожарные.", "Встречаемся 15 августа за церковью.", "Билет стоит 12 евро."],
        [("Когда праздник?", 2)],
    ),
    "ja": (
        "町の夏祭り",
        ["消防団の皆さんが準備しています。", "8月15日に教会の裏に集まります。", "チケットは12ユーロです。"],
        [("祭りはいつですか", 2), ("夏祭りはいつ？", 2)],
    ),
    "ko": (
        "마을 여름 축제",
        ["소방대가 준비합니다.", "8월 15일에 교회 뒤에서 만납니다.", "입장권은 12유로입니다."],
        [("축제는 언제예요?", 2)],
    ),
    "zh": (
        "村庄夏日节",
        ["由消防队准备。", "我们8月15日在教堂后面见面。", "门票12欧元。"],
        [("夏日节是什么时候？", 2)],
    ),
}


@pytest.mark.parametrize(
    ("language", "question", "number"),
    [(code, *asked) for code, (_, _, questions) in FESTIVALS.items() for asked in questions],
)
def test_where_all_words_are_the_titles_a_passage_with_what_is_asked_for_comes_first(language, question, number):
    title, paragraphs, _ = FESTIVALS[language]
    article = Article.from_paragraphs(title, [((), text) for text in paragraphs], language=language)
    assert Library([article]).answer(question).quotes[0].passage.number + 1 == number


def test_of_two_dates_the_one_is_quoted_whose_passage_says_of_what():
    paragraphs = ["Rain? Then on 16 August.", "The festival is on 15 August.", "Dogs stay at home."]
    article = Article.from_paragraphs("Summer festival", [((), text) for text in paragraphs], language="en")
    assert Library([article]).answer("When is the festival?").quotes[0].text == "The festival is on 15 August."


@pytest.mark.parametrize(
    ("language", "title", "paragraphs", "question", "number"),
    [
        (
            "en",
            "Summer festival",
            [
                "The summer festival was begun in 1998 by a baker.",
                "The summer festival lasts from 15 to 17 August.",
                "Dogs stay.",
            ],
            "When is the summer festival?",
            1,
        ),
        (
            "ko",
            "여름 축제",
            [
                "이 축제는 빵집 주인이 1998년에 열었습니다.",
                "축제는 8월 15일부터 17일까지입니다.",
                "개는 올 수 없습니다.",
            ],
            "축제 언제 해요",
            1,
        ),
        (
            "en",
            "Summer festival",
            [
                "The summer festival was begun in 1998 by a baker.",
                "The summer festival lasts from 15 to 17 August.",
                "Dogs stay.",
            ],
            "What year was the summer festival begun?",
            0,
        ),
    ],
)
def test_a_day_tells_when_something_is_more_than_the_year_of_its_beginning(
    language, title, paragraphs, question, number
):
    article = Article.from_paragraphs(title, [((), text) for text in paragraphs], language=language)
    assert Library([article]).answer(question).quotes[0].passage.number == number


def test_below_a_heading_that_asks_its_first_passage_answers():
    paragraphs = [
        (("When is one banned?",), "After three warnings."),
        (("When is one banned?",), "Changed in May 2025."),
    ]
    article = Article.from_paragraphs("Rules", paragraphs, language="en")
    assert Library([article]).answer("when is someone banned").quotes[0].text == "After three warnings."
