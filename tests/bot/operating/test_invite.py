from urllib.parse import parse_qs, urlsplit

import discord
import pytest

from bot.locales import terminal_phrasebook
from bot.operating.invite import PERMISSIONS, application_of, install_link, invite_link
from bot.operator_errors import NoApplicationTold
from bot.settings import read_settings
from bot.terminal.output.error_messages import explanation


def test_a_server_is_asked_for_the_least_rights() -> None:
    said = parse_qs(urlsplit(invite_link("7")).query)
    assert said == {
        "client_id": ["7"],
        "permissions": [str(PERMISSIONS.value)],
        "scope": ["bot applications.commands"],
    }
    assert {name for name, is_wanted in PERMISSIONS if is_wanted} == {
        "read_messages",
        "send_messages",
        "send_messages_in_threads",
        "read_message_history",
        "pin_messages",
    }


def test_a_person_is_asked_for_commands_alone() -> None:
    said = parse_qs(urlsplit(install_link("7")).query)
    assert said == {"client_id": ["7"], "integration_type": ["1"], "scope": ["applications.commands"]}


async def test_without_a_connection_it_is_said_how_the_links_need_none(monkeypatch: pytest.MonkeyPatch) -> None:
    async def login(client: discord.Client, token: str) -> None:
        raise OSError("no route")

    monkeypatch.setattr(discord.Client, "login", login)
    monkeypatch.setenv("DISCORD_TOKEN", "abc")
    with pytest.raises(NoApplicationTold) as caught:
        await application_of(read_settings())
    said = explanation(caught.value, terminal_phrasebook("en"))
    assert said is not None
    assert "no route" in said
    assert "--application ID" in said
