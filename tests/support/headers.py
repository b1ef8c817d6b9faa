"""Articles as the store tells of them without their texts."""

from datetime import datetime

from bot.store.rows.records import ArticleHeader
from index import Article


def header_of(article: Article, added: datetime | None = None, by: int | None = None) -> ArticleHeader:
    passages, edition = len(article.passages), article.edition
    return ArticleHeader(article.slug, article.title, article.language, article.url, passages, edition, added, by)
