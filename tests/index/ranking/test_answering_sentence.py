import pytest

from index import Article, Library

FAQ = [
    ("en", "How old must I be?", "How old must I be? You must be sixteen, or come with a parent.", "sixteen"),
    ("fr", "Où laisse-t-on ses clés ?", "« Où laisse-t-on ses clés ? » Dans la boîte bleue.", "boîte bleue"),
    ("de", "Wer heizt die Sauna?", "Das ist bekannt. Wer heizt die Sauna? Der Hausmeister. Er ist alt.", "Hausmeister"),
    ("en", "What does a towel cost?", "It is sold here. So what does a towel cost? Two euros.", "Two euros"),
    ("en", "Which parts does the sauna have?", "The sauna has these parts: A stove. And a bench.", "parts"),
]
EXPECTED = [
    ("How many guests did the feast have?", "The feast had guests of rank. The feast had 40 guests.", "40"),
    ("When was the bridge opened?", "The bridge was opened with a feast. In 1911 the bridge was opened.", "1911"),
    ("Who opened the bridge?", "The opened bridge is long. The bridge was opened by Anna Lind.", "Anna Lind"),
]


def marked(text: str, question: str, language: str) -> str:
    article = Article.from_paragraphs("Notes", [((), text)], language=language)
    return article.text[slice(*Library([article]).quote("notes", 0, question).highlight)]


@pytest.mark.parametrize(("language", "question", "text", "words"), FAQ)
def test_a_question_in_the_text_is_not_its_own_answer(language, question, text, words):
    assert words in marked(text, question, language)


def test_a_passage_that_only_asks_is_marked_all_the_same():
    assert marked("Who heats the sauna?", "Who heats the sauna?", "en") == "Who heats the sauna?"


@pytest.mark.parametrize(("question", "text", "words"), EXPECTED)
def test_of_two_sentences_with_the_same_words_the_one_with_what_is_asked_for_is_marked(question, text, words):
    assert words in marked(text, question, "en")


def test_words_of_the_title_tell_no_sentence_from_another():
    text = "The lighthouse is old. It has three beds."
    article = Article.from_paragraphs("The lighthouse", [((), text)], language="en")

    assert text[
        slice(*Library([article]).quote("the-lighthouse", 0, "How many beds has the lighthouse?").highlight)
    ] == ("It has three beds.")
