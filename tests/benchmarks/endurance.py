"""Half of the load that the bot takes, for half an hour: what it holds then that it did not before.

    python tests/benchmarks/endurance.py                 30 minutes
    python tests/benchmarks/endurance.py --minutes 10

One minute of it, with less load, is a test: `tests/bot/test_endurance.py`.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from dataclasses import astuple
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from tests.support.endurance import STRETCH, Course, enduring


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=30)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        async with enduring(Path(folder)) as endurance:
            rate = await endurance.half_rate()
            print(f"{rate:.0f} acts a second, the half of what people get who wait for each other", flush=True)
            _tell(await endurance.course(60 * given.minutes, rate))


def _tell(course: Course) -> None:
    print("after s of load | MB | tasks | threads | open files | blocks of memory")
    for number, held in enumerate(course.held, start=1):
        megabytes, *counts = astuple(held)
        print(f"{number * STRETCH:5.0f} | {megabytes:.1f} | {' | '.join(map(str, counts))}")
    load = course.load
    told = f"{len(load.seconds)} acts, {load.lost} lost, {load.deferred} deferred"
    print(f"{told}; in the second half the memory grew by {course.growth():+.1f} MB an hour")


if __name__ == "__main__":
    asyncio.run(main())
