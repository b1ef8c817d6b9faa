"""What the buttons under an answer know of it, in the hundred characters of a ``custom_id``."""

from __future__ import annotations

import hashlib
import re
from base64 import urlsafe_b64encode
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple, Self

import discord
from numpy import base_repr

from bot.errors import AnswerGone
from bot.toolkit.components.buttons import custom_ids

PREFIXES = ("previous", "next", "context", "more", "passage", "places", "helpful", "unhelpful", "pin", "delete")
"""What the ``custom_id`` begins with of all that has an answer's state, under answers of earlier versions too."""

CUSTOM_ID_LIMIT = 100
LONGEST_PREFIX = 9
"""Characters that a button may put before the state, besides the colon."""

LARGEST = 2**63 - 1
"""The highest number of a pin that the store can look for."""

_EDITION = 8
"""Characters of `Article.edition`."""
_REFERENCE = re.compile(r"([A-Z])([0-9a-z]+)")
_PIN = re.compile(r"([0-9a-z]*).*", re.DOTALL)
"""The number of a pin, before the passage that it is of."""


class Reference(NamedTuple):
    """A passage, by its number, of one edition of an article (`index.Article.edition`)."""

    edition: str
    passage: int


@dataclass(frozen=True)  # without slots: it is written once, and stands in each of its buttons
class AnswerState:
    """An answer, as far as its buttons know it.

    ``pages`` are the passages, best first; ``at`` is the page that is shown. With a ``pin`` there is one page more, in
    front of all: the pinned one, which shows the ``pinned`` passage once that pin is removed. ``digest`` tells the
    question that another message shows, see `digest_of`; it is empty where the answer shows it itself.
    """

    asker: int
    pages: tuple[Reference, ...]
    at: int = 0
    pin: int | None = None
    digest: str = ""
    pinned: Reference | None = None

    @property
    def count(self) -> int:
        return len(self.pages) + (self.pin is not None)

    @property
    def is_pinned_page(self) -> bool:
        return self.pin is not None and self.at == 0

    @property
    def reference(self) -> Reference:
        """The passage that is shown, where it is not the pinned page."""
        return self.pages[self.at - (self.pin is not None)]

    @property
    def unpinned(self) -> Self:
        """The same once the pin is removed; no other, where its passage is not known, as in version 0.1."""
        if self.pin is None or self.pinned is None:
            return self
        return replace(self, pages=(self.pinned, *self.pages), pin=None, pinned=None)

    def pinned_by(self, pin: int) -> Self:
        """The same once the passage that is shown is pinned: it stands in front of all."""
        if self.is_pinned_page:
            return replace(self, pin=pin).fitted()
        others = tuple(page for page in self.pages if page != self.reference)
        return replace(self, pages=others, at=0, pin=pin, pinned=self.reference).fitted()

    def moved(self, by: int) -> Self:
        return replace(self, at=min(max(self.at + by, 0), self.count - 1))

    def fitted(self) -> Self:
        """As many of the pages as a ``custom_id`` has room for."""
        fitted = self
        while LONGEST_PREFIX + len(f":{fitted}") > CUSTOM_ID_LIMIT:
            fitted = replace(fitted, pages=fitted.pages[:-1])
        return fitted

    def __str__(self) -> str:
        return self._as_written

    @cached_property
    def _as_written(self) -> str:
        pinned = [self.pinned] if self.pinned else []
        editions = list(dict.fromkeys(reference.edition for reference in (*self.pages, *pinned)))
        pin = "" if self.pin is None else _written(self.pin) + _references_written(pinned, editions)
        pages, digest = _references_written(self.pages, editions), self.digest and f".{self.digest}"
        return f"{_written(self.asker)}.{self.at}.{pin}.{''.join(editions)}.{pages}{digest}"

    @classmethod
    def read(cls, written: str) -> Self:
        """The inverse of ``str``; raises ``ValueError`` for anything else."""
        asker, at, pin, editions, pages, *digest = written.split(".")
        known = [editions[start : start + _EDITION] for start in range(0, len(editions), _EDITION)]
        number, pinned = _PIN.sub(r"\1", pin), next(iter(_references_read(pin, known)), None)
        pin_number = int(number, 36) if number else None
        references = tuple(_references_read(pages, known))
        state = cls(int(asker, 36), references, int(at), pin_number, "".join(digest), pinned)
        if str(state) != written or not 0 <= state.at < state.count or (state.pin or 0) > LARGEST:
            raise ValueError(written)
        return state


def digest_of(question: str) -> str:
    """Four characters that tell a question from what its message says after an edit."""
    return urlsafe_b64encode(hashlib.sha256(question.encode(errors="surrogatepass")).digest()[:3]).decode()


def answer_state_in(message: discord.Message) -> AnswerState | None:
    """The answer that a message of the bot's shows; ``None`` where it shows something else. Raises: AnswerGone."""
    for custom_id in custom_ids(message):
        prefix, _, written = custom_id.partition(":")
        if prefix in PREFIXES:
            return _state_in(written)
    return None


def _state_in(written: str) -> AnswerState:
    try:
        return AnswerState.read(written)
    except ValueError as error:
        raise AnswerGone from error


def _references_written(references: Iterable[Reference], editions: Sequence[str]) -> str:
    """Each as the letter of its edition and the number of its passage."""
    return "".join(f"{chr(ord('A') + editions.index(one.edition))}{_written(one.passage)}" for one in references)


def _references_read(written: str, editions: Sequence[str]) -> Iterator[Reference]:
    for letter, number in _REFERENCE.findall(written):
        for edition in editions[ord(letter) - ord("A") :][:1]:
            yield Reference(edition, int(number, 36))


def _written(number: int) -> str:
    """A number in base 36, which `int` reads back."""
    return base_repr(number, 36).lower()
