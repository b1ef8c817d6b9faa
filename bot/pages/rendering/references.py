"""Quotations with their reference, and the passages that a page names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from bot.locales import Phrasebook
from bot.pages.reading import Reading
from bot.pages.rendering.paragraphs import mark_id, passage_at, visible
from bot.shortening import ELLIPSIS, SEPARATOR, shortened
from index import Article, Passage, head_above

FIRST_WORDS = 140
"""Characters by which a passage is named."""
LONGEST = 20_000
"""Characters of a quotation to copy: where no sentence ends, it may be as long as its passage."""

_WEB = re.compile(r"https?://[^\s/?#\x00-\x20]+(?:[/?#][^\s\x00-\x20]*)?", re.IGNORECASE)


class Quotation(NamedTuple):
    """Words to copy, and what says where they stand: each as its letters run; ``target`` is the fragment there."""

    words: str
    reference: tuple[str, ...]
    address: str
    target: str


class Mention(NamedTuple):
    """A passage by how its words begin, which is ``at`` a character of the article; ``number`` counts from 0."""

    number: int
    at: int
    words: str
    place: tuple[str, ...]


def quotations(reading: Reading) -> Iterator[Quotation]:
    """The words that are marked, rows of a table below the names of its columns."""
    article = reading.article
    for number, (start, end) in enumerate(reading.spans):
        passage = passage_at(article, start)
        words = _head(article, passage, start) + _quoted(article.text[start:end])
        yield Quotation(words, _reference(article, passage, reading.say), web_address(article), mark_id(number))


def mentions(reading: Reading) -> Iterator[Mention]:
    """The next best passages."""
    for span in reading.others:
        passage = passage_at(reading.article, span[0])
        yield Mention(
            passage.number,
            max(span[0], passage.start),
            visible(shortened(reading.article.text[slice(*span)], FIRST_WORDS)),
            place(reading.article, passage, reading.say),
        )


def place(article: Article, passage: Passage, say: Phrasebook) -> tuple[str, ...]:
    """Under which heading, which paragraph and page; as under an answer in Discord."""
    heading = passage.section.path[-1:]
    where = say("place", number=passage.number + 1, count=len(article.passages))
    page = [] if passage.page is None else [say("file-page", page=passage.page)]
    return *map(visible, heading), where, *page


def web_address(article: Article) -> str:
    """Where it was published; empty where that is not on the web."""
    return article.url if article.url and _WEB.fullmatch(article.url) else ""


def _reference(article: Article, passage: Passage, say: Phrasebook) -> tuple[str, ...]:
    by = [article.author] if article.author else []
    dated = [article.published] if article.published else []
    title = SEPARATOR.join([article.title, *passage.section.path[:-1]])
    return *map(visible, [*by, title]), *place(article, passage, say), *map(visible, dated)


def _head(article: Article, passage: Passage, at: int) -> str:
    """The line above a row that names its columns, with a sign where rows between them are left out."""
    head = head_above(article, passage, at)
    if head is None:
        return ""
    is_next = not article.text[head[1] : at].strip()
    return visible(article.text[slice(*head)]) + ("\n" if is_next else f"\n{ELLIPSIS}\n")


def _quoted(text: str) -> str:
    if len(text) <= LONGEST:
        return visible(text.strip())
    beginning = text[:LONGEST]
    return visible(f"{beginning.rpartition(' ')[0] or beginning}{ELLIPSIS}".strip())
