"""What the option ``article`` of a command offers, and what was chosen: an article, or one of its headings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from discord.app_commands import Choice

from bot.folding import folded
from bot.shortening import SEPARATOR, shortened
from bot.store.rows.records import ArticleHeader
from bot.toolkit.texts.titles_apart import titles_apart
from index import Article, UnknownArticle

MOST = 25
LONGEST = 100
"""Choices, and characters of one, that Discord shows."""
LONGEST_TITLE = 50
"""Characters of a title before a heading, where both have no room: the heading is what is chosen."""

_HEADING = "#"


class Filters(NamedTuple):
    """The slugs of the articles to ask, None for all; and the headings under which to look, none for everywhere."""

    slugs: frozenset[str] | None = None
    section: tuple[str, ...] = ()


class Offer(NamedTuple):
    """``whole`` is the ``name`` before it was made to fit, which is what somebody remembers and types."""

    name: str
    whole: str
    value: str


def article_choices(articles: Sequence[Article | ArticleHeader], typed: str) -> list[Choice[str]]:
    """The articles whose title has what is ``typed``, those that begin with it first."""
    names = titles_apart(articles, LONGEST)
    return _matching((Offer(names[article.slug], article.title, article.slug) for article in articles), typed)


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
        if slug == article.slug and number in map(str, range(len(article.sections))):
            return Filters(frozenset({slug}), article.sections[int(number)].path)
    offered = article_and_heading_choices(articles, chosen)
    if not offered:
        raise UnknownArticle(chosen)
    return chosen_filters(articles, offered[0].value)


def _headings(articles: Sequence[Article]) -> Iterator[Offer]:
    names, short_names = titles_apart(articles, LONGEST), titles_apart(articles, LONGEST_TITLE)
    for article in articles:
        title, short = names[article.slug], short_names[article.slug]
        for number, heading in enumerate(_headings_apart(article)):
            name, whole = SEPARATOR.join((title, heading)), SEPARATOR.join((article.title, heading))
            if len(name) > LONGEST:
                name = SEPARATOR.join((short, shortened(heading, LONGEST - len(short) - len(SEPARATOR))))
            yield Offer(name, whole, f"{article.slug}{_HEADING}{number}")


def _headings_apart(article: Article) -> list[str]:
    """Each heading of an article; where another one reads the same, after the heading above it."""
    often = Counter(section.path[-1:] for section in article.sections)
    paths = (section.path[-2 if often[section.path[-1:]] > 1 else -1 :] for section in article.sections)
    return [SEPARATOR.join(path) for path in paths]


def _matching(offers: Iterator[Offer], typed: str) -> list[Choice[str]]:
    wanted = folded(typed).strip()
    looked_at = ((folded(f"{offer.name}\n{offer.whole}"), offer) for offer in offers if len(offer.value) <= LONGEST)
    matching = [(text, offer) for text, offer in looked_at if wanted in text]
    matching.sort(key=lambda found: not found[0].startswith(wanted))
    return [Choice(name=shortened(name, LONGEST) or value, value=value) for _, (name, _, value) in matching[:MOST]]
