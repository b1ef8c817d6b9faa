from pathlib import Path

import pytest

from tests.support.first_start import FirstStart
from tests.support.terminal import go_home, pullquote


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, first_start: FirstStart) -> Path:
    return go_home(tmp_path, first_start.database, monkeypatch)


def test_what_was_backed_up_is_put_back(home: Path) -> None:
    (home / "fish.md").write_text("# Fish\n\nGoldfish live in bowls without a lid.\n")
    pullquote("add", "fish.md")
    assert pullquote("backup", "kept.db").stdout == "All that is kept is in kept.db.\n"
    pullquote("remove", "fish")
    assert pullquote("restore", "kept.db", "--replace").exit_code == 0
    assert "Fish" in pullquote("sources").stdout


def test_a_database_that_is_not_there_makes_no_blank_backup(home: Path) -> None:
    database = home / "pullquote.db"
    database.unlink()
    result = pullquote("backup", "kept.db")
    assert (result.exit_code, result.stderr) == (2, f"pullquote: {database} does not exist.\n")
    assert not (home / "kept.db").exists()
    assert not database.exists()


@pytest.mark.parametrize(
    ("name", "sentence"), [("", "The name of a file is empty."), ("-", "A backup is a file; - is none.")]
)
@pytest.mark.parametrize("command", ["backup", "restore"])
def test_what_is_no_files_name_is_said_and_nothing_is_written(
    command: str, name: str, sentence: str, home: Path
) -> None:
    before = sorted(home.iterdir())
    result = pullquote(command, name)
    assert (result.exit_code, result.stderr) == (2, f"pullquote: {sentence}\n")
    assert sorted(home.iterdir()) == before
