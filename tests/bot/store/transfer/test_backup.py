import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.articles import SLUG
from bot.errors import UnusableDatabase
from bot.libraries.server_libraries import Libraries
from bot.operator_errors import DatabaseInUse, NewerDatabase, NotABackup
from bot.store import SHARED
from bot.store.database import Store
from bot.store.transfer.backup import restore_backup, write_backup
from index import Article
from tests.bot.store.test_migrations import act, first_version
from tests.support.databases import on_sqlite, writing
from tests.support.filling import AT, fill, vectors_of


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "backup.db"


@pytest.fixture
def other(tmp_path: Path) -> str:
    return f"sqlite+aiosqlite:///{tmp_path}/other/pullquote.db"


def write(file: Path, content: bytes) -> None:
    file.write_bytes(content)


def content_of(file: Path) -> bytes:
    return file.read_bytes() if file.exists() else b""


async def everything(url: str) -> dict[int, object]:
    async with Store.open(url) as store:
        kept: dict[int, object] = {}
        for server in sorted({SHARED, *await store.servers.all()}):
            exported = await store.privacy.export(server)
            # Revisions are new in each database; so are the numbers that it gives its rows, and what it counts.
            del exported["servers"]
            if server == SHARED:
                del exported["settings"]
            for rows in exported.values():
                for row in rows if isinstance(rows, list) else ():
                    row.pop("id", None)
            kept[server] = exported
        return kept


async def test_what_a_backup_holds_is_back_in_another_database(
    url: str, file: Path, other: str, store: Store, bees: Article, ants: Article
) -> None:
    await fill(store, 7, bees, member=5)
    await fill(store, 8, ants, member=6)
    await asyncio.to_thread(write_backup, url, file)
    await asyncio.to_thread(restore_backup, file, other)
    assert await everything(other) == await everything(url)


async def test_it_goes_from_a_file_to_a_server_too(url: str, file: Path, other: str, bees: Article) -> None:
    async with Store.open(other) as store:
        await fill(store, 7, bees, member=5)
    await asyncio.to_thread(write_backup, other, file)
    await asyncio.to_thread(restore_backup, file, url)
    assert await everything(url) == await everything(other)
    async with Store.open(url) as store:
        await store.articles.add(7, replace(bees, slug="more"))  # and its numbers go on


async def test_what_the_other_database_writes_otherwise_answers_there(
    url: str, file: Path, other: str, bees: Article
) -> None:
    odd = Article.from_paragraphs("A\0b", [(("C\0",), "One\0two."), ((), "Three.")], language="en")
    async with Store.open(other) as store:
        await store.articles.add(7, odd)
        await store.vectors.put(7, odd.slug, odd.edition, "1", vectors_of(odd))
        await store.articles.add(7, bees)
        await store.articles.remove(7, odd.slug, at=AT)
        await store.former_articles.restore(7, 1, since=AT, at=AT)
        await store.articles.update(7, odd.slug, bees, at=AT, by=None)
        await store.articles.add(8, odd)
    await asyncio.to_thread(write_backup, other, file)
    await asyncio.to_thread(restore_backup, file, url)
    async with Store.open(url) as store:
        [found] = await store.articles.all(8)
        assert found.text.replace("\ufffd", "\0") == odd.text
        [former] = await store.former_articles.all(7, AT)
        back = await store.former_articles.restore(7, former.number, since=AT, at=AT)
        assert back.article.text == found.text


async def test_nothing_that_is_kept_is_lost_unless_it_is_to_be_replaced(
    url: str, file: Path, other: str, store: Store, bees: Article, ants: Article
) -> None:
    await store.articles.add(7, bees)
    async with Store.open(other) as theirs:
        await theirs.articles.add(SHARED, ants)
    await asyncio.to_thread(write_backup, other, file)
    with pytest.raises(DatabaseInUse):
        await asyncio.to_thread(restore_backup, file, url)
    assert await store.articles.all(7) == [bees]
    await asyncio.to_thread(restore_backup, file, url, replace=True)
    assert await store.articles.all(7) == []
    assert [article.slug for article in await store.articles.all(SHARED)] == [SLUG, ants.slug]


async def test_a_running_bot_takes_up_what_is_restored(
    url: str, file: Path, store: Store, bees: Article, ants: Article
) -> None:
    libraries = Libraries(store)
    await store.articles.add(7, bees)
    await asyncio.to_thread(write_backup, url, file)
    await store.articles.remove(7, bees.slug)
    await store.articles.add(7, ants)
    assert [*(await libraries.of(7)).articles] == [ants.slug]
    await asyncio.to_thread(restore_backup, file, url, replace=True)
    async with asyncio.timeout(60):
        while [*(await libraries.of(7)).articles] != [bees.slug]:  # noqa: ASYNC110 - no event tells of it
            await asyncio.sleep(0.05)


async def test_what_the_bot_remembers_for_itself_stays_where_it_is(
    url: str, file: Path, other: str, store: Store
) -> None:
    await store.key_values.set("synced", "here")
    async with Store.open(other) as theirs:
        await theirs.key_values.set("synced", "there")
    await asyncio.to_thread(write_backup, other, file)
    await asyncio.to_thread(restore_backup, file, url, replace=True)
    assert await store.key_values.get("synced") == "here"


async def test_nothing_is_overwritten(url: str, store: Store, file: Path) -> None:
    write(file, b"My notes.")
    with pytest.raises(FileExistsError):
        await asyncio.to_thread(write_backup, url, file)
    assert content_of(file) == b"My notes."


@on_sqlite
async def test_a_backup_of_an_earlier_version_is_migrated_and_stays_as_it_is(
    url: str, file: Path, bees: Article
) -> None:
    await act(f"sqlite+aiosqlite:///{file}", first_version({7: [bees]}))
    before = content_of(file)
    await asyncio.to_thread(restore_backup, file, url)
    async with Store.open(url) as store:
        assert await store.articles.all(7) == [bees]
    assert content_of(file) == before


@on_sqlite
async def test_a_backup_of_a_later_version_is_left_alone(url: str, file: Path, store: Store, bees: Article) -> None:
    await store.articles.add(7, bees)
    await asyncio.to_thread(write_backup, url, file)
    async with writing(f"sqlite+aiosqlite:///{file}") as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(NewerDatabase):
        await asyncio.to_thread(restore_backup, file, url, replace=True)
    assert await store.articles.all(7) == [bees]


@on_sqlite
@pytest.mark.parametrize("content", [b"", b"My notes.", b"SQLite format 3\0"])
async def test_what_is_no_backup_replaces_nothing(
    url: str, file: Path, store: Store, bees: Article, content: bytes
) -> None:
    await store.articles.add(7, bees)
    write(file, content)
    with pytest.raises(NotABackup):
        await asyncio.to_thread(restore_backup, file, url, replace=True)
    assert await store.articles.all(7) == [bees]


@on_sqlite
async def test_a_file_that_is_not_there_is_not_made(url: str, store: Store, file: Path) -> None:
    with pytest.raises(FileNotFoundError):
        await asyncio.to_thread(restore_backup, file, url)
    assert content_of(file) == b""


def test_a_folder_that_is_not_there_is_named(url: str, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as raised:
        write_backup(url, tmp_path / "nowhere" / "backup.db")
    assert raised.value.filename == str(tmp_path / "nowhere")


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="there is no folder that nobody can write")
def test_where_none_can_be_written_the_backup_is_named_and_nothing_of_ours(url: str) -> None:
    with pytest.raises(OSError, match=r"/proc/backup\.db") as raised:
        write_backup(url, Path("/proc/backup.db"))
    assert raised.value.filename == "/proc/backup.db"


async def test_of_a_damaged_database_it_is_the_database_that_is_named(
    tmp_path: Path, bees: Article, file: Path
) -> None:
    database = tmp_path / "damaged.db"
    async with Store.open(f"sqlite+aiosqlite:///{database}") as store:
        for number in range(40):
            await store.articles.add(number, replace(bees, slug=f"bees-{number}"))
    content = database.read_bytes()
    database.write_bytes(content[: len(content) // 2] + bytes(len(content) - len(content) // 2))
    with pytest.raises(UnusableDatabase) as raised:
        await asyncio.to_thread(write_backup, f"sqlite+aiosqlite:///{database}", file)
    assert raised.value.place == str(database)
    assert content_of(file) == b""
    with pytest.raises(UnusableDatabase) as raised:
        await asyncio.to_thread(restore_backup, database, f"sqlite+aiosqlite:///{database}.other")
    assert raised.value.place == str(database)
