"""Which article is meant by what was typed."""

from __future__ import annotations

from collections.abc import Collection

from bot.errors import SharedTitle
from bot.folding import folded
from bot.operator_errors import MistypedArticle
from index import Article, UnknownArticle


def article_of(articles: Collection[Article], chosen: str) -> Article:
    """Raises: as `slug_of`."""
    slug = slug_of(articles, chosen)
    return next(article for article in articles if article.slug == slug)


def slug_of(articles: Collection[Article], chosen: str) -> str:
    """The slug of the article that goes by this slug or, alone, by this title; accents may be left out.

    Raises: SharedTitle, MistypedArticle, UnknownArticle.
    """
    if any(article.slug == chosen for article in articles):
        return chosen
    for alike in (str.casefold, folded):  # one may differ from another by an accent alone
        words = alike(chosen.strip())
        found = [article.slug for article in articles if words in (alike(article.slug), alike(article.title))]
        if len(found) > 1:
            raise SharedTitle(chosen.strip(), tuple(found))
        if found:
            return found[0]
    near = _near(articles, folded(chosen.strip()))
    raise UnknownArticle(chosen) if near is None else MistypedArticle(chosen, near)


def _near(articles: Collection[Article], words: str) -> str | None:
    """The slug of the one article whose slug or title has these words in it, or else of the likest one."""
    names = {folded(name): article.slug for article in articles for name in (article.title, article.slug)}
    having = {slug for name, slug in names.items() if words and words in name}
    if len(having) == 1:
        return having.pop()
    from difflib import get_close_matches  # which a name that was typed rightly does without

    return next((names[name] for name in get_close_matches(words, names, n=1)), None)
