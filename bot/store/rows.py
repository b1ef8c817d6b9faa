"""An article as a row of strings, and back. Without SQLAlchemy, which not every reader needs."""

from __future__ import annotations

import json
from dataclasses import dataclass

from index import Article, Passage, Section

COLUMNS = ("slug", "title", "language", "published", "url", "text", "outline")


@dataclass(frozen=True, slots=True)
class Row:
    """``outline`` is JSON: each section once; which of them are headings; each passage's section, start and end."""

    slug: str
    title: str
    language: str
    published: str | None
    url: str | None
    text: str
    outline: str

    @classmethod
    def of(cls, article: Article) -> Row:
        known = dict.fromkeys((*article.sections, *(passage.section for passage in article.passages)))
        places = {section: place for place, section in enumerate(known)}
        outline = {
            "known": [[section.path, section.inferred] for section in known],
            "sections": [places[section] for section in article.sections],
            "passages": [[places[passage.section], passage.start, passage.end] for passage in article.passages],
        }
        return cls(
            slug=article.slug,
            title=article.title,
            language=article.language,
            published=article.published,
            url=article.url,
            text=article.text,
            outline=json.dumps(outline, ensure_ascii=False, separators=(",", ":")),
        )

    def article(self) -> Article:
        outline = json.loads(self.outline)
        known = [Section(tuple(path), inferred) for path, inferred in outline["known"]]
        return Article(
            slug=self.slug,
            title=self.title,
            language=self.language,
            text=self.text,
            passages=tuple(
                Passage(number, known[place], start, end, self.text)
                for number, (place, start, end) in enumerate(outline["passages"])
            ),
            sections=tuple(known[place] for place in outline["sections"]),
            published=self.published,
            url=self.url,
        )
