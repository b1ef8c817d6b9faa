"""What the option ``article`` of a command offers, and what was chosen: an article, or one of its headings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from discord.app_commands import Choice

from bot.folding import folded
from bot.shortening import shortened
from bot.store.records import ArticleHeader
from bot.toolkit.quotations import SEPARATOR
from bot.toolkit.titles_apart import titles_apart
from index import Article, UnknownArticle

MOST = 25
LONGEST = 100
"""Choices, and characters of one, that Discord shows."""

_HEADING = "#"


class Filters(NamedTuple):
    """The slugs of the articles to ask, None for all; and the headings under which to look, none for everywhere."""

    slugs: frozenset[str] | None = None
    section: tuple[str, ...] = ()


def article_choices(articles: Sequence[Article | ArticleHeader], typed: str) -> list[Choice[str]]:
    """The articles whose title has what is ``typed``, those that begin with it first."""
    return _matching(((name, slug) for slug, name in titles_apart(articles, LONGEST).items()), typed)


def article_and_heading_choices(articles: Sequence[Article], typed: str) -> list[Choice[str]]:
    """As ``article_choices``; then the headings."""
    titles = article_choices(articles, typed)
    headings = _matching(_headings(articles), typed) if typed or len(articles) == 1 else []
    return [*titles, *headings][:MOST]


def chosen_filters(articles: Sequence[Article], chosen: str) -> Filters:
    """What was chosen, or typed without choosing: a slug, a title or a heading. Raises: UnknownArticle."""
    titled = {article.slug for article in articles if article.title == chosen}
    if slugs := {article.slug for article in articles if article.slug == chosen} or titled:
        return Filters(frozenset(slugs))
    slug, _, number = chosen.rpartition(_HEADING)
    for article in articles:
        if slug == article.slug and number.isdecimal() and int(number) < len(article.sections):
            return Filters(frozenset({slug}), article.sections[int(number)].path)
    offered = article_and_heading_choices(articles, chosen)
    if not offered:
        raise UnknownArticle(chosen)
    return chosen_filters(articles, offered[0].value)


def _headings(articles: Sequence[Article]) -> Iterator[tuple[str, str]]:
    names = titles_apart(articles, LONGEST)
    for article in articles:
        for number, section in enumerate(article.sections):
            yield SEPARATOR.join((names[article.slug], *section.path[-1:])), f"{article.slug}{_HEADING}{number}"


def _matching(named: Iterator[tuple[str, str]], typed: str) -> list[Choice[str]]:
    wanted = folded(typed).strip()
    looked_at = ((folded(name), name, value) for name, value in named if len(value) <= LONGEST)
    matching = [found for found in looked_at if wanted in found[0]]
    matching.sort(key=lambda found: not found[0].startswith(wanted))
    return [Choice(name=shortened(name, LONGEST) or value, value=value) for _, name, value in matching[:MOST]]
