"""What several tests ask about."""

from pathlib import Path

import pytest

from index import Article, read

SEED = Path(__file__).parent.parent / "bot" / "articles" / "musk-poutine-starlink.txt"


@pytest.fixture(scope="session")
def seed() -> Article:
    """The article that ships with the package, in the state in which articles reach us."""
    return read(SEED.read_bytes(), name="article.txt")
