"""What people type in a chat about articles of many kinds, in 32 languages: found, marked, and else not answered."""

import tomllib
from functools import cache
from pathlib import Path

import pytest

from index import Article, Library

TOLD = tomllib.loads(Path(__file__).with_name("chat_questions.toml").read_text("utf-8"))
FOUND, STRANGE = 0.5, 0.34
"""The share of an article's questions that find what answers, at the least, and of others' that are answered."""
ALL_FOUND, ALL_MARKED, ALL_STRANGE = 0.9, 0.87, 0.04
"""The same of all articles together, and the share of questions whose answering sentence is marked."""


@cache
def library(code):
    told = TOLD[code]
    paragraphs = [((heading,), text) for heading, text in told["paragraphs"]]
    language = code.partition("-")[0]  # zh-Hant is zh
    return Library([Article.from_paragraphs(told["title"], paragraphs, language=language)])


@cache
def found_and_marked(code):
    """How many of the questions find the paragraph that answers, and have the words in the sentence that is marked."""
    one, found, marked = library(code), 0, 0
    text = one.articles[0].text
    for number, words, question in TOLD[code]["questions"]:
        [*first] = one.answer(question).quotes[:1]
        is_found = [quote.passage.number + 1 for quote in first] == [number]
        found += is_found
        marked += is_found and words in text[slice(*first[0].highlight)]
    return found, marked


def answered_strangers(code):
    return sum(1 for question in TOLD[code]["strange"] if library(code).answer(question).quotes)


@pytest.mark.parametrize("code", TOLD)
def test_half_of_what_is_asked_of_any_article_is_found(code):
    found, _ = found_and_marked(code)

    assert found >= FOUND * len(TOLD[code]["questions"])


@pytest.mark.parametrize("code", TOLD)
def test_what_no_paragraph_is_about_is_hardly_ever_answered(code):
    assert answered_strangers(code) <= STRANGE * len(TOLD[code]["strange"])


def test_of_all_questions_together_nine_in_ten_are_found_and_hardly_fewer_marked():
    count = sum(len(told["questions"]) for told in TOLD.values())
    found, marked = (sum(counts) for counts in zip(*map(found_and_marked, TOLD), strict=True))

    assert found >= ALL_FOUND * count
    assert marked >= ALL_MARKED * count
    assert sum(map(answered_strangers, TOLD)) <= ALL_STRANGE * sum(len(told["strange"]) for told in TOLD.values())
