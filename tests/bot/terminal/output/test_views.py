import io
import json
import unicodedata
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.locales import terminal_phrasebook
from bot.terminal.output.screen import Screen
from bot.terminal.output.views import answer_as_json, print_answer, print_articles, print_outline
from index import Answer, Article, Quote, Section, read

SAY = terminal_phrasebook("en")


def answer(article: Article) -> Answer:
    passage = article.passages[0]
    quote = Quote(article, passage, passage.start, passage.end, (passage.start, passage.end), 1.5)
    return Answer("Why?", (quote,), 0.5)


def shown(show: Callable[..., None], *values: object) -> str:
    pipe = io.StringIO()
    show(*values, Screen(pipe), SAY)
    return pipe.getvalue()


def test_an_answer_shows_headings_words_and_place() -> None:
    article = Article.from_paragraphs("Bees", [(("Honey", "Taste"), "It is sweet. Very."), ((), "x")], language="en")
    assert shown(print_answer, answer(article)) == "Bees › Honey › Taste\n> It is sweet. Very.\n¶ 1 of 2\n"


def test_an_inferred_heading_is_marked() -> None:
    article = Article.from_paragraphs("Bees", [(("Honey",), "It is sweet.")], language="en")
    passage = replace(article.passages[0], section=Section(("Honey",), inferred=True))
    article = replace(article, passages=(passage,))
    assert shown(print_answer, answer(article)).startswith("Bees › Honey (inferred heading)\n")


def test_no_quotes_is_said() -> None:
    assert shown(print_answer, Answer("Why?", (), 0.0)) == "The articles say nothing about that.\n"


def test_ignored_quotation_marks_are_said() -> None:
    article = Article.from_paragraphs("Bees", [((), "It is sweet.")], language="en")
    without = replace(answer(article), ignored_phrases=("sweet honey",))
    assert shown(print_answer, without).startswith("No passage has the exact words between the quotation marks")


def test_json_holds_all_there_is_to_a_quote() -> None:
    article = Article.from_paragraphs("Bees", [(("Honey",), "It is sweet.")], language="en")
    assert json.loads(answer_as_json(answer(article))) == {
        "question": "Why?",
        "confidence": 0.5,
        "quotes": [
            {
                "article": "bees",
                "title": "Bees",
                "section": ["Honey"],
                "inferred": False,
                "passage": 1,
                "text": "It is sweet.",
                "start": 0,
                "end": 12,
                "highlight": [0, 12],
                "score": 1.5,
            }
        ],
    }


def test_json_without_quotes_is_the_same_object() -> None:
    assert json.loads(answer_as_json(Answer("Why?", (), 0.0))) == {"question": "Why?", "confidence": 0.0, "quotes": []}


@given(st.text(st.characters()))
def test_json_gives_any_words_back_and_is_harmless_on_a_terminal(words: str) -> None:
    said = answer_as_json(Answer(words, (), 0.0))
    assert json.loads(said)["question"] == words
    assert not {char for char in said if unicodedata.category(char) in {"Cc", "Cs"}}


def test_an_outline_has_every_heading_in_reading_order() -> None:
    paragraphs = [((), "Before all."), (("B",), "In B."), (("B",), "Again in B."), (("D",), "In D.")]
    article = Article.from_paragraphs("Letters", paragraphs, language="en")
    headings = tuple(Section((letter,)) for letter in "ABCDE")
    outline = shown(print_outline, replace(article, sections=headings))
    assert [line.strip() for line in outline.splitlines() if line][1:] == [
        "(under no heading)",
        "¶ 1  Before all.",
        *("A", "B", "¶ 2  In B.", "¶ 3  Again in B.", "C", "D", "¶ 4  In D.", "E"),
    ]


def test_an_outline_has_a_heading_as_often_as_it_stands_in_the_text() -> None:
    article = read(b"# Letters\n\n## A\n\nOne.\n\n## A\n\nTwo.", "letters.md", language="en")
    lines = [line.strip() for line in shown(print_outline, article).splitlines() if line]
    assert lines[1:] == ["A", "¶ 1  One.", "A", "¶ 2  Two."]


@pytest.mark.parametrize("words", ["word " * 100, "字" * 500])
def test_an_outline_has_the_first_words_of_a_passage(words: str) -> None:
    article = Article.from_paragraphs("Long", [((), words)], language="en")
    last = shown(print_outline, article).splitlines()[-1]
    assert last.endswith("…")
    assert len(last) < 80


def test_hostile_articles_are_listed_on_one_harmless_line_each() -> None:
    evil = "\x1b]0;evil\x07\nsecond\u202eline"
    article = Article.from_paragraphs(evil, [((evil,), evil)], language=evil, slug=evil, url=evil)
    for show, what in ((print_articles, [article]), (print_outline, article)):
        output = shown(show, what)
        assert not set(output) & {"\x1b", "\x07", "\u202e"}
    assert len(shown(print_articles, [article]).splitlines()) == 1


def test_an_empty_shelf_says_how_to_fill_it() -> None:
    assert "pullquote add" in shown(print_articles, [])


def test_a_passage_of_a_file_with_pages_says_on_which_it_stands() -> None:
    article = Article.from_paragraphs("Report", [((), "The lamp burned oil until 1904.")], language="en")
    [passage] = article.passages
    paged = replace(article, passages=(replace(passage, page=12),))
    assert shown(print_answer, answer(paged)).endswith("¶ 1 of 1 · p. 12\n")
