"""What was understood of an article: its headings, and what follows each. Pure functions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from discord.ui import LayoutView

from bot.locales import Phrasebook
from bot.replies.escaping import balanced, escape, isolated
from bot.replies.lists import LINES, page_view
from bot.replies.quotations import shortened
from bot.sources.sourcing import Mark
from index import Article, Passage, Section

LINE = 50
"""Characters of a heading, and of first words: of each, a page has room for ten, with a few sentences above."""

DEEPEST = 6
_BELOW = "› "


class Part(NamedTuple):
    """A heading, and the passages that follow it; an empty path is no heading."""

    section: Section
    passages: Sequence[Passage]


def outline_view(article: Article, page: int, say: Phrasebook, *said: str) -> LayoutView:
    """The headings of an article in reading order; what is ``said`` of it stands in the place of its title."""
    parts = outline(article)
    pages = max(1, -(-len(parts) // LINES))
    page = min(max(page, 0), pages - 1)
    lines = [_line(part, say) for part in parts[page * LINES : (page + 1) * LINES]]
    known = f"{titled(article)} · {facts(article, say)}, {say('headings', count=len(article.sections))}"
    title, *notes = said or (known,)
    return page_view(title, lines, page, pages, f"outline:{Mark.of(article)}", say, *notes)


def titled(article: Article) -> str:
    """Its title, safe among words of ours."""
    return isolated(escape(shortened(article.title)))


def facts(article: Article, say: Phrasebook) -> str:
    return say("article-facts", language=article.language, passages=len(article.passages))


def outline(article: Article) -> list[Part]:
    """Every heading in reading order, also those without passages; and passages that follow none."""
    parts: list[Part] = []
    sections, read, end = article.sections, 0, 0
    for run in _runs(article):
        until = _read_until(article, run[0], read, end)
        # Of the headings that were read over, the last is the one that these passages follow.
        parts += [Part(section, ()) for section in sections[read : max(read, until - 1)]]
        parts.append(Part(run[0].section, run))
        read, end = until, run[-1].end
    return parts + [Part(section, ()) for section in sections[read:]]


def _runs(article: Article) -> Iterator[list[Passage]]:
    """The passages that follow one heading, heading by heading."""
    run: list[Passage] = []
    for passage in article.passages:
        if run and (passage.section != run[0].section or article.text[run[-1].end : passage.start].strip()):
            yield run
            run = []
        run.append(passage)
    if run:
        yield run


def _read_until(article: Article, passage: Passage, read: int, end: int) -> int:
    """How many headings stand before a passage, ``read`` of them before the passage that ends at ``end``."""
    sections, until, between = article.sections, read, article.text[end : passage.start]
    while until < len(sections) and (heading := sections[until].path[-1]) and heading in between:
        between = between.partition(heading)[2]
        until += 1
    if until > read and sections[until - 1] == passage.section:
        return until
    try:  # in a text that lost its shape no heading stands before its passages
        return sections.index(passage.section, read) + 1
    except ValueError:
        return read


def _line(part: Part, say: Phrasebook) -> str:
    section, passages = part
    name = say("no-heading")
    if section.path:
        name = f"{_BELOW * (len(section.path[:DEEPEST]) - 1)}**{isolated(escape(shortened(section.path[-1], LINE)))}**"
    inferred = f" {say('inferred', count=1)}" if section.path and section.inferred else ""
    words = "".join(f"\n-# {balanced(escape(shortened(passage.text, LINE)))}" for passage in passages[:1])
    return f"{name} · {say('source-passages', count=len(passages))}{inferred}{words}"
