import logging
from dataclasses import replace

import pytest
from sqlalchemy import update

from bot.errors import DamagedArticle
from bot.store.database import Store
from bot.store.rows.tables import articles
from bot.store.shortcut import articles_at_once
from index import Article
from tests.support.databases import on_sqlite, writing

DAMAGES = [
    {"text": "Bees make hone_."},
    {"text": ""},
    {"outline": "{"},
    {"outline": "[]"},
    {"outline": '{"version": 2, "known": [], "sections": [], "passages": [[7, 0, 4]]}'},
    {"outline": '{"version": 2, "known": [[[], false]], "sections": [], "passages": [[0, 0, 4]]}'},
    {"edition": "AAAAAAAA"},
]


async def damage(url: str, slug: str, values: dict[str, str]) -> None:
    async with writing(url) as connection:
        await connection.execute(update(articles).where(articles.c.slug == slug).values(values))


@pytest.mark.parametrize("values", DAMAGES, ids=str)
async def test_a_damaged_article_is_left_out_and_logged_and_named_raises(
    url: str, store: Store, bees: Article, ants: Article, caplog: pytest.LogCaptureFixture, values: dict[str, str]
) -> None:
    for article in (bees, ants):
        await store.articles.add(7, article)
    await damage(url, bees.slug, values)
    assert await store.articles.all(7) == [ants]
    assert [one.article for one in await store.analyses.of(7, "1")] == [ants]
    with pytest.raises(DamagedArticle) as raised:
        await store.articles.all(7, [bees.slug])
    assert raised.value.title == bees.title
    errors = [record.getMessage() for record in caplog.records if record.levelno == logging.ERROR]
    assert len(errors) == 2
    assert all("server 7" in error and bees.title not in error for error in errors)


@on_sqlite
async def test_the_shortcut_leaves_it_out_too(url: str, store: Store, bees: Article, ants: Article) -> None:
    for article in (bees, ants):
        await store.articles.add(7, article)
    await damage(url, bees.slug, {"text": "Ants"})
    assert [one.article for one in articles_at_once(url, 7) or []] == [ants]


async def test_added_again_or_removed_it_is_whole(url: str, store: Store, bees: Article) -> None:
    await store.articles.add(7, bees)
    await damage(url, bees.slug, {"text": "Ants"})
    await store.articles.add(7, bees)
    assert await store.articles.all(7) == [bees]
    await damage(url, bees.slug, {"text": "Ants"})
    await store.articles.remove(7, bees.slug)
    assert await store.articles.all(7) == []


async def test_what_the_database_writes_otherwise_is_not_damaged(store: Store) -> None:
    odd = Article.from_paragraphs("A\0b", [(("C\0",), "One\0two."), ((), "Three.")], language="en")
    await store.articles.add(7, odd)
    [found] = await store.articles.all(7)
    assert found.text.replace("\ufffd", "\0") == odd.text
    await store.articles.add(7, replace(odd, title="Another"))
    assert len(await store.articles.all(7)) == 1
