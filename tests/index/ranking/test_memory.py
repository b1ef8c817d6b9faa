import subprocess
import sys

import pytest

MEASURE = """
import ctypes, gc, sys
from psutil import Process
from index import Article, Library
from tests.benchmarks.synthetic import Writer


def resident():
    gc.collect()
    if hasattr(ctypes.CDLL(None), "malloc_trim"):
        ctypes.CDLL(None).malloc_trim(0)
    return Process().memory_info().rss


passages, libraries = map(int, sys.argv[1:])
writer = Writer()
# Large enough to load what every article shares.
Library([writer.article("first", 500)]).answer("Where is it?")
rows = [[writer.article(f"{number}", passages).to_stored() for number in range(3)] for _ in range(libraries)]
before = resident()
made = []
for some in rows:
    # Texts of its own, as from a database.
    articles = [Article.from_stored({**row, "text": " ".join([row["text"], ""])}) for row in some]
    made.append(Library(articles))
    del articles
print(sum(one.nbytes for one in made), resident() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="memory that was let go is given back as the system pleases")
@pytest.mark.parametrize(("passages", "libraries", "most"), [(60, 25, 1.1e6), (2_000, 1, 26e6)])
def test_a_library_takes_little_memory_and_says_how_much(passages, libraries, most):
    """Measured in a process of its own; ``most`` bytes are a third more than measured, half of what it once was."""
    command = [sys.executable, "-c", MEASURE, str(passages), str(libraries)]
    said, taken = map(int, subprocess.run(command, check=True, capture_output=True, text=True).stdout.split())
    assert 0.75 < said / taken < 1.25
    assert taken / libraries < most
