"""Whatever is quoted and asked, what is shown of an answer fits into one message as Discord counts it."""

from collections.abc import Iterator

import pytest
from discord.ui import Button, LayoutView
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.answers.answer_pages import Page
from bot.answers.answer_state import AnswerState, Reference
from bot.answers.buttons import answer_view
from bot.answers.context_views import context_view
from bot.answers.nothing_found import nothing_found
from bot.answers.nothing_views import nearest_view, nothing_view
from bot.answers.panel.opened_answer import AnswerMessage, OpenedAnswer
from bot.answers.panel.views import panel_view
from bot.locales import languages, phrasebook
from index import Article, Library, ParsedQuestion, Quote
from tests.support.hostile import hostile_text
from tests.support.limits import unsaid_problems

SAY = phrasebook("en")
CHINESE, THAI, HINDI = "蜜蜂采集花蜜并酿造蜂蜜。", "ผึ้งเก็บน้ำหวานจากดอกไม้ ", "मधुमक्खी फूलों से रस लेती है। "


def problems(view: LayoutView) -> list[str]:
    """What Discord would refuse."""
    return unsaid_problems({"flags": 1 << 15, "components": view.to_components()})


def pages_of(article: Article, question: str, before: str) -> Iterator[Page]:
    references = tuple(Reference(article.edition, passage.number) for passage in article.passages[:8])
    for at, passage in enumerate(article.passages[:8]):
        state = AnswerState(7, references, at)
        quote = Quote(article, passage, passage.start, passage.end, (passage.start, passage.end), 1.0)
        yield Page(quote, question, before, state)


def every_view(article: Article, question: str, before: str) -> Iterator[LayoutView]:
    pages = list(pages_of(article, question, before))
    for page in pages:
        yield answer_view(page, SAY)
        yield context_view(page.quote, SAY)
        answer = OpenedAnswer(AnswerMessage(1, 0, alone=False), page.state, question, before, pages=pages, is_read=True)
        buttons: list[Button[LayoutView]] = [Button(label="x" * 20, custom_id=f"{number}:") for number in range(6)]
        yield panel_view(answer, "passage:", buttons, "x" * 300, SAY)
    found = nothing_found(Library([article]), ParsedQuestion.of(question), None)
    yield nothing_view(found, question, SAY)
    yield nearest_view(found, SAY)


@pytest.mark.parametrize("words", [CHINESE, THAI, HINDI], ids=["zh", "th", "hi"])
def test_long_passages_of_scripts_that_take_three_bytes_a_character_fit(words: str) -> None:
    paragraphs = [((words * 3,), words * 110), ((words,), words * 240), ((words,), words * 110)]
    article = Article.from_paragraphs(words * 4, paragraphs, language="zh")
    views = list(every_view(article, (words * 30)[:300], (words * 60)[:600]))
    assert [problem for view in views for problem in problems(view)] == []


@settings(max_examples=25)
@given(
    st.lists(st.tuples(st.lists(hostile_text, max_size=4), hostile_text), min_size=1, max_size=4),
    hostile_text.filter(str.strip),
    hostile_text,
    st.sampled_from([1, 80]),
)
def test_whatever_is_quoted_and_asked_fits(
    paragraphs: list[tuple[list[str], str]], question: str, title: str, times: int
) -> None:
    article = Article.from_paragraphs(title, [(path, text * times) for path, text in paragraphs], language="en")
    views = list(every_view(article, question[:300], title[:600]))
    assert [problem for view in views for problem in problems(view)] == []


@pytest.mark.parametrize("language", languages())
def test_an_answer_that_is_gone_with_its_question_says_both(language: str) -> None:
    say, state = phrasebook(language), AnswerState(7, (Reference("AbCd-_12", 0),))
    answer = OpenedAnswer(AnswerMessage(1, 0, alone=False), state, "", pages=[None])
    frame, row = panel_view(answer, "passage:", [], "", say).to_components()
    assert [text["content"] for text in frame["components"]] == [say("answer-gone"), say("question-gone")]
    assert [option["label"] for option in row["components"][0]["options"]] == [f"1 · {say('place-gone')}"]
