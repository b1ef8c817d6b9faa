"""What several tests ask about."""

import signal
from pathlib import Path

import pytest
from hypothesis import settings

from index import Article, read

# No deadline: a busy machine is no fault of the code.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")

# What a shell runs in the background ignores interrupts, and so would the processes that tests interrupt.
signal.signal(signal.SIGINT, signal.default_int_handler)

SEED = Path(__file__).parent.parent / "bot" / "articles" / "musk-poutine-starlink.txt"


@pytest.fixture(scope="session")
def seed() -> Article:
    """The article that ships with the package, in the state in which articles reach us."""
    return read(SEED.read_bytes(), name="article.txt")
