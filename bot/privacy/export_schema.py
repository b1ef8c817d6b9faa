"""What the values of an export may be."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from bot.store.pins import MOST_QUESTIONS


def _fits(number: str) -> str:
    if int(number) >= 2**63:
        raise ValueError
    return number


Id = Annotated[str, StringConstraints(pattern=r"^[0-9]{1,19}$"), AfterValidator(_fits)]
"""Databases take no larger number; Discord's are as large in the year 2084."""
Slug = Annotated[str, StringConstraints(min_length=1, max_length=200)]
Short = Annotated[str, StringConstraints(min_length=1, max_length=1_000)]
OfArticle = Annotated[str, StringConstraints(min_length=1)]
"""What is read of an article may have any length: headings and authors too, where a file calls a paragraph that."""
Around = Annotated[str, StringConstraints(max_length=1_000)]
Place = Annotated[int, Field(ge=0, lt=2**31)]
Number = Annotated[int, Field(ge=1, le=1_000_000)]


class Row(BaseModel):
    """Columns of later versions, and those that are counted anew, are let be."""

    model_config = ConfigDict(strict=True, extra="ignore")


class ShapeOfArticle(Row):
    version: Place = 1
    known: Annotated[list[tuple[Annotated[list[OfArticle], Field(max_length=100)], bool]], Field(max_length=100_000)]
    sections: list[Place]
    passages: Annotated[list[list[Place]], Field(min_length=1)]
    author: str | None = None
    blocks: dict[str, str] | None = None


class ArticleRow(Row):
    slug: Slug
    title: OfArticle
    language: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{1,35}$")]
    published: str | None = None
    url: str | None = None
    text: OfArticle
    outline: ShapeOfArticle
    added: datetime | None = None
    by: Id | None = None


class RefreshRow(Row):
    article: Slug
    etag: Short | None = None
    last_modified: Short | None = None
    is_nightly: bool


class ChannelRow(Row):
    channel: Id
    article: Slug


class PinRow(Row):
    number: Number
    channel: Id
    message: Id | None = None
    question: Short
    article: Slug
    title: OfArticle
    start: Place
    end: Place
    words: OfArticle
    before: Around
    after: Around
    by: Id | None = None
    at: datetime
    is_current: bool


class QuestionRow(Row):
    pin: Number
    number: Place
    question: Short


class Exported(Row):
    """Versions before this one knew neither ``refreshes`` nor ``pin_questions``."""

    server: Id
    settings: dict[str, Any]
    articles: Annotated[list[ArticleRow], Field(max_length=10_000)]
    channels: Annotated[list[ChannelRow], Field(max_length=100_000)]
    pins: Annotated[list[PinRow], Field(max_length=2_000)]
    refreshes: Annotated[list[RefreshRow], Field(max_length=10_000)] = []
    pin_questions: Annotated[list[QuestionRow], Field(max_length=2_000 * MOST_QUESTIONS)] = []
