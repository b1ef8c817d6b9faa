"""Kills the whole bot again and again, under traffic and while it migrates, and looks for what is missing afterwards.

    python tests/benchmarks/faults.py            200 times each, in a quarter of an hour or so
    python tests/benchmarks/faults.py --times 20 --seed 7

What is missing or broken ends it with an AssertionError that says what was there, and what should be.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from tests.support.killed_bot import killed_under_traffic
from tests.support.killed_migration import killed_while_migrating


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        await killed_under_traffic(Path(folder), given.times, given.seed, _tell)
    with tempfile.TemporaryDirectory() as folder:
        early = await killed_while_migrating(Path(folder), given.times, given.seed)
    print(f"killed {given.times} times while migrating, {early} times before it was done, nothing missing")
    print(f"{time.monotonic() - start:.0f} s")


def _tell(times: int, acts: Counter[str]) -> None:
    told = ", ".join(f"{number} {kind}" for kind, number in sorted(acts.items()))
    print(f"killed {times} times under traffic, {told} acknowledged, nothing missing", flush=True)


if __name__ == "__main__":
    asyncio.run(main())
