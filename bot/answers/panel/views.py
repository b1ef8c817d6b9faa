"""The panel below ⋯ as Discord shows it. Pure functions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import discord
from discord import SelectOption
from discord.ui import ActionRow, Button, Container, LayoutView, Select, TextDisplay

from bot.answers.answer_pages import Page
from bot.answers.panel.opened_answer import AnswerMessage, OpenedAnswer
from bot.answers.question_texts import question_texts
from bot.answers.views import POSITION_ID, QUOTATION_LIMIT, details, excerpt
from bot.errors import AnswerGone
from bot.locales import Phrasebook
from bot.shortening import shortened
from bot.toolkit.components.buttons import items_of
from bot.toolkit.text_view import MessageView
from bot.toolkit.texts.escaping import isolated
from bot.toolkit.texts.quotations import quotation
from bot.toolkit.texts.text_limits import TEXT_LIMIT, length

ROW_LIMIT = 5
"""Buttons that Discord shows side by side."""
LABEL_LIMIT = 80
HEADING_LIMIT = 40
"""Characters of an entry of the menu, and of the heading in it: a phone shows half of one."""


def panel_view(
    answer: OpenedAnswer, menu_id: str, buttons: Sequence[Button[LayoutView]], sentence: str, say: Phrasebook
) -> LayoutView:
    """The menu of passages, the passage that was chosen there, and the ``buttons``, after a ``sentence``."""
    menu = passage_menu(answer, menu_id, say)
    frame: Container[LayoutView] = Container(*_texts(answer, sentence, _room(menu), say))
    rows = [ActionRow(*buttons[at : at + ROW_LIMIT]) for at in range(0, len(buttons), ROW_LIMIT)]
    return MessageView(frame, ActionRow(menu), *rows)


def passage_menu(answer: OpenedAnswer, custom_id: str, say: Phrasebook) -> Select[LayoutView]:
    """Where each passage stands that is still there, or is looked at; and how the sentence begins that answers.

    Its values tell the message as well, so that it is there, to be pressed by nobody, where all passages are gone.
    """
    options = [
        SelectOption(
            label=shortened(f"{number + 1} · {_place(page, say)}", LABEL_LIMIT),
            value=f"{number}.{answer.message}",
            default=number == answer.state.at,
        )
        for number, page in enumerate(answer.pages)
        if page or number == answer.state.at
    ]
    return Select(
        custom_id=custom_id, placeholder=say("passages-menu"), options=options, disabled=not any(answer.pages)
    )


def page_chosen(value: str) -> int:
    """The page that a value of the menu stands for."""
    return int(value.partition(".")[0])


def message_in(panel: discord.Message) -> AnswerMessage:
    """The message whose answer a panel is of. Raises: AnswerGone."""
    menus = (item for item in items_of(panel) if isinstance(item, Select))
    for menu in menus:
        try:
            return AnswerMessage.read(menu.options[0].value.partition(".")[2])
        except ValueError as error:
            raise AnswerGone from error
    raise AnswerGone


def shows_words(panel: discord.Message) -> bool:
    """Whether a passage was chosen in it."""
    return any(item.id == POSITION_ID for item in items_of(panel))


def _place(page: Page | None, say: Phrasebook) -> str:
    if page is None:
        return say("place-gone")
    quote = page.quote
    heading = shortened((quote.passage.section.path or (quote.article.title,))[-1], HEADING_LIMIT)
    start, end = quote.highlight
    words = quote.article.text[start:end].strip() or quote.text
    return f"{isolated(heading)} – {isolated(shortened(words, LABEL_LIMIT))}"


def _room(menu: Select[LayoutView]) -> int:
    return TEXT_LIMIT - length(menu.placeholder or "", *(option.label for option in menu.options))


def _texts(answer: OpenedAnswer, sentence: str, room: int, say: Phrasebook) -> Iterator[TextDisplay[LayoutView]]:
    page = answer.current_page
    below = question_texts(answer.question, answer.before, answer.flags)
    line = f"-# {' · '.join(details(page, say))}" if page else say("answer-gone")
    gone = "" if answer.question else say("question-gone")
    if sentence:
        yield TextDisplay(sentence)
    if answer.is_read and page:
        left = min(QUOTATION_LIMIT, room - length(sentence, line, gone, *below.values()))
        yield TextDisplay(quotation(excerpt(page.quote), say, left))
    if answer.is_read or page is None or page.pin:
        yield TextDisplay(line, id=POSITION_ID if answer.is_read else None)
    if gone:
        yield TextDisplay(gone)
    for number, line in below.items():
        yield TextDisplay(line, id=number)
