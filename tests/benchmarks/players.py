"""Has moderators and members of three servers do whatever comes to mind, while Discord fails now and then.

    python tests/benchmarks/players.py            5,000 acts, in some minutes
    python tests/benchmarks/players.py --acts 500 --seed 7

Prints what broke, and at the end what was done how often.
"""

from __future__ import annotations

import argparse
import asyncio
import shutil
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from bot.store.database import Store
from tests.support.compiled_statements import share_compiled_statements
from tests.support.first_start import FirstStart, started
from tests.support.invariants import faults_heard
from tests.support.players import Players, bot_with_pages

AT_ONCE = 100
"""Acts after which what broke is printed."""


async def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--acts", type=int, default=5_000)
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    share_compiled_statements()
    with tempfile.TemporaryDirectory() as folder, faults_heard() as faults:
        first = await FirstStart.of(Path(folder) / "first.db")
        path = shutil.copy(first.database, Path(folder) / "pullquote.db")
        async with (
            Store.open(f"sqlite+aiosqlite:///{path}") as store,
            started(bot_with_pages(store), first.commands, check_errors=False) as env,
        ):
            players = Players(env, store, faults, given.seed)
            await players.fill()
            return await _play(players, given.acts)


async def _play(players: Players, acts: int) -> int:
    """How much broke."""
    shown = 0
    for _ in range(0, acts, AT_ONCE):
        await players.play(AT_ONCE)
        for problem in players.problems[shown:]:
            print(problem, flush=True)
        shown = len(players.problems)
    print(", ".join(f"{count} {kind}" for kind, count in players.done.most_common()))
    return shown


if __name__ == "__main__":
    sys.exit(bool(asyncio.run(main())))
