import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import make_url, text

from bot.articles import SLUG, builtin_article
from bot.errors import UnusableDatabase
from bot.store import SHARED
from bot.store.database import Store
from bot.store.engine import connect
from index import Article, UnknownArticle

SERVER = 2**63 - 1  # Discord's ids have 64 bits


async def test_from_blank_the_builtin_article_is_on_the_shelf(store: Store) -> None:
    assert await store.articles(SHARED) == [builtin_article()]


async def test_the_builtin_article_once_removed_stays_removed(url: str) -> None:
    async with Store.open(url) as store:
        await store.remove(SHARED, SLUG)
    async with Store.open(url) as store:
        assert await store.articles(SHARED) == []


async def test_articles_outlast_the_program(url: str, bees: Article, ants: Article) -> None:
    async with Store.open(url) as store:
        await store.add(SERVER, bees)
        await store.add(SERVER, ants)
    async with Store.open(url) as store:
        assert await store.articles(SERVER) == [bees, ants]


@pytest.mark.parametrize("words", ["\0", "🦋 «ﬁnale» e\u0301", "'; DROP TABLE articles; --", "\r\n\u2028\x85"])
async def test_any_words_are_kept_as_they_are(store: Store, words: str) -> None:
    article = Article.from_paragraphs(words, [((words,), words)], language="en", slug=words, url=words)
    await store.add(SERVER, article)
    assert await store.articles(SERVER) == [article]


async def test_the_same_slug_again_replaces_in_its_place(store: Store, bees: Article, ants: Article) -> None:
    assert not (await store.add(SERVER, bees)).replaced
    await store.add(SERVER, ants)
    newer = replace(bees, title="More on bees")
    assert (await store.add(SERVER, newer)).replaced
    assert await store.articles(SERVER) == [newer, ants]


async def test_servers_do_not_see_each_others_articles(store: Store, bees: Article) -> None:
    await store.add(SERVER, bees)
    assert await store.articles(1) == []
    with pytest.raises(UnknownArticle, match="on-bees"):
        await store.remove(1, "on-bees")
    assert await store.articles(SERVER) == [bees]


async def test_the_revision_grows_with_every_change_of_the_server_and_no_other(store: Store, bees: Article) -> None:
    assert await store.revision(SERVER) == 0
    seen = [0]
    for change in (store.add(SERVER, bees), store.add(SERVER, bees), store.remove(SERVER, bees.slug)):
        await change
        seen.append(await store.revision(SERVER))
    assert seen == sorted(set(seen))
    assert await store.revision(1) == 0


async def test_a_refused_removal_changes_nothing(store: Store) -> None:
    before = await store.revision(SHARED)
    with pytest.raises(UnknownArticle):
        await store.remove(SHARED, "nothing-of-the-kind")
    assert await store.revision(SHARED) == before


async def test_facts_are_remembered_over_a_restart(url: str) -> None:
    async with Store.open(url) as store:
        assert await store.remembered("colour") is None
        await store.remember("colour", "red")
        await store.remember("colour", "blue")
        await store.remember_synced("abc")
    async with Store.open(url) as store:
        assert await store.remembered("colour") == "blue"
        assert await store.last_synced() == "abc"


async def test_two_programs_may_start_from_blank_at_once(url: str) -> None:
    async def start() -> list[Article]:
        async with Store.open(url) as store:
            return await store.articles(SHARED)

    assert await asyncio.gather(*(start() for _ in range(4))) == [[builtin_article()]] * 4


async def test_changes_of_two_programs_at_once_are_all_kept(url: str, bees: Article) -> None:
    articles = [replace(bees, slug=f"bees-{number}") for number in range(20)]
    async with Store.open(url) as bot, Store.open(url) as terminal:
        stores = [bot, terminal] * 10
        await asyncio.gather(*(store.add(SERVER, article) for store, article in zip(stores, articles, strict=True)))
        assert {article.slug for article in await bot.articles(SERVER)} == {article.slug for article in articles}
        assert await terminal.revision(SERVER) >= len(articles)


async def test_a_file_that_is_no_database_is_one_error(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("These are my notes.\n" * 100)
    with pytest.raises(UnusableDatabase) as caught:
        await _open(f"sqlite+aiosqlite:///{tmp_path}/notes.txt")
    assert caught.value.place == f"{tmp_path}/notes.txt"
    assert caught.value.reason == "file is not a database"


@pytest.mark.parametrize(
    "address",
    [
        "sqlite+aiosqlite:///{folder}",
        "sqlite+aiosqlite:///{folder}/file/pullquote.db",
        "sqlite:///{folder}/pullquote.db",
        "nowhere://me:secret@host/name",
        "no address:secret@host",
    ],
)
async def test_a_place_that_cannot_be_opened_is_one_error_without_secrets(tmp_path: Path, address: str) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UnusableDatabase) as caught:
        await _open(address.format(folder=tmp_path))
    assert "secret@" not in str(caught.value)


async def test_a_database_that_fails_later_is_the_same_error(url: str, store: Store, bees: Article) -> None:
    engine = connect(make_url(url))
    async with engine.begin() as connection:
        await connection.execute(text("DROP TABLE articles"))
    await engine.dispose()
    with pytest.raises(UnusableDatabase, match="no such table"):
        await store.add(SERVER, bees)


async def _open(url: str) -> None:
    async with Store.open(url):
        pass
