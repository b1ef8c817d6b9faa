import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.articles import SLUG, builtin_article
from bot.errors import UnusableDatabase
from bot.store import SHARED
from bot.store.database import Store
from bot.tree import SYNCED
from index import Article, UnknownArticle
from tests.support.databases import writing
from tests.support.filling import AT, pinned

SERVER = 2**63 - 1  # Discord's ids have 64 bits


async def test_from_blank_the_builtin_article_is_on_the_shelf(store: Store) -> None:
    assert await store.articles.all(SHARED) == [builtin_article()]


async def test_the_builtin_article_once_removed_stays_removed(url: str) -> None:
    async with Store.open(url) as store:
        await store.articles.remove(SHARED, SLUG)
    async with Store.open(url) as store:
        assert await store.articles.all(SHARED) == []


async def test_articles_outlast_the_program(url: str, bees: Article, ants: Article) -> None:
    async with Store.open(url) as store:
        await store.articles.add(SERVER, bees)
        await store.articles.add(SERVER, ants)
    async with Store.open(url) as store:
        assert await store.articles.all(SERVER) == [bees, ants]


@pytest.mark.parametrize("words", ["🦋 «ﬁnale» e\u0301", "'; DROP TABLE articles; --", "\r\n\u2028\x85"])
async def test_any_words_are_kept_as_they_are(store: Store, words: str) -> None:
    article = Article.from_paragraphs(words, [((words,), words)], language="en", slug=words, url=words)
    await store.articles.add(SERVER, article)
    assert await store.articles.all(SERVER) == [article]


@pytest.mark.parametrize(("url", "kept"), [("sqlite", "\0"), ("postgresql", "\ufffd")], indirect=["url"])
async def test_a_null_moves_nothing_and_is_never_refused(store: Store, kept: str) -> None:
    article = Article.from_paragraphs("On \0", [((), "It is \0 here.")], language="en", slug="\0", url="\0")
    await store.articles.add(SERVER, article)
    [found] = await store.articles.all(SERVER, ["\0"])
    assert (found.text, found.title, found.slug) == (f"It is {kept} here.", f"On {kept}", kept)
    pin = await pinned(store, SERVER, found, kept, question="\0")
    assert (await store.pins.get(SERVER, pin.number)).words == kept
    await store.feedback.note_unanswered(SERVER, "\0", "\0", AT.date())
    await store.feedback.note_unanswered(SERVER, "\0", "\0", AT.date())
    [tally] = await store.feedback.tallies(SERVER, AT.date())
    assert (tally.question, tally.nothing) == (kept, 2)


async def test_half_a_character_in_any_column_is_a_question_mark(store: Store, bees: Article) -> None:
    await store.articles.add(SERVER, replace(bees, title="On \ud800", url="\udfff"))
    [found] = await store.articles.all(SERVER)
    assert (found.title, found.url) == ("On ?", "?")
    pin = await pinned(store, SERVER, found, found.passages[0].text, question="Which \udc00?")
    assert (await store.pins.get(SERVER, pin.number)).question == "Which ??"
    await store.feedback.note_unanswered(SERVER, "\ud83d", "\ud83d", AT.date())
    [tally] = await store.feedback.tallies(SERVER, AT.date())
    assert tally.question == "?"


async def test_the_same_slug_again_replaces_in_its_place(store: Store, bees: Article, ants: Article) -> None:
    assert not (await store.articles.add(SERVER, bees)).replaced
    await store.articles.add(SERVER, ants)
    newer = replace(bees, title="More on bees")
    assert (await store.articles.add(SERVER, newer)).replaced
    assert await store.articles.all(SERVER) == [newer, ants]


async def test_servers_do_not_see_each_others_articles(store: Store, bees: Article) -> None:
    await store.articles.add(SERVER, bees)
    assert await store.articles.all(1) == []
    with pytest.raises(UnknownArticle, match="on-bees"):
        await store.articles.remove(1, "on-bees")
    assert await store.articles.all(SERVER) == [bees]


async def test_the_revision_grows_with_every_change_of_the_server_and_no_other(store: Store, bees: Article) -> None:
    assert (await store.snapshot(SERVER)).revision == 0
    seen = [0]
    for change in (
        store.articles.add(SERVER, bees),
        store.articles.add(SERVER, bees),
        store.articles.remove(SERVER, bees.slug),
    ):
        await change
        seen.append((await store.snapshot(SERVER)).revision)
    assert seen == sorted(set(seen))
    assert (await store.snapshot(1)).revision == 0


async def test_a_refused_removal_changes_nothing(store: Store) -> None:
    before = (await store.snapshot(SHARED)).revision
    with pytest.raises(UnknownArticle):
        await store.articles.remove(SHARED, "nothing-of-the-kind")
    assert (await store.snapshot(SHARED)).revision == before


async def test_facts_are_remembered_over_a_restart(url: str) -> None:
    async with Store.open(url) as store:
        assert await store.key_values.get("colour") is None
        await store.key_values.set("colour", "red")
        await store.key_values.set("colour", "blue")
        await store.key_values.set(SYNCED, "abc")
    async with Store.open(url) as store:
        assert await store.key_values.get("colour") == "blue"
        assert await store.key_values.get(SYNCED) == "abc"


async def test_two_programs_may_start_from_blank_at_once(url: str) -> None:
    async def start() -> list[Article]:
        async with Store.open(url) as store:
            return await store.articles.all(SHARED)

    assert await asyncio.gather(*(start() for _ in range(4))) == [[builtin_article()]] * 4


async def test_changes_of_two_programs_at_once_are_all_kept(url: str, bees: Article) -> None:
    articles = [replace(bees, slug=f"bees-{number}") for number in range(20)]
    async with Store.open(url) as bot, Store.open(url) as terminal:
        stores = [bot, terminal] * 10
        await asyncio.gather(
            *(store.articles.add(SERVER, article) for store, article in zip(stores, articles, strict=True))
        )
        assert {article.slug for article in await bot.articles.all(SERVER)} == {article.slug for article in articles}
        assert (await terminal.snapshot(SERVER)).revision >= len(articles)


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
    async with writing(url) as connection:
        await connection.execute(text("DROP TABLE articles"))
    with pytest.raises(UnusableDatabase, match=r"no such table|does not exist"):
        await store.articles.add(SERVER, bees)


async def _open(url: str) -> None:
    async with Store.open(url):
        pass
