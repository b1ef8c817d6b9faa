"""What a format's reader makes of a file, before it has a name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath

from index.article import Article
from index.blocks import Block
from index.language.column_names import repeated_head
from index.language.detection import credible_language, language_of
from index.language.sentences.sentences import Span
from index.passages import PARAGRAPH_BREAK, Passage, Section
from index.readers.pieces import pieces_of
from index.slugs import slug_of


@dataclass(frozen=True, slots=True)
class Draft:
    """An article as far as its file tells: a text, what is in it, and what the file says of itself.

    ``site`` is what published it. ``left_out`` says how many lines of each kind are not in the text: {"menu": 12}.
    """

    text: str
    passages: tuple[Passage, ...]
    sections: tuple[Section, ...]
    title: str | None = None
    language: str | None = None
    published: str | None = None
    url: str | None = None
    author: str | None = None
    site: str | None = None
    left_out: Mapping[str, int] = field(default_factory=dict)

    def article(
        self,
        name: str,
        *,
        title: str | None = None,
        language: str | None = None,
        url: str | None = None,
        slug: str | None = None,
    ) -> Article:
        """The article of the file ``name``; what is given wins over what the file says of itself."""
        title = title or self.title or PurePath(name).stem.replace("_", " ").replace("-", " ").strip() or "Article"
        return Article(
            slug=slug or slug_of(title),
            title=title,
            language=language_of(self.text, language or credible_language(self.text, self.language)),
            text=self.text,
            passages=self.passages,
            sections=self.sections,
            published=self.published,
            url=url or self.url,
            author=self.author,
        )


def passages_at(text: str, places: Iterable[tuple[Section, Span]]) -> tuple[Passage, ...]:
    """Number the passages that stand at these places of ``text``."""
    return tuple(Passage(number, section, start, end, text) for number, (section, (start, end)) in enumerate(places))


class Composer:
    """Writes the text of an article whose file is marked up: headings and paragraphs, a blank line between."""

    def __init__(self) -> None:
        self._blocks: list[str] = []
        self._length = 0
        self._path: list[tuple[int, str]] = []
        self._passages: list[tuple[Section, int, int, int | None, tuple[Block, ...]]] = []
        self._sections: list[Section] = []

    def heading(self, level: int, words: str) -> None:
        """A heading; ``level`` is 1 for the outermost."""
        self._path = [outer for outer in self._path if outer[0] < level] + [(level, words)]
        self._sections.append(self._section)
        self._append(words)

    def paragraph(self, words: str, page: int | None = None, blocks: Sequence[Block] = ()) -> None:
        """One passage, or where its lines are too many for one, several; ``blocks`` are what it is made of.

        Each part of a table that is drawn in plain text begins with the names of its columns.
        """
        spans = list(pieces_of(words))
        head = repeated_head(words) if len(spans) > 1 and len(blocks) < 2 else ""
        if head:
            parts = [words[: spans[0][1]], *(head + words[start:end] for start, end in spans[1:])]
            for part in parts:
                self._add(part, [(0, len(part))], page, [block._replace(end=len(part)) for block in blocks])
        else:
            self._add(words, spans, page, blocks)

    def _add(self, words: str, spans: Sequence[Span], page: int | None, blocks: Sequence[Block]) -> None:
        at = self._append(words)
        for start, end in spans:
            within = tuple(block.between(start, end) for block in blocks if block.start < end and start < block.end)
            self._passages.append((self._section, at + start, at + end, page, within))

    @property
    def _section(self) -> Section:
        return Section(tuple(words for _, words in self._path))

    def _append(self, block: str) -> int:
        start = self._length
        self._blocks.append(block)
        self._length += len(block) + len(PARAGRAPH_BREAK)
        return start

    def draft(
        self,
        title: str | None = None,
        language: str | None = None,
        published: str | None = None,
        url: str | None = None,
        author: str | None = None,
        site: str | None = None,
        left_out: Mapping[str, int] | None = None,
    ) -> Draft:
        text = PARAGRAPH_BREAK.join(self._blocks)
        passages = tuple(
            Passage(number, section, start, end, text, page, blocks)
            for number, (section, start, end, page, blocks) in enumerate(self._passages)
        )
        return Draft(
            text, passages, tuple(self._sections), title, language, published, url, author, site, left_out or {}
        )
