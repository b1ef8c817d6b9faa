"""As the operator runs it: a process, which finds what is well and what is not."""

import asyncio
from asyncio.subprocess import PIPE
from pathlib import Path

import pytest

from bot.operating import doctor
from bot.operating.doctor import of_database, of_disk, of_memory
from bot.store.database import Store
from bot.store.migrations import migrate
from tests.support.bare_discord import BareDiscord
from tests.support.bot_process import database_in, started
from tests.support.databases import writing


async def said(discord: BareDiscord, folder: Path, command: str = "doctor", **environment: str) -> tuple[str, int]:
    usual = {"DISCORD_TOKEN": "token", "TEST_COMMAND": command}
    async with started(discord.address, folder, stderr=PIPE, environment=usual | environment) as process:
        out, err = await asyncio.wait_for(process.communicate(), 60)
    assert err == b""
    assert process.returncode is not None
    return out.decode(), process.returncode


async def test_where_all_is_well_every_line_says_so(tmp_path: Path) -> None:
    async with BareDiscord.open(3) as discord:
        lines, status = await said(discord, tmp_path)
    assert status == 0
    assert [line[0] for line in lines.splitlines()] == ["✓"] * 8
    for words in ("user700000000000000000", "999", "3 servers", "blank"):
        assert words in lines
    assert discord.gateway.logins == 0


async def test_what_is_not_well_is_said_with_what_to_do(tmp_path: Path) -> None:
    async with BareDiscord.open(2) as discord:
        discord.permissions = str(1 << 10)
        discord.budget |= {"remaining": 1}
        lines, status = await said(
            discord, tmp_path, PULLQUOTE_SHARD_COUNT="2", PULLQUOTE_DATABASE=f"sqlite+aiosqlite:///{tmp_path}"
        )
    assert status == 1
    wrong = [line for line in lines.splitlines() if line.startswith("✗")]
    assert len(wrong) == 3
    assert "Wait for tomorrow" in wrong[0]
    assert "pin_messages, read_message_history, send_messages, send_messages_in_threads" in wrong[1]
    assert "PULLQUOTE_DATABASE" in wrong[2]


@pytest.mark.parametrize(("token", "words"), [("wrong-token", "refuses the token"), ("", "There is no token")])
async def test_without_a_token_that_is_taken_the_rest_is_looked_at(tmp_path: Path, token: str, words: str) -> None:
    async with BareDiscord.open() as discord:
        lines, status = await said(discord, tmp_path, DISCORD_TOKEN=token)
    assert status == 1
    assert [line for line in lines.splitlines() if line.startswith("✗") and words in line]
    assert "wrong-token" not in lines
    assert len(lines.splitlines()) == 5


async def test_what_is_set_wrongly_is_said_and_how_it_is_called(tmp_path: Path) -> None:
    async with BareDiscord.open() as discord:
        lines, status = await said(discord, tmp_path, PULLQUOTE_CONTCT="me", PULLQUOTE_PAGES_URL="https://example.org")
    assert status == 1
    mistyped, secret = [line for line in lines.splitlines() if line.startswith("✗")]
    assert mistyped == "✗ PULLQUOTE_CONTCT is no setting. Did you mean PULLQUOTE_CONTACT?"
    assert "PULLQUOTE_PAGES_SECRET" in secret


async def test_the_link_that_invites_has_the_applications_id(tmp_path: Path) -> None:
    async with BareDiscord.open() as discord:
        lines, status = await said(discord, tmp_path, "invite")
    assert status == 0
    assert lines.count("client_id=700000000000000000") == 2


@pytest.fixture
def url(tmp_path: Path) -> str:
    return database_in(tmp_path)


async def test_a_database_that_was_not_there_is_blank_and_an_older_one_older(url: str) -> None:
    assert (await of_database(url)).phrase == "database-blank"
    async with writing(url) as connection:
        await connection.run_sync(migrate, "0005")
    finding = await of_database(url)
    assert (finding.phrase, finding.details["version"]) == ("database-older", "0005")


async def test_a_damaged_database_is_damaged_and_a_file_of_something_else_is_none(url: str, tmp_path: Path) -> None:
    file = tmp_path / "pullquote.db"
    async with Store.open(url):
        pass
    content = file.read_bytes()
    file.write_bytes(content[: len(content) // 2] + bytes(len(content) // 2))
    assert (await of_database(url)).phrase == "database-damaged"
    file.write_bytes(content[: len(content) // 2])
    assert (await of_database(url)).phrase == "database-damaged"
    file.write_bytes(b"Bees make honey. " * 1_000)
    assert (await of_database(url)).phrase == "database-unusable"


async def test_a_database_without_a_server_is_said_without_its_password() -> None:
    finding = await of_database("postgresql+asyncpg://user:hunter2@127.0.0.1:1/none")
    assert finding.phrase == "database-unusable"
    assert "hunter2" not in str(finding)


def test_little_room_is_something_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert of_disk(database_in(tmp_path / "not" / "there")).is_well == of_disk(database_in(tmp_path)).is_well
    monkeypatch.setattr(doctor, "FREE_DISK", 10**12)
    monkeypatch.setattr(doctor, "FREE_MEMORY", 10**12)
    assert not of_disk(database_in(tmp_path)).is_well
    assert not of_memory().is_well
