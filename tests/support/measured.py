"""Which lines and branches of the program the tests run: a plugin of pytest that `.ci/run` loads in its workers.

slipcover watches the workers: it changes the program while it is imported, and then takes 6 % more processor time,
where coverage takes 60 % on Python 3.11. coverage watches the processes that the tests start: it begins where they do.
``python -m tests.support.measured FOLDER FLOOR`` puts together what both found.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

from coverage import Coverage, CoverageData
from slipcover import FileMatcher, ImportManager, Slipcover, merge_coverage, print_coverage

ROOT = Path(__file__).parent.parent.parent
SOURCES = ["bot", "index"]
EXCLUDED = ["if TYPE_CHECKING:"]

Measured = dict[str, Any]

OF_PROCESSES = f"""[run]
branch = true
parallel = true
include =
    {ROOT}/bot/*
    {ROOT}/index/*
"""
"""Of files alone that are run: for those that are not, which slipcover knows, each process would look through all."""

worker = os.environ.get("PYTEST_XDIST_WORKER") if "MEASURED" in os.environ else None

if worker:
    watched = Slipcover(branch=True, source=SOURCES, exclude_also=EXCLUDED)
    ImportManager(watched, FileMatcher(sources=SOURCES)).__enter__()
    folder = Path(os.environ["MEASURED"])
    settings = folder / f"{worker}.ini"
    settings.write_text(OF_PROCESSES)
    os.environ["COVERAGE_PROCESS_START"] = str(settings)
    os.environ["COVERAGE_FILE"] = str(folder / "coverage")


def pytest_unconfigure() -> None:
    if worker:
        (Path(os.environ["MEASURED"]) / f"{worker}.json").write_text(json.dumps(watched.get_coverage()))


def together(workers: list[Measured], processes: CoverageData) -> Measured:
    """One measurement of all; coverage's lines and branches count where slipcover knows them."""
    first, *others = workers
    for other in others:
        merge_coverage(first, other)
    for name, known in first["files"].items():
        file = str(ROOT / name)
        _count(known, "lines", set(processes.lines(file) or ()))
        # A branch out of a function leads to 0; coverage says which function was left, by a negative number.
        _count(known, "branches", {(start, max(end, 0)) for start, end in processes.arcs(file) or ()})
    whole: Measured = merge_coverage(first, {"meta": first["meta"], "files": {}})  # counts anew
    return whole


def _count(known: Measured, what: str, seen: set[Any]) -> None:
    missing = {tuple(one) if isinstance(one, list) else one for one in known[f"missing_{what}"]}
    known[f"executed_{what}"] += sorted(missing & seen)
    known[f"missing_{what}"] = sorted(missing - seen)


def main(folder: Path, floor: float) -> int:
    workers = [json.loads(file.read_text()) for file in sorted(folder.glob("gw*.json"))]
    processes = Coverage(data_file=folder / "coverage")
    processes.combine([str(folder)])
    measured = together(workers, processes.get_data())
    print_coverage(measured, skip_covered=True)
    percent = measured["summary"]["percent_covered"]
    print(f"{percent:.2f} % of lines and branches are run, at least {floor} must be")
    return 0 if percent >= floor else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), float(sys.argv[2])))
