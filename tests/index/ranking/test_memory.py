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
Library([writer.article("first", 50)]).answer("Where is it?")
rows = [[writer.article(f"{number}", passages).to_stored() for number in range(3)] for _ in range(libraries)]
before = resident()
made = []
for some in rows:
    # Texts of its own, as from a database.
    articles = [Article.from_stored({**row, "text": " ".join([row["text"], ""])}) for row in some]
    made.append(Library(articles))
    del articles
print(sum(one.nbytes for one in made) / (resident() - before))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="memory that was let go is given back as the system pleases")
@pytest.mark.parametrize(("passages", "libraries"), [(60, 25), (2_000, 1)])
def test_a_library_says_what_memory_it_takes(passages, libraries):
    """Measured in a process of its own."""
    command = [sys.executable, "-c", MEASURE, str(passages), str(libraries)]
    ratio = float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    assert 0.75 < ratio < 1.25
