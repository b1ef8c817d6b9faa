"""A question as it was asked in Discord."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple, Self

from index import ParsedQuestion


class QuestionFlags(NamedTuple):
    """Whether a question is in the words of whoever asks it, and whether these hid any of them as a spoiler.

    What somebody hid stays hidden wherever the bot says it again, with what was asked before.
    """

    is_askers: bool = True
    is_hidden: bool = False


DEFAULT_FLAGS = QuestionFlags()


@dataclass(frozen=True, slots=True)
class IncomingQuestion:
    """A question, parsed once for all that needs it, and where it was asked; a direct message is in no server.

    ``channel`` may be a thread, which is a conversation of its own; ``whole_channel`` is the channel that it belongs
    to, whose articles are asked. ``before`` is what it follows; ``article`` is as the option was chosen or typed.
    What ``may_be_comment`` is answered only where it is sure; what ``is_private`` is for the asker alone among others.
    """

    question: ParsedQuestion
    asker: int
    channel: int
    whole_channel: int
    server: int | None = None
    before: str = ""
    article: str = ""
    flags: QuestionFlags = DEFAULT_FLAGS
    may_be_comment: bool = False
    is_private: bool = False

    def after(self, before: str, is_hidden: bool) -> Self:
        """The same, after what was asked before, which may have been hidden."""
        hidden = self.flags._replace(is_hidden=self.flags.is_hidden or is_hidden)
        return replace(self, before=before, flags=hidden)

    @property
    def parsed(self) -> ParsedQuestion:
        """The question, after what it follows."""
        return self.question.following(self.before) if self.before else self.question

    @property
    def names_nothing(self) -> bool:
        """Whether no article can have what it asks for: “What is this article about?”, « Et ça ? »."""
        return not (self.parsed.content_words or self.parsed.phrases or self.parsed.sections)
