"""In every language that something is known of, an article answers what it tells, and nothing else."""

import tomllib
from pathlib import Path

import pytest

from index import Article, Library
from index.language.languages import SHARED, language_codes, language_data

ARTICLES = tomllib.loads(Path(__file__).with_name("language_articles.toml").read_text("utf-8"))
OWN = [(code, number, question) for code, told in ARTICLES.items() for number, question in enumerate(told["questions"])]
STRANGE = [(code, question) for code, told in ARTICLES.items() for question in told["strange"]]


def library(code):
    paragraphs = [((), text) for text in ARTICLES[code]["paragraphs"]]
    return Library([Article.from_paragraphs("…", paragraphs, language=code, slug="article")])


def test_every_language_has_its_article():
    assert {code.split("-")[0] for code in ARTICLES} == {
        code for code in language_codes() if language_data(code).function_words
    } - set(SHARED)


@pytest.mark.parametrize(("code", "number", "question"), OWN)
def test_an_article_answers_questions_in_its_own_language(code, number, question):
    answer = library(code).answer(question)
    assert answer.quotes, answer.confidence
    assert answer.quotes[0].passage.number == min(number, 1)


@pytest.mark.parametrize(("code", "question"), STRANGE)
def test_an_article_is_silent_on_what_it_does_not_tell(code, question):
    answer = library(code).answer(question)
    assert not answer.quotes, answer.confidence
