import asyncio
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.command_line import app
from bot.store.database import Store
from index import Article

BEES = Article.from_paragraphs("On bees", [((), "Bees make honey.")], language="en")
SERVER = 81384788765712384


@pytest.fixture
def url(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    url = f"sqlite+aiosqlite:///{tmp_path}/pullquote.db"
    monkeypatch.setenv("PULLQUOTE_DATABASE", url)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")

    async def fill() -> None:
        async with Store.open(url) as store:
            await store.articles.add(SERVER, BEES)

    asyncio.run(fill())
    return url


def servers(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["servers", *arguments])


def test_they_are_listed_with_their_sizes_and_no_text(url: str) -> None:
    listed = servers()
    assert listed.exit_code == 0
    assert listed.output == f"{SERVER}: 1 article, 1 passage, 16 bytes, last asked: unknown.\n"


def test_one_is_blocked_and_opened_again(url: str) -> None:
    assert servers("block", str(SERVER)).output == f"Server {SERVER} is blocked.\n"
    assert servers().output.endswith("(blocked)\n")
    assert servers("unblock", str(SERVER)).exit_code == 0
    assert "(blocked)" not in servers().output


def test_one_is_limited(url: str) -> None:
    assert servers("limit", str(SERVER), "--articles", "3", "--megabytes", "0.5").exit_code == 0

    async def rules() -> object:
        async with Store.open(url) as store:
            return (await store.snapshot(SERVER)).rules

    assert asyncio.run(rules()) == (False, 3, None, 0.5)


@pytest.mark.parametrize("number", ["nan", "inf", "1e999", "-1", "much"])
def test_what_is_no_number_limits_nothing(url: str, number: str) -> None:
    refused = servers("limit", str(SERVER), "--megabytes", number)
    assert refused.exit_code == 2
    assert "--megabytes" in refused.stderr


@pytest.mark.parametrize("option", ["--articles", "--passages"])
def test_what_no_database_of_another_kind_would_hold_limits_nothing(url: str, option: str) -> None:
    refused = servers("limit", str(SERVER), option, str(2**31))
    assert refused.exit_code == 2
    assert option in refused.stderr
    assert servers("limit", str(SERVER), option, str(2**31 - 1)).exit_code == 0


def test_without_options_one_has_the_limits_of_all_again(url: str) -> None:
    assert servers("limit", str(SERVER)).output == f"Server {SERVER} has the limits of all servers again.\n"


def test_where_no_server_keeps_anything_that_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PULLQUOTE_DATABASE", f"sqlite+aiosqlite:///{tmp_path}/empty.db")
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    assert servers().output == "No server keeps anything yet.\n"


@pytest.mark.parametrize("id", ["0", "-1", "x", str(2**63)])
def test_what_is_no_id_is_refused(url: str, id: str) -> None:
    assert servers("block", id).exit_code == 2
