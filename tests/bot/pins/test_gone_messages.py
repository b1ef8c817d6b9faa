"""What becomes of pins whose messages, threads or channels are deleted: they stay, and lead nowhere."""

import discord
import pytest
from simcord import ChannelHandle, Env, GuildHandle, MemberActor

from bot.errors import UnusableDatabase
from bot.locales import phrasebook
from bot.store.database import Store
from tests.support.bees import AT, BEES, PARAGRAPHS, QUESTION, SECOND, add_pin, ask, is_pinned, only_pin, told
from tests.support.circumstances import start_thread
from tests.support.row import PIN, in_panel, opened, press
from tests.support.visible import texts

SAY = phrasebook("en")
JUMP = SAY("pin-jump")


@pytest.fixture
async def marked(general: ChannelHandle, moderator: MemberActor, turned: discord.Message) -> discord.Message:
    """An answer that was pinned."""
    await in_panel(moderator, turned, PIN)
    assert JUMP in await told(moderator, "pins list")
    return turned


async def pin_in(store: Store, guild: GuildHandle, channel: int) -> None:
    start = BEES.text.index(SECOND)
    await store.pins.add(guild.id, channel, 5, QUESTION, (BEES.slug, start, start + len(SECOND), SECOND), 7, AT)


@pytest.mark.simcord(check_errors=False)
async def test_while_the_database_fails_a_message_that_is_deleted_costs_the_log_a_line(
    simcord_env: Env,
    store: Store,
    general: ChannelHandle,
    marked: discord.Message,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def fail(*_: object) -> None:
        raise UnusableDatabase("pullquote.db", "disk full")

    monkeypatch.setattr(store.pins, "forget_messages", fail)
    simcord_env.backend.delete_message(general.id, marked.id)
    await simcord_env.settle()
    [record] = [record for record in caplog.records if record.levelname in ("WARNING", "ERROR")]
    assert "disk full" in record.getMessage()
    assert record.exc_info is None


@pytest.mark.parametrize("way", ["one", "bulk"])
async def test_a_pin_whose_message_is_deleted_answers_on_and_leads_nowhere(
    simcord_env: Env,
    general: ChannelHandle,
    alice: MemberActor,
    moderator: MemberActor,
    marked: discord.Message,
    way: str,
) -> None:
    other = await ask(alice, "What do bees eat?")
    if way == "one":
        simcord_env.backend.delete_message(general.id, marked.id)
    else:
        simcord_env.backend.bulk_delete_messages(general.id, [marked.id, other.id])
    await simcord_env.settle()

    listed = await told(moderator, "pins list")
    assert QUESTION in listed
    assert JUMP not in listed
    assert is_pinned(await ask(alice))


async def test_a_deleted_message_that_nothing_was_pinned_at_changes_no_pin(
    simcord_env: Env, general: ChannelHandle, alice: MemberActor, moderator: MemberActor, marked: discord.Message
) -> None:
    other = await ask(alice, "What do bees eat?")
    simcord_env.backend.delete_message(general.id, other.id)
    await simcord_env.settle()

    assert JUMP in await told(moderator, "pins list")


@pytest.mark.parametrize("kind", ["channel", "thread"])
async def test_pins_of_a_deleted_channel_or_thread_answer_on_and_lead_nowhere(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    alice: MemberActor,
    moderator: MemberActor,
    turned: discord.Message,
    kind: str,
) -> None:
    place = guild.create_text_channel("meadow").id
    if kind == "thread":
        place = (await start_thread(simcord_env, guild.channels["general"], "Meadow")).id
    await pin_in(store, guild, place)
    simcord_env.backend.delete_channel(place)
    await simcord_env.settle()

    assert (await only_pin(store, guild)).message is None
    listed = await told(moderator, "pins list", everywhere=True)
    assert QUESTION in listed
    assert JUMP not in listed
    [words, *_] = texts(await ask(alice))
    assert SECOND in words.replace("**", "")


async def test_a_channel_that_was_deleted_while_the_bot_was_away_is_found_out_by_the_list(
    store: Store, guild: GuildHandle, moderator: MemberActor, turned: discord.Message
) -> None:
    await pin_in(store, guild, 999)

    assert JUMP not in await told(moderator, "pins list", everywhere=True)
    assert (await only_pin(store, guild)).message is None


async def test_a_message_that_was_deleted_while_the_bot_was_away_is_found_out_when_its_pin_is_moved(
    store: Store, guild: GuildHandle, general: ChannelHandle, moderator: MemberActor, turned: discord.Message
) -> None:
    await add_pin(store, general)
    await told(moderator, "pins move", pin="1", to="4")

    pin = await only_pin(store, guild)
    assert (pin.words, pin.message) == (PARAGRAPHS[3][1], None)


async def test_a_pin_made_in_the_panel_of_an_answer_that_was_deleted_leads_nowhere(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    moderator: MemberActor,
    turned: discord.Message,
) -> None:
    panel = await opened(moderator, turned)
    simcord_env.backend.delete_message(general.id, turned.id)
    await simcord_env.settle()
    told_so = texts((await press(moderator, panel, PIN)).response)[0]

    assert told_so.endswith(SAY("unmarked-refused", room=250))
    assert (await only_pin(store, guild)).message is None
