"""How articles are called where somebody chooses one: those that would look alike, with what tells them apart."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from urllib.parse import urlsplit

from bot.shortening import as_seen, shortened
from bot.store.rows.records import ArticleHeader
from index import Article

AnyArticle = Article | ArticleHeader

LONGEST_NOTE = 30
"""Characters of what tells two articles apart."""


def titles_apart(articles: Iterable[AnyArticle], limit: int) -> dict[str, str]:
    """What each article is called, in ``limit`` characters at most, by its slug."""
    groups: defaultdict[str, list[AnyArticle]] = defaultdict(list)
    for article in articles:
        groups[as_seen(_name(article, limit))].append(article)
    names = {slug: name for group in groups.values() for slug, name in _names(group, limit).items()}
    often = Counter(as_seen(name) for name in names.values())
    # What tells one apart may be the title of another.
    return {slug: name if often[as_seen(name)] == 1 else slug[-limit:] for slug, name in names.items()}


def _names(alike: list[AnyArticle], limit: int) -> dict[str, str]:
    if len(alike) == 1:
        return {alike[0].slug: _name(alike[0], limit)}
    is_cut = any(len(article.title) > limit for article in alike)
    if is_cut and _are_apart(ends := [_end(article.title) for article in alike]):
        room = limit - LONGEST_NOTE - 1
        return {one.slug: f"{_name(one, room)} {end}" for one, end in zip(alike, ends, strict=True)}
    told = ([note(article)[-LONGEST_NOTE:] for article in alike] for note in _NOTES)
    notes = next(filter(_are_apart, told), [article.slug[-LONGEST_NOTE:] for article in alike])
    return {one.slug: _noted(one, end, limit) for one, end in zip(alike, notes, strict=True)}


def _are_apart(notes: list[str]) -> bool:
    return len({as_seen(note) for note in notes}) == len(notes)


def _name(article: AnyArticle, limit: int) -> str:
    return shortened(article.title, limit) or article.slug[:limit]


def _end(title: str) -> str:
    """The last words that have room."""
    end = title[-LONGEST_NOTE:]
    return end.partition(" ")[2] or end


def _noted(article: AnyArticle, note: str, limit: int) -> str:
    return f"{_name(article, limit - len(note) - 3)} ({note})" if note else _name(article, limit)


def _site(article: AnyArticle) -> str:
    return _address(article)[0].removeprefix("www.")


def _page(article: AnyArticle) -> str:
    return _address(article)[1].strip("/").rpartition("/")[2]


def _address(article: AnyArticle) -> tuple[str, str]:
    try:
        address = urlsplit(article.url or "")
    except ValueError:  # it was given by a person
        return "", ""
    return address.netloc, address.path


def _published(article: AnyArticle) -> str:
    return (article.published or "") if isinstance(article, Article) else ""


def _added(article: AnyArticle) -> str:
    at = article.added if isinstance(article, ArticleHeader) else None
    return at.date().isoformat() if at else ""


def _language(article: AnyArticle) -> str:
    return article.language


_NOTES: tuple[Callable[[AnyArticle], str], ...] = (_site, _page, _published, _added, _language)
"""The first that all of them differ in is told; else the slugs, which always differ."""
