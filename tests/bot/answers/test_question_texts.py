import discord
import pytest
from discord.ui import TextDisplay
from hypothesis import example, given
from hypothesis import strategies as st
from simcord import Env

from bot.answers.answer_pages import Page
from bot.answers.answer_state import AnswerState, Reference, answer_state_in
from bot.answers.buttons import answer_view
from bot.answers.incoming_question import QuestionFlags
from bot.answers.question_texts import QUESTION_ID, DisplayedQuestion, answered_question, question_in, question_texts
from bot.errors import AnswerGone
from bot.locales import languages, phrasebook
from bot.toolkit.text_view import text_view
from index import Article, Library
from tests.support.discord_markdown import render
from tests.support.hostile import hostile_text

ARTICLE = Article.from_paragraphs("On bees", [((), "Bees make honey.")], language="en")
QUOTE = Library([ARTICLE]).quote(ARTICLE.slug, 0)
STATE = AnswerState(7, (Reference(ARTICLE.edition, 0),))

questions = hostile_text | st.text()


class Sent(discord.Message):
    """A message as it comes back from Discord: its flags and components."""

    def __init__(self, view: discord.ui.LayoutView) -> None:
        self.flags = discord.MessageFlags(components_v2=True)
        components = [discord.components._component_factory(data, None) for data in view.to_components()]
        self.components = [component for component in components if component is not None]


@given(st.sampled_from(languages()), questions, questions, st.booleans())
@example("fr", "Where: here?", "-# small\n-# print", False)
@example("en", r"C:\new\*\\", "\n\n1. One\n\n> two\r\n", False)
@example("de", "\u202eHoney\u2067?", "שלום: מי?", True)
@example("en", "|| a ||", "|", True)
def test_any_question_is_read_from_the_message_as_it_was_asked(
    language: str, question: str, before: str, is_hidden: bool
) -> None:
    page = Page(QUOTE, question, before, STATE, flags=QuestionFlags(is_hidden=is_hidden))
    message = Sent(answer_view(page, phrasebook(language)))
    assert question_in(message)[:2] == (question, before)
    assert question_in(message).flags.is_hidden == (is_hidden and bool((question + before).strip("\n")))
    assert answer_state_in(message) == STATE


@given(questions.filter(str.strip))
def test_a_question_is_shown_in_small_print_without_any_markup_of_its_own(question: str) -> None:
    [text] = question_texts(question, "").values()
    assert {rule for run in render(text) for rule in run.within} <= {"subtext"}


@given(questions.filter(str.strip))
@example("Who is it || who?")
@example("من يصنع |العسل؟")
def test_what_somebody_hid_is_shown_to_nobody_who_does_not_want_to_see_it(question: str) -> None:
    [text] = question_texts(question, "", QuestionFlags(is_hidden=True)).values()
    assert all("spoiler" in run.within for run in render(text) if any(map(str.isalnum, run.text)))


def test_what_was_asked_before_stands_above_the_question_if_there_is_any() -> None:
    assert list(question_texts("And in winter?", "Who makes honey?").values()) == [
        "-# Who makes honey?",
        "-# And in winter?",
    ]
    assert question_texts("Who?", "") == {QUESTION_ID: "-# Who?"}


@pytest.mark.parametrize("text", ["?", "-# Who?"])
async def test_a_message_of_another_kind_shows_no_answer(simcord_env: Env, text: str) -> None:
    message = await simcord_env.create_user("carol").send_dm(text)
    assert answer_state_in(message) is None
    assert question_in(message) == DisplayedQuestion()


async def test_an_answer_of_an_earlier_version_is_gone() -> None:
    view = text_view("> Bees make honey.")
    view.add_item(TextDisplay("-# Question: Who makes honey?", id=101))
    with pytest.raises(AnswerGone):
        await answered_question(Sent(view), "")
