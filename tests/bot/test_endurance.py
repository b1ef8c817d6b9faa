"""A bot under load for a minute; the run of half an hour is `tests/benchmarks/endurance.py`."""

import sys
from pathlib import Path

import pytest

from tests.support.endurance import enduring

RATE = 4.0
"""Acts a second: few, because other tests run meanwhile."""
SECONDS = 60
MOST_MEGABYTES = 6.0
"""That may be added: what is fragmented, or made at a first use that did not happen before."""


@pytest.mark.skipif(sys.platform != "linux", reason="what a process holds is told by Linux alone in this way")
async def test_a_bot_holds_no_more_after_a_minute_of_load_than_before(tmp_path: Path) -> None:
    async with enduring(tmp_path) as endurance:
        course = await endurance.course(SECONDS, RATE)
    first, last = course.held[0], course.held[-1]
    assert len(course.load.seconds) > 50
    assert course.load.lost == 0
    assert last.megabytes < first.megabytes + MOST_MEGABYTES
    assert last.tasks <= first.tasks
    assert last.files <= first.files
    assert last.threads <= first.threads
