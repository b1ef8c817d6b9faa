import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.first_start import FirstStart
from tests.support.terminal import QUESTION, go_home, process


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, first_start: FirstStart) -> Path:
    """A folder of the test’s own to stand in, with the database in it as a first start leaves it, and nothing set."""
    return go_home(tmp_path, first_start.database, monkeypatch)


def test_a_fault_of_ours_leaves_a_traceback_and_is_no_silence_of_the_articles() -> None:
    faulty = """
from bot.__main__ import main
from bot.terminal.articles.shared_articles import SharedArticles

SharedArticles.analysed = lambda _: 1 / 0
main()
"""
    done = subprocess.run([sys.executable, "-c", faulty, "ask", QUESTION], capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"ZeroDivisionError" in done.stderr


def test_bytes_that_are_no_utf8_are_replaced() -> None:
    result = process("ask", "--json", b"Ta\xefwan \xff")
    assert json.loads(result.stdout)["question"] == "Ta�wan �"
    assert not result.stderr


@pytest.mark.parametrize("strictness", [{}, {"PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}])
def test_it_speaks_utf8_in_a_c_locale(strictness: dict[str, str]) -> None:
    result = process("ask", "Taïwan", "--json", LC_ALL="C", **strictness)
    assert json.loads(result.stdout.decode())["question"] == "Taïwan"


def test_an_answer_loads_nothing_it_can_do_without_and_looks_for_garbage_in_what_is_new_alone() -> None:
    process("ask", QUESTION)
    program = f"""
import gc, sys
from bot.__main__ import main

sys.argv = ["pullquote", "ask", {QUESTION!r}]
try:
    main()
except SystemExit as end:
    heavy = {{"sqlalchemy", "alembic", "aiosqlite", "asyncio", "discord", "pydantic_settings", "rich", "py3langid"}}
    heavy |= {{"fluent", "babel"}}
    loaded, frozen = sorted(heavy & sys.modules.keys()), gc.get_freeze_count() > 10_000
    sys.exit(f"{{end.code}} {{loaded}} {{gc.isenabled()}} {{frozen}}")
"""
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert result.stderr == b"0 [] True True\n"


def test_ctrl_c_while_it_starts_leaves_no_traceback() -> None:
    interrupted = """
import sys
from bot.__main__ import main

class Interrupting:
    def find_spec(self, name, *_):
        if name == "bot.command_line":
            raise KeyboardInterrupt

sys.meta_path.insert(0, Interrupting())
main()
"""
    done = subprocess.run([sys.executable, "-c", interrupted, "ask", QUESTION], capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")
