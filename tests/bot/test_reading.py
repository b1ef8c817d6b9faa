import subprocess
import sys
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from bot.errors import ReadingTooLarge
from bot.reading import read_source
from bot.terminal.articles.adding import Options
from index import EmptyFile

DYING = """
import sys
from bot import reading
from bot.errors import ReadingFailed
from bot.sources.reading import reader_process
from bot.terminal.articles.adding import Options

reader_process._PROGRAM = "import os, signal; os.kill(os.getpid(), signal.SIGSEGV)"
try:
    reading.read_source(sys.argv[1], Options())
except ReadingFailed as error:
    print("said of", error.name)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="processes do not die of signals there")
def test_where_a_file_kills_its_reader_nothing_stands_in_the_terminal_but_the_sentence(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# Bees")
    ended = subprocess.run([sys.executable, "-c", DYING, str(tmp_path / "a.md")], capture_output=True, check=False)
    assert (ended.stdout.decode().strip(), ended.stderr) == ("said of a.md", b"")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="there is no device that never ends")
def test_what_never_ends_is_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.reading.MEMORY", 2**22)
    with pytest.raises(ReadingTooLarge) as caught:
        read_source("/dev/zero", Options())
    assert caught.value.name == "zero"


def test_what_comes_in_has_no_name_of_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(b" \n")))
    with pytest.raises(EmptyFile) as caught:
        read_source("-", Options())
    assert caught.value.name == "-"
