import asyncio
from dataclasses import replace
from pathlib import Path

from bot.articles import SLUG
from bot.store import SHARED
from bot.store.database import Store
from bot.store.rows.stored_texts import StoredArticle
from bot.store.transfer.backup import restore_backup, write_backup
from index import Article
from tests.support.filling import AT, rows


async def put(store: Store, server: int, article: Article, version: str = "1", data: bytes = b"analysis") -> bool:
    return await store.analyses.put(server, article.slug, article.edition, version, data)


async def test_articles_come_with_their_analyses_in_the_order_in_which_they_were_added(
    store: Store, bees: Article, ants: Article
) -> None:
    for article in (bees, ants):
        await store.articles.add(7, article)
    assert await put(store, 7, ants, data=b"of ants")
    assert await store.analyses.of(7, "1") == [
        StoredArticle(bees, bees.edition, None),
        StoredArticle(ants, ants.edition, b"of ants"),
    ]
    assert await store.analyses.of(7, "1", [bees.slug]) == [StoredArticle(bees, bees.edition, None)]
    assert await store.analyses.of(8, "1") == []


async def test_another_versions_analysis_is_none_and_gives_way(url: str, store: Store, bees: Article) -> None:
    await store.articles.add(7, bees)
    await put(store, 7, bees)
    assert [one.analysis for one in await store.analyses.of(7, "2")] == [None]
    await put(store, 7, bees, "2", b"newer")
    assert [one.analysis for one in await store.analyses.of(7, "2")] == [b"newer"]
    assert (await rows(url, "server", 7))["analyses"] == 1


async def test_of_an_article_that_was_changed_or_removed_meanwhile_nothing_is_stored(
    url: str, store: Store, bees: Article, ants: Article
) -> None:
    await store.articles.add(7, replace(ants, slug=bees.slug))
    assert not await put(store, 7, bees)
    assert not await put(store, 7, ants)
    assert (await rows(url, "server", 7))["analyses"] == 0


async def test_an_analysis_goes_with_its_text_and_with_its_server(
    url: str, store: Store, bees: Article, ants: Article
) -> None:
    for change in (
        store.articles.add(7, replace(ants, slug=bees.slug)),
        store.articles.update(7, bees.slug, ants, at=AT, by=None, limits=None),
        store.articles.remove(7, bees.slug),
        store.privacy.erase(7),
    ):
        await store.articles.add(7, bees)
        await put(store, 7, bees)
        await change
        assert (await rows(url, "server", 7))["analyses"] == 0


async def test_shared_articles_that_become_a_servers_own_bring_theirs(store: Store) -> None:
    [builtin] = await store.articles.all(SHARED)
    await put(store, SHARED, builtin)
    await store.articles.rename(7, SLUG, "Another title")
    assert [one.analysis for one in await store.analyses.of(7, "1")] == [b"analysis"]


async def test_a_backup_has_them(url: str, store: Store, bees: Article, tmp_path: Path) -> None:
    await store.articles.add(7, bees)
    await put(store, 7, bees)
    await asyncio.to_thread(write_backup, url, tmp_path / "backup.db")
    await store.privacy.erase(7)
    await asyncio.to_thread(restore_backup, tmp_path / "backup.db", url, replace=True)
    assert [one.analysis for one in await store.analyses.of(7, "1")] == [b"analysis"]
