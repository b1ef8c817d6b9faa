import asyncio
from dataclasses import replace
from pathlib import Path

import numpy as np

from bot.articles import SLUG, builtin_article
from bot.store import SHARED
from bot.store.database import Store
from bot.store.transfer.backup import restore_backup, write_backup
from index import Article
from tests.support.filling import AT, rows, vectors_of


async def put(store: Store, server: int, article: Article, encoder: str = "1") -> bool:
    return await store.vectors.put(server, article.slug, article.edition, encoder, vectors_of(article))


async def stored(store: Store, server: int) -> dict[str, list[list[float]]]:
    return {slug: vectors.tolist() for slug, vectors in (await store.vectors.of(server, "1")).items()}


async def test_vectors_come_back_as_they_were(url: str, bees: Article, ants: Article) -> None:
    async with Store.open(url) as store:
        for article in (bees, ants):
            await store.articles.add(7, article)
            assert await put(store, 7, article)
    async with Store.open(url) as store:
        assert await stored(store, 7) == {one.slug: vectors_of(one).tolist() for one in (bees, ants)}
        [vectors] = (await store.vectors.of(7, "1", [bees.slug])).values()
        assert vectors.dtype == np.float16
        assert await store.vectors.of(8, "1") == {}


async def test_another_encoders_vectors_are_none(store: Store, bees: Article) -> None:
    await store.articles.add(7, bees)
    await put(store, 7, bees)
    assert await store.vectors.of(7, "2") == {}
    await put(store, 7, bees, "2")
    assert (await store.vectors.of(7, "1"), len(await store.vectors.of(7, "2"))) == ({}, 1)


async def test_of_an_article_that_was_changed_or_removed_meanwhile_nothing_is_stored(
    url: str, store: Store, bees: Article, ants: Article
) -> None:
    await store.articles.add(7, replace(ants, slug=bees.slug))
    assert not await put(store, 7, bees)
    assert not await put(store, 7, ants)
    assert (await rows(url, "server", 7))["vectors"] == 0


async def test_vectors_go_with_the_text_they_were_made_of(url: str, store: Store, bees: Article, ants: Article) -> None:
    for change in (
        store.articles.add(7, replace(ants, slug=bees.slug)),
        store.articles.update(7, bees.slug, ants, at=AT, by=None, limits=None),
        store.articles.remove(7, bees.slug),
    ):
        await store.articles.add(7, bees)
        await put(store, 7, bees)
        await change
        assert (await rows(url, "server", 7))["vectors"] == 0


async def test_they_stay_with_a_text_that_stays(store: Store, bees: Article) -> None:
    await store.articles.add(7, bees)
    await put(store, 7, bees)
    await store.articles.rename(7, bees.slug, "Another title")
    await store.articles.update(7, bees.slug, bees, at=AT, by=None, limits=None)
    assert await stored(store, 7) == {bees.slug: vectors_of(bees).tolist()}


async def test_shared_articles_that_become_a_servers_own_bring_theirs(store: Store) -> None:
    builtin = builtin_article()
    await put(store, SHARED, builtin)
    await store.articles.rename(7, SLUG, "Another title")
    assert await stored(store, 7) == await stored(store, SHARED) == {SLUG: vectors_of(builtin).tolist()}


async def test_a_backup_has_them(url: str, store: Store, bees: Article, tmp_path: Path) -> None:
    await store.articles.add(7, bees)
    await put(store, 7, bees)
    await asyncio.to_thread(write_backup, url, tmp_path / "backup.db")
    await store.privacy.erase(7)
    await asyncio.to_thread(restore_backup, tmp_path / "backup.db", url, replace=True)
    assert await stored(store, 7) == {bees.slug: vectors_of(bees).tolist()}
