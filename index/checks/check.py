"""Check: some words that were looked for, what came of it, and where they stand."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from index.language.sentences import Span
from index.quotes.quote import Quote


class Verdict(StrEnum):
    """What the articles say of the words; its value is what people read in JSON."""

    WORD_FOR_WORD = "word for word"
    NEARLY = "nearly"
    NOT_FOUND = "not found"


@dataclass(frozen=True, slots=True)
class Check:
    """The words ``start`` to ``end`` of a ``text``, mostly a sentence, and whether an article has them.

    ``quotes`` are where they stand, in the order of the article: one, or one a part where « … » parts the words; none
    where they were not found. For words that are nearly the article's, ``added`` are those that it does not have
    there (offsets in ``text``), ``missing`` those that it has instead (offsets in the article's text).
    """

    text: str = field(repr=False)
    start: int
    end: int
    verdict: Verdict
    quotes: tuple[Quote, ...] = ()
    added: tuple[Span, ...] = ()
    missing: tuple[Span, ...] = ()

    @property
    def words(self) -> str:
        return self.text[self.start : self.end]

    @property
    def quote(self) -> Quote | None:
        """Where the words stand, or their first part."""
        return self.quotes[0] if self.quotes else None
