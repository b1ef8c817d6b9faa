"""`pullquote read`, as a process."""

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from bot.articles import SLUG
from tests.support.first_start import FirstStart

PATIENCE = 60


@pytest.fixture
def reading(tmp_path: Path, first_start: FirstStart) -> Iterator[subprocess.Popen[str]]:
    shutil.copy(first_start.database, tmp_path / "pullquote.db")
    environment = os.environ | {"PULLQUOTE_DATABASE": f"sqlite+aiosqlite:///{tmp_path}/pullquote.db", "LANG": "C.UTF-8"}
    command = [sys.executable, "-m", "bot", "read", "--no-browser"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        yield process
        process.kill()


def address_in(process: subprocess.Popen[str]) -> str:
    assert process.stdout
    found = re.search(r"http://127\.0\.0\.1:\d+/", process.stdout.readline())
    assert found
    return found[0]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_it_serves_ones_articles_until_interrupted(reading: subprocess.Popen[str]) -> None:
    address = address_in(reading)
    with urlopen(address) as listed:
        assert f'href="a/{SLUG}"' in listed.read().decode()
    with urlopen(f"{address}a/{SLUG}", data="question=Qui a demandé à Musk ?".encode()) as page:
        assert '<mark id="q">' in page.read().decode()
    reading.send_signal(signal.SIGINT)
    _, said = reading.communicate(timeout=PATIENCE)
    assert (reading.returncode, said) == (0, "")


def test_a_request_that_names_another_host_is_refused(reading: subprocess.Popen[str]) -> None:
    request = Request(address_in(reading), headers={"Host": "example.org"})
    with pytest.raises(HTTPError, match="403"):
        urlopen(request)


def test_pages_are_made_without_discord() -> None:
    program = (
        "import sys\n"
        "import bot.browsing\n"
        "import bot.pages.rendering.page\n"
        "sys.exit(any(name.partition('.')[0] in ('discord', 'pydantic') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
