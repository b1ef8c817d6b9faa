import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.first_start import FirstStart
from tests.support.terminal import QUESTION, go_home, process


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, first_start: FirstStart) -> Path:
    return go_home(tmp_path, first_start.database, monkeypatch)


@pytest.mark.parametrize("buffering", ["", "1"])
@pytest.mark.parametrize(("question", "status"), [(QUESTION, 0), ("zzz", 1), ("", 2)])
def test_a_reader_that_goes_away_changes_nothing_of_what_is_done(buffering: str, question: str, status: int) -> None:
    asking = subprocess.Popen(
        [sys.executable, "-m", "bot", "ask", question],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ | {"PYTHONUNBUFFERED": buffering},
    )
    assert asking.stdout is not None
    asking.stdout.close()
    assert asking.stderr is not None
    assert asking.stderr.read() == (b"" if question else b"pullquote: The question is empty.\n")
    asking.stderr.close()
    assert asking.wait() == status


def test_all_articles_are_added_also_where_nobody_reads_on() -> None:
    for name in ("fish", "bird"):
        Path(f"{name}.txt").write_text("\n\n".join(f"The {name} has {number} of them." for number in range(2_000)))
    reading_one_line = f"{sys.executable} -m bot add fish.txt bird.txt | head -n 1"
    subprocess.run(reading_one_line, shell=True, check=True, stdout=subprocess.DEVNULL)
    assert b"bird" in process("sources").stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk to write to")
@pytest.mark.parametrize("buffering", ["", "1"])
def test_a_full_disk_is_told_in_one_line(buffering: str) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "bot", "ask", QUESTION],
            stdout=full,
            stderr=subprocess.PIPE,
            env=os.environ | {"PYTHONUNBUFFERED": buffering},
            check=False,
        )
    assert (done.returncode, done.stderr) == (2, b"pullquote: What this says cannot be written: the disk is full.\n")


@pytest.mark.skipif(sys.platform == "win32", reason="there is no shell that closes a stream")
@pytest.mark.parametrize(
    ("command", "status"),
    [("ask zzz >&-", 1), ("ask '' 2>&-", 2), ("add - <&-", 2), ("chat <&- >&- 2>&-", 0), (f"ask '{QUESTION}' >&-", 0)],
)
def test_a_closed_stream_is_no_fault(command: str, status: int) -> None:
    done = subprocess.run(f"{sys.executable} -m bot {command}", shell=True, capture_output=True, check=False)
    assert done.returncode == status
    assert b"Traceback" not in done.stderr
