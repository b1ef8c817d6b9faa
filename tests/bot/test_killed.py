"""The bot is killed at random moments; the long run is `tests/benchmarks/faults.py`."""

import sys
from pathlib import Path

import pytest

from tests.support.killed_bot import killed_under_traffic
from tests.support.killed_migration import killed_while_migrating

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")


async def test_what_was_acknowledged_is_there_however_often_it_is_killed(tmp_path: Path) -> None:
    assert (await killed_under_traffic(tmp_path, 5, seed=1)).total() > 0


async def test_a_migration_that_is_killed_is_done_by_the_next_start(tmp_path: Path) -> None:
    await killed_while_migrating(tmp_path, 3, seed=1)
