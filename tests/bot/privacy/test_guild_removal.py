import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import discord
import pytest
from discord.utils import utcnow
from simcord import Env, GuildHandle, MemberActor

from bot.client import INTENTS, Pullquote
from bot.libraries.server_libraries import Libraries
from bot.privacy.guild_removal import GuildRemovals
from bot.shards import Shards
from bot.store.database import Store
from index import Article
from tests.support.circumstances import forget, remove_from, restart, speak, take_in

BEES = Article.from_paragraphs("On bees", [((), "Bees make honey.")], language="en")
HOUR = 3600


@pytest.fixture
async def guild(guild: GuildHandle, store: Store) -> GuildHandle:
    """A server of which something is kept."""
    await store.articles.add(guild.id, BEES)
    return guild


async def is_kept(store: Store, guild: GuildHandle) -> bool:
    return guild.id in await store.servers.all()


async def departed(store: Store, guild: GuildHandle) -> str | None:
    """Since when the bot is not in a server any more."""
    [row] = (await store.privacy.export(guild.id))["servers"]
    left: str | None = row["left_at"]
    return left


@contextmanager
def without_votes(database: Path) -> Iterator[None]:
    """The table of votes is not where the store looks for it."""
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("ALTER TABLE votes RENAME TO elsewhere")
        yield
        connection.execute("ALTER TABLE elsewhere RENAME TO votes")


async def test_what_is_kept_of_a_server_goes_a_day_after_the_bot_was_removed_from_it(
    simcord_env: Env, store: Store, guild: GuildHandle
) -> None:
    await remove_from(simcord_env, guild)
    await simcord_env.advance_time(23.9 * HOUR)
    assert await is_kept(store, guild)
    await simcord_env.advance_time(1.2 * HOUR)
    assert not await is_kept(store, guild)


async def test_no_server_is_taken_for_left_before_discord_has_said_which_there_are(store: Store) -> None:
    await store.articles.add(1, BEES)
    async with discord.AutoShardedClient(intents=INTENTS, shard_count=1) as client:
        removals = GuildRemovals(client, store, timedelta())
        await removals.cog_load()
        await asyncio.sleep(0.2)
        [row] = (await store.privacy.export(1))["servers"]
        assert row["left_at"] is None
        await removals.cog_unload()


async def test_whatever_goes_wrong_once_what_is_due_goes_the_next_hour(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    await remove_from(simcord_env, guild)

    async def fail(*_: object) -> int:
        monkeypatch.undo()
        raise RuntimeError

    monkeypatch.setattr(store.feedback, "forget", fail)
    await simcord_env.advance_time(1.2 * HOUR)
    assert [record for record in caplog.records if "the next try is in an hour" in record.getMessage()]
    await simcord_env.advance_time(25 * HOUR)
    assert not await is_kept(store, guild)


async def test_servers_that_the_bot_is_in_keep_what_they_have(
    simcord_env: Env, store: Store, guild: GuildHandle
) -> None:
    other = simcord_env.create_guild("Another")
    await store.articles.add(other.id, BEES)
    await remove_from(simcord_env, other)
    await simcord_env.advance_time(26 * HOUR)
    assert not await is_kept(store, other)
    assert await store.articles.all(guild.id) == [BEES]


async def test_the_grace_is_a_setting(simcord_env: Env, store: Store, guild: GuildHandle) -> None:
    await restart(simcord_env, store, grace=timedelta(hours=2))
    await remove_from(simcord_env, guild)
    await simcord_env.advance_time(1.9 * HOUR)
    assert await is_kept(store, guild)
    await simcord_env.advance_time(1.2 * HOUR)
    assert not await is_kept(store, guild)


async def test_a_server_that_takes_the_bot_back_in_time_keeps_what_it_had(
    simcord_env: Env, store: Store, guild: GuildHandle
) -> None:
    await remove_from(simcord_env, guild)
    assert await departed(store, guild)
    await simcord_env.advance_time(20 * HOUR)
    await take_in(simcord_env, guild.id)
    assert await departed(store, guild) is None
    await simcord_env.advance_time(30 * HOUR)
    assert await store.articles.all(guild.id) == [BEES]


async def test_the_grace_begins_anew_with_every_removal(simcord_env: Env, store: Store, guild: GuildHandle) -> None:
    await remove_from(simcord_env, guild)
    await simcord_env.advance_time(20 * HOUR)
    await remove_from(simcord_env, await take_in(simcord_env, guild.id))
    await simcord_env.advance_time(20 * HOUR)
    assert await is_kept(store, guild)


async def test_a_restart_in_between_changes_nothing(simcord_env: Env, store: Store, guild: GuildHandle) -> None:
    await remove_from(simcord_env, guild)
    await simcord_env.advance_time(20 * HOUR)
    await restart(simcord_env, store)
    assert await is_kept(store, guild)
    await simcord_env.advance_time(5.1 * HOUR)
    assert not await is_kept(store, guild)


async def test_a_removal_while_the_bot_was_not_running_is_noticed_and_the_grace_begins_then(
    simcord_env: Env, store: Store, guild: GuildHandle
) -> None:
    del simcord_env.backend.guilds[guild.id]
    await restart(simcord_env, store)
    await simcord_env.advance_time(23.9 * HOUR)
    assert await is_kept(store, guild)
    await simcord_env.advance_time(1.2 * HOUR)
    assert not await is_kept(store, guild)


async def test_a_server_that_came_back_while_the_bot_was_not_running_is_not_erased(
    simcord_env: Env, store: Store, guild: GuildHandle
) -> None:
    await store.servers.mark_left(guild.id, utcnow() - timedelta(days=3))
    await restart(simcord_env, store)
    await simcord_env.advance_time(2 * HOUR)
    assert await store.articles.all(guild.id) == [BEES]


async def test_a_server_that_is_out_of_order_is_not_left(simcord_env: Env, store: Store, guild: GuildHandle) -> None:
    simcord_env.backend.emit("GUILD_DELETE", {"id": str(guild.id), "unavailable": True})
    await simcord_env.advance_time(30 * HOUR)
    assert await store.articles.all(guild.id) == [BEES]


async def test_questions_and_votes_are_forgotten_after_ninety_days(
    simcord_env: Env, store: Store, guild: GuildHandle
) -> None:
    today = utcnow().date()
    for days in (90, 91):
        await store.feedback.note_unanswered(guild.id, f"{days}?", f"{days}", today - timedelta(days=days))
        await store.feedback.vote(guild.id, days, 1, False, f"{days}?", f"{days}", today - timedelta(days=days))
    await simcord_env.advance_time(1.1 * HOUR)
    kept = await store.privacy.export(guild.id)
    assert [row["question"] for row in (*kept["unanswered"], *kept["votes"])] == ["90?", "90?"]


async def test_what_an_article_was_is_erased_after_seven_days(
    simcord_env: Env, store: Store, guild: GuildHandle
) -> None:
    for title, days in (("One", 6), ("Two", 8)):
        await store.articles.add(guild.id, replace(BEES, title=title, slug=title.lower()))
        await store.articles.remove(guild.id, title.lower(), at=utcnow() - timedelta(days=days))
    await simcord_env.advance_time(1.1 * HOUR)
    kept = await store.privacy.export(guild.id)
    assert [row["title"] for row in kept["former_articles"]] == ["One"]


async def test_a_database_in_trouble_is_tried_again_an_hour_later(
    simcord_env: Env, store: Store, guild: GuildHandle, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    await store.feedback.note_unanswered(guild.id, "Old?", "old", utcnow().date() - timedelta(days=100))
    with without_votes(tmp_path / "pullquote.db"):
        await simcord_env.advance_time(1.1 * HOUR)
    assert "nothing could be forgotten" in caplog.text
    assert await store.feedback.tallies(guild.id, utcnow().date() - timedelta(days=200))
    await simcord_env.advance_time(1.1 * HOUR)
    assert await store.feedback.tallies(guild.id, utcnow().date() - timedelta(days=200)) == []


async def test_nothing_is_swept_any_more_once_the_bot_has_let_go(simcord_env: Env, store: Store) -> None:
    assert isinstance(simcord_env.bot, Pullquote)
    removals = await simcord_env.bot.remove_cog("GuildRemovals")
    assert isinstance(removals, GuildRemovals)
    await store.feedback.note_unanswered(1, "Old?", "old", utcnow().date() - timedelta(days=100))
    await simcord_env.advance_time(2 * HOUR)
    assert (await store.privacy.export(1))["unanswered"]


async def test_a_server_that_takes_the_bot_in_is_not_written_to(simcord_env: Env) -> None:
    sent = len(simcord_env.http_requests)
    guild = await take_in(simcord_env, 81384788765712384)
    guild.create_text_channel("general")
    await simcord_env.advance_time(2 * HOUR)
    assert len(simcord_env.http_requests) == sent


async def test_only_servers_of_the_shard_that_runs_can_be_found_missing(simcord_env: Env, store: Store) -> None:
    await restart(simcord_env, store, shards=Shards(2, (0,)))
    ours, anothers = 2 << 22, 1 << 22
    for server in (ours, anothers):
        await store.articles.add(server, BEES)
    await simcord_env.advance_time(26 * HOUR)
    assert await store.servers.all() == {anothers}


# Servers that added the commands alone


@pytest.fixture
async def alone(simcord_env: Env, guild: GuildHandle, alice: MemberActor) -> GuildHandle:
    """The bot starts where the server is on no list of Discord's, as no bot member was added; its commands work."""
    await start_without(simcord_env, guild)
    speak(simcord_env, "en-US", authorizing_integration_owners={"0": str(guild.id)})
    return guild


async def start_without(env: Env, guild: GuildHandle) -> None:
    assert isinstance(env.bot, Pullquote)
    known = env.backend.guilds.pop(guild.id)
    await env.restart_bot(Pullquote(Libraries(env.bot._store), env.bot._store))
    env.backend.guilds[guild.id] = known


async def test_a_server_that_uses_the_commands_alone_has_not_left(
    simcord_env: Env, store: Store, alone: GuildHandle, alice: MemberActor
) -> None:
    for _ in range(2):
        await alice.slash(alone.channels["general"], "help")
        await simcord_env.advance_time(30 * HOUR)
    assert await departed(store, alone) is None
    assert await store.articles.all(alone.id) == [BEES]


async def test_what_is_kept_of_it_goes_ninety_days_after_it_last_used_one(
    simcord_env: Env, store: Store, alone: GuildHandle, alice: MemberActor
) -> None:
    other = simcord_env.create_guild("Another")
    for server, days in ((alone, 90), (other, 91)):
        await store.servers.note_use(server.id, utcnow().date() - timedelta(days=days))
    forget(simcord_env, other)
    await simcord_env.bot.cogs["GuildRemovals"].on_connect()  # type: ignore[attr-defined]
    await simcord_env.advance_time(1.1 * HOUR)
    assert await is_kept(store, alone)
    assert not await is_kept(store, other)


async def test_the_day_of_its_last_use_is_exported(
    simcord_env: Env, store: Store, alone: GuildHandle, alice: MemberActor
) -> None:
    await alice.slash(alone.channels["general"], "help")
    [row] = (await store.privacy.export(alone.id))["servers"]
    assert row["commands_used"] == utcnow().date().isoformat()


async def test_a_use_by_the_commands_alone_takes_back_that_the_server_left(
    simcord_env: Env, store: Store, alone: GuildHandle, alice: MemberActor
) -> None:
    await simcord_env.advance_time(2 * HOUR)
    assert await departed(store, alone)
    await alice.slash(alone.channels["general"], "help")
    await simcord_env.advance_time(48 * HOUR)
    assert await departed(store, alone) is None
    assert await is_kept(store, alone)


async def test_where_a_person_brings_the_commands_along_nothing_is_noted_of_the_server(
    simcord_env: Env, store: Store, guild: GuildHandle, alice: MemberActor
) -> None:
    await start_without(simcord_env, guild)
    speak(simcord_env, "en-US", authorizing_integration_owners={"1": str(alice.id)})
    await alice.slash(guild.channels["general"], "help")
    [row] = (await store.privacy.export(guild.id))["servers"]
    assert row["commands_used"] is None


async def test_an_empty_cache_says_nothing_of_where_the_bot_is(
    simcord_env: Env, store: Store, guild: GuildHandle
) -> None:
    forget(simcord_env, guild)
    await simcord_env.advance_time(30 * HOUR)
    assert await departed(store, guild) is None
    assert await store.articles.all(guild.id) == [BEES]
