"""Articles in several languages in one library, as a server has them that speaks more than one."""

import pytest

from index import Article, Library

HOURS = {
    "en": "Open: Mon–Fri 9am–6pm\nEmail: info@harbour.example\nThe harbour was built in 1921.",
    "nl": "Open: ma–vr 9–18 uur\nE-mail: info@haven.example\nDe haven is in 1921 gebouwd.",
    "pl": "Otwarte: pn–pt 9–18\nE-mail: info@port.example\nPort zbudowano w 1921 roku.",
    "pt": "Aberto: seg–sex 9–18\nE-mail: info@porto.example\nO porto foi construído em 1921.",
}


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("en", "When are you open?"),
        ("nl", "Wanneer zijn jullie open?"),
        ("nl", "Wat is het e-mailadres?"),
        ("pt", "Qual é o vosso email?"),
        ("pl", "Jaki jest adres e-mail?"),
    ],
)
def test_of_two_articles_that_answer_the_one_in_the_language_of_the_question_comes_first(language, question):
    library = Library(
        Article.from_paragraphs("Port", [((), text)], language=code, slug=code) for code, text in HOURS.items()
    )

    assert library.answer(question).quotes[0].article.language == language


def test_where_none_is_in_its_language_a_question_is_answered_from_another():
    library = Library(
        Article.from_paragraphs("Port", [((), HOURS[code])], language=code, slug=code) for code in ("nl", "pt")
    )

    assert library.answer("When are you open?").quotes[0].article.language == "nl"
