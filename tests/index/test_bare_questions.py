"""Questions of few signs: characters that two languages write, words that are two."""

from index import Article, Library

FERRY = Library(
    [
        Article.from_paragraphs(
            "かもめ丸の案内",
            [
                ((), "出航は午前八時です。雨の日も出ます。"),
                ((), "甲板には長椅子があります。"),
                ((), "犬は甲板にだけ乗れます。"),
            ],
            language="ja",
        )
    ]
)
LAKE = Library(
    [
        Article.from_paragraphs(
            "झील की सैर",
            [
                ((), "नाव हर घंटे चलती है और उसका किराया तीस रुपये है।"),
                ((), "घाट तक बस स्टेशन के सामने से मिलती है।"),
                ((), "घाट पर कुत्ते नहीं आ सकते।"),
            ],
            language="hi",
        )
    ]
)


def test_a_japanese_article_is_asked_in_characters_alone():
    assert FERRY.answer("出航何時").quotes[0].passage.number == 0


def test_a_bus_is_looked_for_where_its_word_also_means_only():
    assert LAKE.answer("बस कहाँ से मिलती है").quotes[0].passage.number == 1
