"""Articles of the rows that they are stored in, where these still say what was put there."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from bot.errors import DamagedArticle
from bot.store import SHARED
from index import Article, NewerArticle

log = logging.getLogger(__name__)


class StoredArticle(NamedTuple):
    """An article, the edition it is stored with, and its analysis, where there is one: see `index.packed_analysis`."""

    article: Article
    edition: str
    analysis: bytes | None


def article_of_row(row: Mapping[str, Any]) -> Article:
    """``row`` has the fields of `Article.to_stored`, and the edition. Raises: DamagedArticle, NewerArticle.

    The edition is a digest of the text, the passages and their headings: it is what tells that they are as they were.
    """
    try:
        article = Article.from_stored(row)
    except NewerArticle:
        raise
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        raise DamagedArticle(str(row["title"])) from error
    # An edition is missing until the database was brought up to date.
    if row["edition"] and article.edition != row["edition"]:
        raise DamagedArticle(article.title)
    return article


def undamaged(rows: Iterable[Mapping[str, Any]]) -> Iterator[tuple[Article, Mapping[str, Any]]]:
    """The articles of some rows that are as they were put there, each with its row; the others answer without one."""
    for row in rows:
        try:
            yield article_of_row(row), row
        except DamagedArticle:
            # What members wrote is not logged, neither title nor slug; the operator's own articles are named.
            server = row["server"]
            whose = f"the shared article {row['slug']!r}" if server == SHARED else f"an article of server {server}"
            log.error("%s is damaged in the database: add it again", whose)
