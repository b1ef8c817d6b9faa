"""Processes that read, of which none is to stay."""

from collections.abc import Callable

import psutil
import pytest


@pytest.fixture
def children() -> Callable[[], list[psutil.Process]]:
    """What tells the processes that were started since the test began: those that others need go on."""
    earlier = set(psutil.Process().children())
    return lambda: [child for child in psutil.Process().children() if child not in earlier]
