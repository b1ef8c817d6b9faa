"""A database of the test's own, and articles to put into it."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.store.database import Store
from index import Article
from tests.support.databases import postgresql, why_not_postgresql


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "sqlite":
        yield f"sqlite+aiosqlite:///{tmp_path}/data/pullquote.db"
        return
    if reason := why_not_postgresql():
        pytest.skip(reason)
    with postgresql() as url:
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
