"""An answer as the panel below ⋯ knows it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, Self

from bot.answers.answer_pages import Page
from bot.answers.answer_state import AnswerState
from bot.answers.incoming_question import DEFAULT_FLAGS, QuestionFlags
from bot.errors import AnswerGone

NO_MESSAGE = 0


class AnswerMessage(NamedTuple):
    """The message that shows an answer, `NO_MESSAGE` where none does; the page it shows; whether one person sees it."""

    id: int
    at: int
    alone: bool

    def __str__(self) -> str:
        return f"{self.id}.{self.at}.{self.alone:d}"

    @classmethod
    def read(cls, written: str) -> Self:
        """The inverse of ``str``. Raises ``ValueError`` for anything else."""
        number, at, alone = map(int, written.split("."))
        return cls(number, at, bool(alone))


@dataclass(frozen=True, slots=True)
class OpenedAnswer:
    """``state.at`` is the page looked at in the panel, which ``is_read`` if its words are shown there.

    A page that is gone is None; the question is empty where it is gone, and may be in the words of somebody else than
    who asked it.
    """

    message: AnswerMessage
    state: AnswerState
    question: str
    before: str = ""
    flags: QuestionFlags = DEFAULT_FLAGS
    pages: Sequence[Page | None] = ()
    is_read: bool = False

    @property
    def current_page(self) -> Page | None:
        """The page looked at."""
        return self.pages[self.state.at]

    @property
    def page(self) -> Page:
        """The same. Raises: AnswerGone."""
        if self.current_page is None:
            raise AnswerGone
        return self.current_page

    @property
    def is_public_page(self) -> bool:
        """Whether the message shows the page that is looked at, and to all."""
        return not self.message.alone and self.message.at == self.state.at
