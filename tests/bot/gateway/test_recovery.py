"""Over sockets: a bot in a process of its own, to which Discord says what it should not."""

import asyncio
from asyncio.subprocess import PIPE
from pathlib import Path

import pytest

from tests.support.bare_discord import BareDiscord
from tests.support.bare_interactions import Sent
from tests.support.bare_payloads import COMMAND, Place, command, interaction
from tests.support.bot_process import running, started

MALFORMED: list[object] = [{}, [], "hello", None, {"id": "x"}, {"id": "1", "guild_id": []}]
QUESTION = "Qui a demandé à Musk de ne pas activer Starlink au-dessus de Taïwan ?"


async def asked(discord: BareDiscord, somebody: Place) -> Sent:
    sent = await discord.slash(somebody, "ask", question=QUESTION)
    assert "Taïwan" in str((await sent.answer()).data)
    return sent


async def test_no_event_that_is_malformed_or_comes_twice_ends_the_process(
    tmp_path: Path, discord: BareDiscord, somebody: Place
) -> None:
    names = ("GUILD_CREATE", "GUILD_DELETE", "INTERACTION_CREATE", "MESSAGE_CREATE", "CHANNEL_UPDATE", "NEW")
    async with running(discord, tmp_path):
        for name in names:
            for data in MALFORMED:
                await discord.gateway.tell_all(name, data)
        await asked(discord, somebody)
        twice = await discord.slash(somebody, "ask", question=QUESTION)
        data = command("ask", {"question": QUESTION})
        await discord.gateway.dispatch(
            "INTERACTION_CREATE", interaction(twice.id, twice.token, COMMAND, somebody, data)
        )
        await twice.answer()
        await asked(discord, somebody)
    assert discord.gateway.logins == 1
    assert discord.requests["POST /interactions/{id}/{token}/callback"] == 3


@pytest.mark.parametrize("said", ["[]", b"\x00garbage\x00\x00\xff\xff"])
async def test_what_is_no_event_at_all_lets_it_resume(
    tmp_path: Path, discord: BareDiscord, somebody: Place, said: str | bytes
) -> None:
    async with running(discord, tmp_path):
        await discord.gateway.babble(said)
        await asked(discord, somebody)
    assert discord.gateway.logins == 1
    assert discord.gateway.resumes == 1


async def test_what_is_asked_while_the_gateway_refuses_to_be_resumed_is_answered_later(
    tmp_path: Path, discord: BareDiscord, somebody: Place
) -> None:
    async with running(discord, tmp_path):
        discord.gateway.closed = True
        await discord.gateway.cut()
        sent = await discord.slash(somebody, "ask", question=QUESTION)
        await asyncio.sleep(0.5)
        discord.gateway.closed = False
        await sent.answer()
    assert (discord.gateway.logins, discord.gateway.resumes) == (1, 1)


async def test_a_session_that_is_over_is_begun_anew(tmp_path: Path, discord: BareDiscord, somebody: Place) -> None:
    async with running(discord, tmp_path):
        discord.gateway.identified.clear()
        await discord.gateway.cut_and_forget()
        await asyncio.wait_for(discord.gateway.identified.wait(), 60)
        await asked(discord, somebody)
    assert discord.gateway.logins == 2


async def test_a_session_that_only_says_what_cannot_be_read_is_given_up(
    tmp_path: Path, discord: BareDiscord, somebody: Place
) -> None:
    async with running(discord, tmp_path):
        discord.gateway.identified.clear()
        for data in MALFORMED[:3]:
            await discord.gateway.tell_all("READY", data)
        await asyncio.wait_for(discord.gateway.identified.wait(), 60)
        await asked(discord, somebody)
    assert discord.gateway.logins == 2


async def test_too_few_sign_ins_are_one_line_and_a_status_of_their_own(tmp_path: Path, discord: BareDiscord) -> None:
    discord.budget |= {"remaining": 0, "reset_after": 5_400_000}
    async with started(discord.address, tmp_path, stderr=PIPE) as bot:
        _, said = await asyncio.wait_for(bot.communicate(), 60)
    assert said.decode().count("\n") == 1
    assert "2 hours" in said.decode()
    assert bot.returncode == 3
    assert discord.gateway.logins == 0
