"""/data import, as owners, moderators and members use it."""

import asyncio
import json
import time
from typing import Any

import discord
import pytest
from discord.utils import utcnow
from simcord import ChannelHandle, Env, GuildHandle, InteractionResult, MemberActor, assert_responded

from bot.locales import phrasebook
from bot.privacy import importing
from bot.privacy.export_files import Here, read_export
from bot.settings import LIMITS
from bot.store.database import Store
from bot.store.rows.records import Limits
from bot.store.transfer.import_plans import Import, Plan
from tests.bot.privacy.test_commands import BEES, QUESTION, exported, fill
from tests.support.circumstances import restart
from tests.support.hive import last_message
from tests.support.together import together
from tests.support.visible import buttons, texts

SAY = phrasebook("en")
ALL = "1 article, 1 pin, 1 channel’s choice of articles, 1 setting"
IMPORT, CANCEL = "Import", "Cancel"

pytestmark = pytest.mark.simcord(check_errors=False)


async def give(person: MemberActor, channel: ChannelHandle, data: Any) -> InteractionResult:
    content = data if isinstance(data, bytes) else json.dumps(data).encode()
    return await person.slash(channel, "data import", file=("kept.json", content))


@pytest.fixture
async def file(store: Store, guild: GuildHandle, general: ChannelHandle, manager: MemberActor) -> Any:
    """What was exported of the server, which is erased since."""
    await fill(store, guild.id, manager.id)
    data = await exported(await manager.slash(general, "data export"))
    await store.privacy.erase(guild.id)
    return data


async def test_it_says_first_what_it_would_do_and_then_does_it(
    store: Store, guild: GuildHandle, general: ChannelHandle, manager: MemberActor, file: Any
) -> None:
    asked = last_message(await give(manager, general, file))
    assert texts(asked)[:2] == ["**Import kept.json?**", SAY("import-new", what=ALL)]
    assert buttons(asked) == {IMPORT: True, CANCEL: True}
    assert await store.articles.all(guild.id) == []
    done = await manager.click(asked, label=IMPORT)
    assert texts(last_message(done)) == [SAY("import-done", what=ALL)]
    assert await store.articles.all(guild.id) == [BEES]
    answer = (await manager.slash(general, "ask", question="Du miel ?")).response
    assert "L’abe" in "".join(texts(answer)).replace("**", "")
    again = last_message(await give(manager, general, file))
    assert texts(again)[1] == f"{SAY('import-nothing')}\n{SAY('import-known', what=ALL)}"
    assert buttons(again) == {}


async def test_one_file_is_read_at_a_time_whoever_gives_more(
    simcord_env: Env, general: ChannelHandle, manager: MemberActor, file: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_once = most = 0

    def slowly(data: bytes, name: str, here: Here) -> Import:
        nonlocal at_once, most
        at_once += 1
        most = max(most, at_once)
        time.sleep(0.1)
        at_once -= 1
        return read_export(data, name, here)

    monkeypatch.setattr(importing, "read_export", slowly)
    async with together(simcord_env):
        given = [await give(manager, general, file) for _ in range(3)]
    assert [buttons(last_message(each)) for each in given] == [{IMPORT: True, CANCEL: True}] * 3
    assert most == 1


async def test_one_import_is_put_beside_what_is_there_at_a_time(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    put, at_once, most = store.imports.put, 0, 0

    async def slowly(server: int, wanted: Import, limits: Limits) -> Plan:
        nonlocal at_once, most
        at_once += 1
        most = max(most, at_once)
        await asyncio.to_thread(time.sleep, 0.05)
        at_once -= 1
        return await put(server, wanted, limits)

    monkeypatch.setattr(store.imports, "put", slowly)
    importer = importing.Importing(store, LIMITS)
    plans = await asyncio.gather(*(importer.put_at_once(server, Import()) for server in (1, 2, 3)))
    assert [plan.is_empty for plan in plans] == [True] * 3
    assert most == 1


async def test_whoever_thinks_better_of_it_imports_nothing(
    store: Store, guild: GuildHandle, general: ChannelHandle, manager: MemberActor, file: Any
) -> None:
    asked = last_message(await give(manager, general, file))
    left = await manager.click(asked, label=CANCEL)
    assert texts(last_message(left)) == [SAY("import-discarded")]
    assert await store.articles.all(guild.id) == []


async def test_moderators_and_members_import_nothing(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    moderator: MemberActor,
    alice: MemberActor,
    manager: MemberActor,
    file: Any,
) -> None:
    for person in (moderator, alice):
        assert_responded(await give(person, general, file), content=SAY("not-manager"), ephemeral=True)
    asked = last_message(await give(manager, general, file))
    simcord_env.backend.remove_member_role(guild.id, manager.id, guild.roles["managers"].id)
    refused = await manager.click(asked, label=IMPORT)
    assert_responded(refused, content=SAY("not-manager"), ephemeral=True)
    left = await manager.click(asked, label=CANCEL)
    assert texts(last_message(left)) == [SAY("import-discarded")]
    assert await store.articles.all(guild.id) == []


async def test_after_a_restart_it_no_longer_waits(
    simcord_env: Env, store: Store, general: ChannelHandle, manager: MemberActor, file: Any
) -> None:
    asked = last_message(await give(manager, general, file))
    await restart(simcord_env, store)
    late = await manager.click(asked, label=IMPORT)
    assert_responded(late, content=SAY("import-gone", minutes=15), ephemeral=True)


async def test_pressed_twice_at_once_it_is_imported_once(
    simcord_env: Env, store: Store, guild: GuildHandle, general: ChannelHandle, manager: MemberActor, file: Any
) -> None:
    messages = [last_message(await give(manager, general, file)) for _ in range(2)]
    async with together(simcord_env):
        for message in messages:
            await manager.click(message, label=IMPORT)
    assert sorted(texts(message)[0].splitlines()[0] for message in messages) == sorted(
        [SAY("import-done", what=ALL), SAY("import-nothing")]
    )
    assert len(await store.articles.all(guild.id)) == 1
    assert len(await store.pins.all(guild.id)) == 1


async def test_in_another_server_what_is_of_the_first_is_left_out(simcord_env: Env, store: Store, file: Any) -> None:
    other = simcord_env.create_guild("Another")
    there = other.create_text_channel("there")
    role = other.create_role("m", permissions=discord.Permissions(manage_guild=True))
    owner = other.add_member(simcord_env.create_user("owner"), roles=[role])
    asked = last_message(await give(owner, there, file))
    assert f"- {SAY('import-refused-channel', count=1)}" in texts(asked)[1]
    await owner.click(asked, label=IMPORT)
    [pin] = await store.pins.all(other.id)
    assert (pin.channel, pin.by, pin.message) == (there.id, None, None)
    assert [header.by for header in await store.articles.headers(other.id)] == [None]


@pytest.mark.parametrize("data", [b"", b"{}", b"[" * 50_000, b"\x1f\x8bno", b"%PDF-1.7"])
async def test_no_other_file_is_taken(
    store: Store, guild: GuildHandle, general: ChannelHandle, manager: MemberActor, data: bytes
) -> None:
    refused = await give(manager, general, data)
    assert_responded(refused, content=SAY("not-an-export", name="kept.json"), ephemeral=True)
    assert await store.articles.all(guild.id) == []


async def test_a_file_that_is_too_large_is_not_even_fetched(
    general: ChannelHandle, manager: MemberActor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "MOST_BYTES", 10)
    refused = await give(manager, general, b"x" * 11)
    assert_responded(refused, content=SAY("not-an-export", name="kept.json"), ephemeral=True)


async def test_of_many_files_that_wait_the_oldest_makes_room(
    store: Store, guild: GuildHandle, general: ChannelHandle, manager: MemberActor, file: Any
) -> None:
    first, *_, last = [last_message(await give(manager, general, file)) for _ in range(5)]
    gone = await manager.click(first, label=IMPORT)
    assert_responded(gone, content=SAY("import-gone", minutes=15), ephemeral=True)
    await manager.click(last, label=IMPORT)
    assert await store.articles.all(guild.id) == [BEES]


async def test_votes_and_questions_stay_out(
    store: Store, guild: GuildHandle, general: ChannelHandle, manager: MemberActor, file: Any
) -> None:
    assert QUESTION in json.dumps(file, ensure_ascii=False)
    await manager.click(last_message(await give(manager, general, file)), label=IMPORT)
    assert await store.feedback.tallies(guild.id, utcnow().date()) == []
