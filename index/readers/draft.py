"""What a format's reader makes of a text, before it has a name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from index.article import PARAGRAPH_BREAK, Passage, Section
from index.language.sentences import Span


@dataclass(frozen=True, slots=True)
class Draft:
    """An article as far as its file tells: a text, what is in it, and what the file says of itself."""

    text: str
    passages: tuple[Passage, ...]
    sections: tuple[Section, ...]
    title: str | None = None
    language: str | None = None
    published: str | None = None
    url: str | None = None


def passages_at(text: str, places: Iterable[tuple[Section, Span]]) -> tuple[Passage, ...]:
    """Number the passages that stand at these places of ``text``."""
    return tuple(Passage(number, section, start, end, text) for number, (section, (start, end)) in enumerate(places))


class Composer:
    """Writes the text of an article whose file is marked up: headings and paragraphs, a blank line between."""

    def __init__(self) -> None:
        self._blocks: list[str] = []
        self._length = 0
        self._path: list[tuple[int, str]] = []
        self._places: list[tuple[Section, Span]] = []
        self._sections: list[Section] = []

    def heading(self, level: int, words: str) -> None:
        """A heading; ``level`` is 1 for the outermost."""
        self._path = [outer for outer in self._path if outer[0] < level] + [(level, words)]
        self._sections.append(self._section)
        self._append(words)

    def paragraph(self, words: str) -> None:
        start = self._append(words)
        self._places.append((self._section, (start, start + len(words))))

    @property
    def _section(self) -> Section:
        return Section(tuple(words for _, words in self._path))

    def _append(self, block: str) -> int:
        start = self._length
        self._blocks.append(block)
        self._length += len(block) + len(PARAGRAPH_BREAK)
        return start

    def draft(self, title: str | None, language: str | None, published: str | None, url: str | None) -> Draft:
        text = PARAGRAPH_BREAK.join(self._blocks)
        return Draft(text, passages_at(text, self._places), tuple(self._sections), title, language, published, url)
