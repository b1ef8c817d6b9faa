from pathlib import Path

from sqlalchemy import text

from bot.store import SHARED
from bot.store.database import Store
from bot.store.shortcut import articles_at_once
from index import Article
from tests.support.databases import on_sqlite, writing


@on_sqlite
async def test_the_shortcut_finds_what_the_store_finds(url: str, store: Store, bees: Article, ants: Article) -> None:
    await store.articles.add(7, bees)
    await store.articles.add(SHARED, ants)
    await store.articles.add(SHARED, bees)
    await store.analyses.put(SHARED, bees.slug, bees.edition, "1", b"bees")
    await store.analyses.put(SHARED, ants.slug, ants.edition, "2", b"ants")
    for server in (SHARED, 7, 8):
        for version in ("", "1", "2"):
            assert articles_at_once(url, server, version) == await store.analyses.of(server, version)


@on_sqlite
def test_it_makes_no_database(url: str) -> None:
    assert articles_at_once(url, SHARED) is None
    assert not Path(url.removeprefix("sqlite+aiosqlite:///")).exists()


@on_sqlite
async def test_it_leaves_other_versions_to_the_store(url: str, store: Store) -> None:
    async with writing(url) as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    assert articles_at_once(url, SHARED) is None


def test_it_leaves_other_databases_and_trouble_to_the_store(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("These are my notes.\n" * 100)
    for url in ("postgresql+asyncpg://host/name", "sqlite+aiosqlite://", f"sqlite+aiosqlite:///{tmp_path}/notes.txt"):
        assert articles_at_once(url, SHARED) is None


async def test_a_place_with_odd_letters_is_found(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path}/Ma clé #1 100%/é.db"
    async with Store.open(url) as store:
        assert articles_at_once(url, SHARED) == await store.analyses.of(SHARED, "")
