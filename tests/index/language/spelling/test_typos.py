import pytest

from index import Article, Library


@pytest.mark.parametrize(
    ("language", "texts", "question"),
    [
        ("de", ["Die Lauben am Weg kann man mieten.", "Der Weg ist schmal."], "Kann man hier laufen?"),
        ("en", ["A spare wheel costs nothing.", "The path is narrow."], "can we speak here"),
    ],
)
def test_a_word_that_is_known_to_be_spelt_so_is_no_typo(language, texts, question):
    library = Library([Article.from_paragraphs("M 7", [((), text) for text in texts], language=language)])
    assert not library.answer(question).quotes


@pytest.mark.parametrize(
    ("language", "text", "question"),
    [
        ("de", "Die Lauben am Weg kann man mieten.", "Kann man die Lauven mieten?"),
        ("en", "The narrow path leads to the arbours.", "where does the narow path lead"),
    ],
)
def test_a_word_that_is_none_is_one(language, text, question):
    library = Library([Article.from_paragraphs("M 7", [((), text), ((), "…")], language=language)])
    assert library.answer(question).quotes
