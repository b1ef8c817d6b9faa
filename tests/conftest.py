"""What several tests ask about."""

import atexit
import gc
import os
import signal
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

import pytest
from hypothesis import HealthCheck, settings

from index import Article, read
from tests.support.program_constants import draw_nothing_of_the_program

# A busy machine is no fault of the code. By default the same inputs are tried each time, lest a change fail by what it
# has nothing to do with; `thorough` draws what nobody has tried yet, and more of it: for a night.
patient = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("unhurried", patient, derandomize=True, max_examples=50)
settings.register_profile("thorough", patient, derandomize=False, max_examples=1_000)
settings.load_profile("unhurried")

# What a shell runs in the background ignores interrupts, and so would the processes that tests interrupt.
signal.signal(signal.SIGINT, signal.default_int_handler)

# Programs write to pipes as they do for everybody: what one says before it waits must be sent by itself.
os.environ.pop("PYTHONUNBUFFERED", None)

# Without compiled modules each program that tests start would compile all that it imports, which takes longer than the
# rest of its start: where none are to be written beside their sources, they are written elsewhere, for this run.
if os.environ.pop("PYTHONDONTWRITEBYTECODE", None):
    os.environ["PYTHONPYCACHEPREFIX"] = mkdtemp(prefix="pullquote-tests-")
    atexit.register(rmtree, os.environ["PYTHONPYCACHEPREFIX"], ignore_errors=True)


LONGEST = (
    "test_endurance.py",
    "test_killed.py",
    "test_many_processes.py",
    "test_faults.py",
    "test_browser.py",
    "test_bombs.py",
)
"""What waits for processes and clocks: begun first, lest all workers but one have nothing left to do at the end."""


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: item.path.name not in LONGEST)


def pytest_collection_finish() -> None:
    """Modules and tests stay until the end: the collector need not walk through them again and again."""
    gc.freeze()
    if settings().derandomize:
        draw_nothing_of_the_program()


SEED = Path(__file__).parent.parent / "bot" / "articles" / "musk-poutine-starlink.txt"


@pytest.fixture(scope="session")
def seed() -> Article:
    """The article that ships with the package, in the state in which articles reach us."""
    return read(SEED.read_bytes(), name="article.txt")
