"""What was understood of an article: its headings, and what follows each. Pure functions."""

from __future__ import annotations

from collections.abc import Sequence

from discord.ui import LayoutView

from bot.locales import Phrasebook
from bot.locales.language_names import language_name
from bot.shortening import shortened
from bot.store.rows.records import ArticleHeader
from bot.toolkit.components.list_pages import LINES, page_of
from bot.toolkit.components.paging import ListPage, page_view
from bot.toolkit.texts.escaping import balanced, escape, in_its_direction, inline
from index import Article, Passage, Section

LINE = 50
"""Characters of a heading, and of first words: of each, a page has room for ten, with a few sentences above."""

DEEPEST = 6
_BELOW = "› "


def outline_view(article: Article, page: ListPage, say: Phrasebook, *said: str, most: int = LINES) -> LayoutView:
    """The headings of an article in reading order, ``most`` a page; what is ``said`` stands in its title's place."""
    parts, number, count = page_of(article.outline(), page.number, most)
    lines = [_line(*part, say) for part in parts]
    summary = article_summary(article.language, len(article.passages), say)
    known = f"{titled(article)} · {summary}, {say('headings', count=len(article.sections))}"
    title, *notes = said or (known,)
    return page_view(title, lines, page.at(number), count, say, *notes)


def titled(article: Article | ArticleHeader) -> str:
    return inline(article.title)


def article_summary(language: str, passages: int, say: Phrasebook) -> str:
    return say("article-facts", language=language_name(language, say), passages=passages)


def _line(section: Section, passages: Sequence[Passage], say: Phrasebook) -> str:
    name = say("no-heading")
    if section.path:
        name = f"{_BELOW * (len(section.path[:DEEPEST]) - 1)}**{inline(section.path[-1], LINE)}**"
    inferred = f" {say('inferred', count=1)}" if section.path and section.inferred else ""
    words = "".join(
        f"\n-# {in_its_direction(balanced(escape(shortened(passage.text, LINE))))}" for passage in passages[:1]
    )
    return f"{name} · {say('source-passages', count=len(passages))}{inferred}{words}"
