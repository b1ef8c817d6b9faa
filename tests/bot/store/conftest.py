"""A database of the test's own, and articles to put into it."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.store.database import Store
from index import Article
from tests.support.databases import OpenedPostgreSQL, postgresql


@pytest.fixture(scope="session")
def opened_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database that was opened before: a test that opens a store begins with a copy, as most starts do."""
    path = tmp_path_factory.mktemp("opened") / "pullquote.db"

    async def open_it() -> None:
        async with Store.open(f"sqlite+aiosqlite:///{path}"):
            pass

    asyncio.run(open_it())
    return path


@pytest.fixture(scope="session")
def opened_postgresql() -> Iterator[OpenedPostgreSQL]:
    opened = OpenedPostgreSQL()
    yield opened
    opened.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Of a blank database, for tests of what the store does with one; of one that was opened before, for all others."""
    is_opened = "store" in request.fixturenames
    if request.param == "sqlite":
        path = tmp_path / "data" / "pullquote.db"
        if is_opened:
            path.parent.mkdir(mode=0o700)
            shutil.copy(request.getfixturevalue("opened_sqlite"), path)
        yield f"sqlite+aiosqlite:///{path}"
        return
    with request.getfixturevalue("opened_postgresql").lent() if is_opened else postgresql() as url:
        yield url


@pytest.fixture
async def store(url: str) -> AsyncIterator[Store]:
    async with Store.open(url) as store:
        yield store


@pytest.fixture
def bees() -> Article:
    paragraphs = [(("Bees", "Honey"), "Bees make honey."), ((), "They dance.")]
    return Article.from_paragraphs("On bees", paragraphs, language="en", published="2024", url="https://example.org")


@pytest.fixture
def ants() -> Article:
    return Article.from_paragraphs("On ants", [((), "Ants make no honey.")], language="en")
