"""The questions of a pin, and what else it answers, as Discord shows it. Pure functions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from discord import SelectOption
from discord.ui import LayoutView

from bot.locales import Phrasebook
from bot.pins.questions.pin_questions import Caught
from bot.shortening import shortened
from bot.store.rows.pin_rows import question_digest
from bot.store.rows.records import Pin
from bot.toolkit.components.list_pages import and_more
from bot.toolkit.components.paging import LABEL_LIMIT
from bot.toolkit.text_view import text_view
from bot.toolkit.texts.escaping import inline

LINE = 60
"""Characters of a question: twenty of them, and what else they catch, stand in one message."""
NAMED = 5
"""Questions that are caught, of either kind, that are named one by one."""


def questions_view(pin: Pin, caught: Caught, say: Phrasebook, *said: str) -> LayoutView:
    """All questions of a pin; what was ``said`` stands above."""
    title = f"**{say('pin-questions-title', number=pin.number, count=len(pin.questions))}**"
    texts = [*said, "\n".join([title, *_list(pin.questions, len(pin.questions), say)])]
    if caught.questions:
        texts.append("\n".join([say("pin-catches-questions"), *_list(caught.questions, NAMED, say)]))
    if caught.pins:
        others = [f"{one.number} · {one.question}" for one in caught.pins]
        texts.append("\n".join([say("pin-catches-pins"), *_list(others, NAMED, say)]))
    return text_view(*texts)


def tried_text(pin: Pin, question: str, catching: Sequence[Pin], say: Phrasebook) -> str:
    """Whether a pin answers a question in these words, and which pin does."""
    words = inline(question)
    first = next(iter(catching), None)
    if first is None:
        return say("pin-try-none", question=words)
    phrase = "pin-try-this" if first.number == pin.number else "pin-try-other"
    return say(phrase, question=words, number=first.number)


def question_options(pin: Pin) -> list[SelectOption]:
    """To be chosen from, by the digests of their keys."""
    keys = {question_digest(question): question for question in pin.questions}
    return [SelectOption(label=shortened(question, LABEL_LIMIT) or key, value=key) for key, question in keys.items()]


def _list(questions: Sequence[str], most: int, say: Phrasebook) -> Iterable[str]:
    yield from (f"- {inline(question, LINE)}" for question in questions[:most])
    yield from and_more(questions, most, say)
