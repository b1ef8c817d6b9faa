"""An article: a text one can ask about, also as it is stored."""

from __future__ import annotations

import hashlib
import json
from base64 import urlsafe_b64encode
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from index.blocks import parsed, written
from index.errors import NewerArticle
from index.language.detection import language_of
from index.outline import Part, parts_of
from index.passages import PARAGRAPH_BREAK, Passage, Section
from index.slugs import slug_of

STORED_FORM = 2
"""The version of `Article.to_stored`. 1 had no version, no author and no pages; it is still read.

Blocks came later without another version: what does not know them reads all else of the article as it is.
"""
STORED_FIELDS = ("slug", "title", "language", "published", "url", "text", "outline")
"""The keys of `Article.to_stored`, in an order that stays."""


@dataclass(frozen=True, slots=True)
class Article:
    """A text one can ask about.

    ``language`` is an ISO 639-1 code; ``published`` a date as the file gave it ("2024-10");
    ``sections`` holds every heading in reading order, also those that own no passage.
    """

    slug: str
    title: str
    language: str
    text: str = field(repr=False)
    passages: tuple[Passage, ...] = field(repr=False)
    sections: tuple[Section, ...] = field(repr=False)
    published: str | None = None
    url: str | None = None
    author: str | None = None

    @property
    def edition(self) -> str:
        """Eight characters that tell two versions of a text apart, by its words, its passages and their headings."""
        parts = groupby(self.passages, key=lambda passage: passage.section.path)
        shape = [(path, [(passage.start, passage.end) for passage in passages]) for path, passages in parts]
        shape += [(section.path, []) for section in self.sections]
        digest = hashlib.sha256(self.text.encode(errors="surrogatepass"))
        digest.update(repr(shape).encode(errors="surrogatepass"))
        return urlsafe_b64encode(digest.digest()[:6]).decode()

    @property
    def stated_language(self) -> str | None:
        """Its language, where it was stated and not only recognised; found out in milliseconds."""
        return None if language_of(self.text, None) == self.language else self.language

    def adds_nothing_to(self, before: Article) -> bool:
        """Whether a newer reading of a text says what was known: its words, its headings, what passages are made of."""
        return self.edition == before.edition and all(
            not passage.blocks or passage.blocks == known.blocks
            for passage, known in zip(self.passages, before.passages, strict=True)
        )

    def to_stored(self) -> dict[str, str | None]:
        """The article as strings, under `STORED_FIELDS`.

        ``outline`` is JSON: each section once; which of them are headings; each passage's section, start, end and page,
        where it has one; the author; the blocks of each passage that is more than a paragraph, by its number.
        """
        known = dict.fromkeys((*self.sections, *(passage.section for passage in self.passages)))
        places = {section: place for place, section in enumerate(known)}
        outline: dict[str, Any] = {
            "version": STORED_FORM,
            "known": [[section.path, section.inferred] for section in known],
            "sections": [places[section] for section in self.sections],
            "passages": [
                [places[passage.section], passage.start, passage.end] + ([passage.page] if passage.page else [])
                for passage in self.passages
            ],
        }
        if self.author is not None:
            outline["author"] = self.author
        if blocks := {passage.number: written(passage.blocks) for passage in self.passages if passage.blocks}:
            outline["blocks"] = blocks
        return {
            "slug": self.slug,
            "title": self.title,
            "language": self.language,
            "published": self.published,
            "url": self.url,
            "text": self.text,
            "outline": json.dumps(outline, ensure_ascii=False, separators=(",", ":")),
        }

    @classmethod
    def from_stored(cls, stored: Mapping[str, Any]) -> Article:
        """The article that `to_stored` made these strings of, now or in an earlier version. Raises: NewerArticle."""
        outline, text = json.loads(stored["outline"]), stored["text"]
        if outline.get("version", 1) > STORED_FORM:
            raise NewerArticle(stored["slug"])
        known = [Section(tuple(path), inferred) for path, inferred in outline["known"]]
        blocks = {int(number): parsed(text) for number, text in outline.get("blocks", {}).items()}
        return cls(
            slug=stored["slug"],
            title=stored["title"],
            language=stored["language"],
            text=text,
            passages=tuple(
                Passage(number, known[place], start, end, text, page[0] if page else None, blocks.get(number, ()))
                for number, (place, start, end, *page) in enumerate(outline["passages"])
            ),
            sections=tuple(known[place] for place in outline["sections"]),
            published=stored["published"],
            url=stored["url"],
            author=outline.get("author"),
        )

    def outline(self) -> list[Part]:
        """Every heading in reading order, also those without passages; and passages that follow none."""
        return parts_of(self.sections, self.passages)

    @classmethod
    def from_paragraphs(
        cls,
        title: str,
        paragraphs: Iterable[tuple[Sequence[str], str]],
        *,
        language: str | None = None,
        slug: str | None = None,
        published: str | None = None,
        url: str | None = None,
    ) -> Article:
        """Make an article of (headings, paragraph) pairs; its passages are the paragraphs exactly as given."""
        given = [(Section(tuple(path)), text) for path, text in paragraphs]
        source = PARAGRAPH_BREAK.join(text for _, text in given)
        passages, start = [], 0
        for number, (section, text) in enumerate(given):
            passages.append(Passage(number, section, start, start + len(text), source))
            start += len(text) + len(PARAGRAPH_BREAK)
        return cls(
            slug=slug or slug_of(title),
            title=title,
            language=language_of(source, language),
            text=source,
            passages=tuple(passages),
            sections=tuple(dict.fromkeys(section for section, _ in given if section.path)),
            published=published,
            url=url,
        )
