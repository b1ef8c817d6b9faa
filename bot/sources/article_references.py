"""How a button says which article it is about."""

from __future__ import annotations

from typing import NamedTuple, Self

from bot.store.rows.records import ArticleHeader
from index import Article

LONGEST_SLUG = 64
"""Characters of one in a ``custom_id``, which has room for 100."""


class ArticleReference(NamedTuple):
    """An article as it was shown, in the room that a ``custom_id`` has for it: ``edition:slug``, the slug perhaps cut.

    Not the edition alone, because two articles may have one text.
    """

    edition: str
    slug: str

    @classmethod
    def of(cls, article: Article | ArticleHeader) -> Self:
        return cls(article.edition, article.slug[:LONGEST_SLUG])

    def __str__(self) -> str:
        return f"{self.edition}:{self.slug}"

    @classmethod
    def read(cls, written: str) -> Self:
        """The inverse of ``str``. Raises ``ValueError`` for anything else."""
        edition, _, slug = written.partition(":")
        if not edition:
            raise ValueError(written)
        return cls(edition, slug)
