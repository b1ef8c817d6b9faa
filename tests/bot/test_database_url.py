from pathlib import Path

import pytest

from bot.database_url import database_url, default_database
from bot.operator_errors import WrongSetting
from bot.settings import read_settings


@pytest.mark.parametrize(
    "environment", [{}, *({"PULLQUOTE_DATABASE": url} for url in ("", "  ", " there ", "postgres://a@b/c"))]
)
@pytest.mark.parametrize("file", [None, "", "PULLQUOTE_DATABASE=\n", "PULLQUOTE_DATABASE=' here ' # why\nOTHER=1\n"])
def test_it_says_what_the_settings_say(
    environment: dict[str, str], file: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PULLQUOTE_DATABASE", raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    env_file = tmp_path / ".env"
    if file is not None:
        env_file.write_text(file)
    assert database_url(environment, env_file) == read_settings(env_file).database


@pytest.mark.parametrize(
    ("given", "used"),
    [
        ("sqlite:///data/pullquote.db", "sqlite+aiosqlite:///data/pullquote.db"),
        ("postgresql://me:pass@host:5432/pullquote", "postgresql+asyncpg://me:pass@host:5432/pullquote"),
        ("postgres://me@host/db?a=1&sslmode=verify-full", "postgresql+asyncpg://me@host/db?a=1&ssl=verify-full"),
        ("postgresql+asyncpg://me:sslmode=x@host/db", "postgresql+asyncpg://me:sslmode=x@host/db"),
        ("mysql://host/db", "mysql://host/db"),
    ],
)
def test_addresses_are_taken_as_hosts_of_databases_give_them(given: str, used: str) -> None:
    assert database_url({"PULLQUOTE_DATABASE": given}) == used


def test_a_file_that_is_no_text_is_a_wrong_setting(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(WrongSetting):
        database_url({}, tmp_path / ".env")


def test_the_default_is_a_file_of_the_users_own() -> None:
    assert default_database().startswith("sqlite+aiosqlite:///")
    assert default_database().endswith("pullquote.db")
