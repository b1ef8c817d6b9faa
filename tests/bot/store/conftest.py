"""A database of the test's own, and articles to put into it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.store.database import Store
from index import Article


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite+aiosqlite:///{tmp_path}/data/pullquote.db"


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
