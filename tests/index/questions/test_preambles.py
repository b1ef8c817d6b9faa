"""What somebody tells of themselves before they ask is context of the question, and no part of it."""

import pytest

from index import Article, Library
from index.questions.preambles import question_and_preamble


@pytest.mark.parametrize(
    ("language", "text", "asked"),
    [
        ("en", "I joined yesterday and was wondering when the ferry leaves", "when the ferry leaves"),
        ("en", "I'm new here – where do I park?", "where do I park?"),
        ("en", "my sister visits us in May, can she bring a dog?", "can she bring a dog?"),
        ("de", "Ich bin neu hier, wo finde ich den Schlüssel?", "wo finde ich den Schlüssel?"),
        ("de", "bin gestern angekommen und wollte wissen wann die Probe ist", "wann die Probe ist"),
        ("fr", "J’habite loin - à quelle heure part le bac ?", "à quelle heure part le bac ?"),
        ("es", "Mi tía viene mañana, ¿a qué hora sale el barco?", "a qué hora sale el barco?"),
    ],
)
def test_a_preamble_is_parted_from_what_is_asked(language, text, asked):
    assert question_and_preamble(text, language)[0] == asked


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In 1921, when was the club founded?"),
        ("en", "If it rains, where do we meet?"),
        ("en", "My aunt, who is eighty, comes in May"),
        ("en", "I wonder when the ferry leaves"),
        ("de", "Bin ich versichert, was kostet das?"),
        ("fr", "Quand je pars, où sont les clés ?"),
        ("it", "Sono nuovo, dove parcheggio?"),
    ],
)
def test_all_else_is_the_question(language, text):
    assert question_and_preamble(text, language) == (text, "")


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("I signed up last night, who keeps the keys?", 1),
        ("My sister visits us next week – where are dogs allowed?", 2),
        ("I lost my keys, whom do I call?", 0),  # without the keys nothing is asked
        ("My sister adores opera, who conducts the orchestra?", None),
    ],
)
def test_what_is_told_before_a_question_does_not_silence_it(question, answer):
    texts = ["Whoever lost keys may call the porter.", "The warden keeps the keys.", "Dogs are allowed on the terrace."]
    quotes = Library([Article.from_paragraphs("House", [((), text) for text in texts], language="en")]).answer(question)
    assert (quotes.quotes[0].passage.number if quotes.quotes else None) == answer
