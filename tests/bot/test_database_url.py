from errno import EACCES
from functools import partial
from pathlib import Path
from typing import NoReturn

import pytest

from bot.database_url import database_url, default_database
from bot.locales import terminal_phrasebook
from bot.operator_errors import NotUtf8
from bot.settings import read_settings
from bot.terminal.output.error_messages import explanation


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


def test_a_file_in_another_encoding_is_named_with_its_fault(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("DISCORD_TOKEN=abc", encoding="utf-16")
    for read in (partial(database_url, {}), read_settings):
        with pytest.raises(NotUtf8) as caught:
            read(file)
        sentence = explanation(caught.value, terminal_phrasebook("en"))
        assert sentence == f"{file} is not written in UTF-8: save it again in that encoding."


def test_a_file_that_cannot_be_read_is_named_with_its_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / ".env"
    file.touch()
    monkeypatch.setattr("builtins.open", forbidden)
    for read in (partial(database_url, {}), read_settings):
        with pytest.raises(PermissionError) as caught:
            read(file)
        assert "this account may not" in str(explanation(caught.value, terminal_phrasebook("en")))


def forbidden(name: object, *_: object, **__: object) -> NoReturn:
    raise PermissionError(EACCES, "Permission denied", str(name))


def test_the_default_is_a_file_of_the_users_own() -> None:
    assert default_database().startswith("sqlite+aiosqlite:///")
    assert default_database().endswith("pullquote.db")
