"""The channel in which moderators read what was done, and what found nothing."""

import asyncio
from datetime import timedelta
from typing import Any

import discord
import pytest
from discord.utils import utcnow
from simcord import ChannelHandle, Env, GuildHandle, MemberActor, assert_responded

from bot.client import Pullquote
from bot.locales import phrasebook
from bot.moderator_log.posting import ModeratorLog
from bot.store.database import Store
from bot.store.moderator_log import UPDATES, WEEK, NightlyUpdate
from bot.store.rows.changes import count_change
from bot.store.rows.key_values import set_value
from bot.store.settings import LANGUAGE, LOG_CHANNEL, QUESTIONS_LOG
from index import Article
from tests.support.bees import BEES, add_pin, ask
from tests.support.circumstances import deny, forget, lose_connection
from tests.support.hive import FILE, add, last_message
from tests.support.row import PIN, UNPIN, done
from tests.support.sent import json_of
from tests.support.visible import texts

SAY = phrasebook("en")
WASPS = ("wasps.txt", b"On wasps\n\nWasps build nests of paper.\n\nThey sting in late summer.")

pytestmark = pytest.mark.simcord(check_errors=False)


@pytest.fixture
async def log(simcord_env: Env, store: Store, guild: GuildHandle) -> ChannelHandle:
    channel = guild.create_text_channel("log")
    await store.settings.set(guild.id, {LOG_CHANNEL: channel.id})
    return channel


def posted(log: ChannelHandle) -> list[str]:
    return ["\n".join(texts(message)) for message in log.history()]


def told_directly(env: Env, *channels: ChannelHandle) -> list[str]:
    """What was sent as messages to channels other than these."""
    paths = {f"/channels/{channel.id}/messages" for channel in channels}
    bodies = [
        json_of(r)
        for r in env.http_requests
        if r.method == "POST"
        and r.path.startswith("/channels/")
        and r.path.endswith("/messages")
        and r.path not in paths
    ]
    return [body["content"] for body in bodies if body.get("content")]


def cog(env: Env) -> ModeratorLog:
    assert isinstance(env.bot, Pullquote)
    found = env.bot.get_cog("ModeratorLog")
    assert isinstance(found, ModeratorLog)
    return found


async def test_it_is_chosen_by_managers_and_said_that_it_cannot_be_erased(
    guild: GuildHandle, general: ChannelHandle, manager: MemberActor, moderator: MemberActor, store: Store
) -> None:
    channel = guild.create_text_channel("log")
    refused = await moderator.slash(general, "settings set", **{"log-channel": channel})
    assert_responded(refused, content=SAY("not-manager"), ephemeral=True)
    result = await manager.slash(general, "settings set", **{"log-channel": channel})
    line = SAY("settings-log-channel", value=channel.mention)
    assert_responded(result, content=f"{line}\n{SAY('settings-log-stays')}", ephemeral=True)
    assert posted(channel) == [
        f"{SAY('log-settings', what=f'{line}' + chr(10) + SAY('settings-log-stays'))}\n-# {manager.mention}"
    ]
    # Once more, and there is none.
    result = await manager.slash(general, "settings set", **{"log-channel": channel})
    assert_responded(result, content=SAY("settings-log-channel-none"), ephemeral=True)
    assert (await store.settings.of(guild.id))[LOG_CHANNEL] is None


async def test_a_channel_in_which_the_bot_may_not_write_is_not_chosen(
    simcord_env: Env, guild: GuildHandle, general: ChannelHandle, manager: MemberActor, store: Store
) -> None:
    channel = guild.create_text_channel("log")
    await deny(simcord_env, channel, guild.id, "send_messages")
    result = await manager.slash(general, "settings set", **{"log-channel": channel})
    assert_responded(result, content=SAY("unwritable-channel", rights=SAY("right-send-messages")), ephemeral=True)
    assert (await store.settings.of(guild.id))[LOG_CHANNEL] is None


async def test_it_tells_who_did_what_with_articles(
    general: ChannelHandle, log: ChannelHandle, bees: Article, moderator: MemberActor
) -> None:
    await add(moderator, general, file=WASPS)
    for _ in range(2):  # what is called so already is not renamed
        await moderator.slash(general, "sources rename", article="on-wasps", title="Of *wasps* <@1>")
    asked = last_message(await moderator.slash(general, "sources remove", article=bees.slug))
    removed = await moderator.click(asked, label="Remove")
    await moderator.click(removed.response or asked, label="Undo")
    read_again = await moderator.slash(general, "sources update", article=bees.slug, file=FILE)
    assert read_again.ephemeral
    said = posted(log)
    by = f"\n-# {moderator.mention}"
    assert said[:4] == [
        SAY("source-added", title="On wasps", passages=2, headings=0) + by,
        SAY("source-renamed", before="On wasps", title=r"Of \*wasps\* \<@1>") + by,
        SAY("source-removed", title="On bees") + by,
        SAY("log-restored", title="On bees") + by,
    ]
    assert all(message.mentions == [] or message.author.bot for message in log.history())


async def test_it_tells_of_pins_and_mentions_nobody(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    log: ChannelHandle,
    moderator: MemberActor,
) -> None:
    await store.articles.add(guild.id, BEES)
    answer = await ask(moderator, channel=general)
    await done(moderator, answer, PIN)
    await done(moderator, answer, UNPIN)
    first, second = posted(log)
    assert general.mention in first
    assert first.startswith("📌 Pinned in")
    assert second.startswith("Pin 1 removed")
    requests = [r for r in simcord_env.http_requests if r.path == f"/channels/{log.id}/messages"]
    assert [json_of(r)["allowed_mentions"] for r in requests] == [discord.AllowedMentions.none().to_dict()] * 2


async def test_it_speaks_the_language_of_the_server(
    store: Store, guild: GuildHandle, general: ChannelHandle, log: ChannelHandle, moderator: MemberActor
) -> None:
    await store.settings.set(guild.id, {LANGUAGE: "fr"})
    await add(moderator, general, file=WASPS)
    assert posted(log)[0].startswith(phrasebook("fr")("source-added", title="On wasps", passages=2, headings=0))


async def test_what_members_do_is_not_told(general: ChannelHandle, log: ChannelHandle, alice: MemberActor) -> None:
    await ask(alice, channel=general)
    await alice.slash(general, "ask", question="Xylophone zebra quixotic?")
    await alice.slash(general, "sources list")
    assert posted(log) == []


@pytest.mark.parametrize("how", ["deleted", "closed", "refused"])
async def test_where_nothing_can_be_posted_the_act_is_done_and_the_owner_told_once(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    log: ChannelHandle,
    moderator: MemberActor,
    how: str,
) -> None:
    if how == "deleted":
        simcord_env.backend.delete_channel(log.id)
    elif how == "closed":
        await deny(simcord_env, log, guild.id, "send_messages")
    else:
        simcord_env.inject_error("POST", f"/channels/{log.id}/messages", status=500, times=None)
    await simcord_env.settle()
    await add(moderator, general, file=WASPS)
    await add(moderator, general, file=FILE)
    assert len(await store.articles.all(guild.id)) == 2
    told = [text for text in told_directly(simcord_env, general, log) if "log" in text]
    assert told == ([SAY("log-gone", server=guild.name)] if how != "refused" else [])
    shown = "\n".join(texts((await moderator.slash(general, "settings show")).response))
    assert (SAY("settings-log-gone") in shown) == (how != "refused")


async def test_where_discord_is_out_of_reach_the_log_is_not_written_and_that_is_one_line(
    simcord_env: Env,
    general: ChannelHandle,
    log: ChannelHandle,
    moderator: MemberActor,
    caplog: pytest.LogCaptureFixture,
) -> None:
    lose_connection(simcord_env, "POST", "/channels/{channel_id}/messages")
    await add(moderator, general, file=WASPS)
    assert not [record for record in caplog.records if record.exc_info]
    assert "was not written: ServerDisconnectedError" in caplog.text


async def test_once_a_week_it_tells_what_found_nothing_without_who_asked(
    simcord_env: Env, store: Store, guild: GuildHandle, log: ChannelHandle
) -> None:
    today = utcnow().date()
    for question, days in (("Why *ants*?", 1), ("Why ants at all?", 2), ("Long ago?", 30)):
        await store.feedback.note_unanswered(guild.id, question, question, today - timedelta(days=days))
    telling = cog(simcord_env)
    # The first week is told of when it is over.
    for _ in range(2):
        await telling.tell_week(guild.id)
    assert posted(log) == []
    await store.moderator_logs.note_week(guild.id, "2001-W01")
    await telling.tell_week(guild.id)
    await telling.tell_week(guild.id)
    [said] = posted(log)
    assert said.startswith(f"**{SAY('log-week')}**\n- Why \\*ants\\*? · ")
    assert "Long ago" not in said
    assert "<@" not in said


async def test_a_server_that_keeps_no_questions_is_told_of_none(
    simcord_env: Env, store: Store, guild: GuildHandle, log: ChannelHandle
) -> None:
    await store.feedback.note_unanswered(guild.id, "Why ants?", "ants", utcnow().date())
    await store.settings.set(guild.id, {QUESTIONS_LOG: False})
    await store.moderator_logs.note_week(guild.id, "2001-W01")
    await cog(simcord_env).tell_week(guild.id)
    assert posted(log) == []


async def test_erasing_what_is_kept_ends_the_log(
    store: Store, guild: GuildHandle, general: ChannelHandle, log: ChannelHandle, manager: MemberActor
) -> None:
    await store.moderator_logs.note_week(guild.id, "2001-W01")
    assert (await store.privacy.export(guild.id))["settings"][WEEK] == "2001-W01"
    await store.privacy.erase(guild.id)
    assert await store.moderator_logs.servers() == []


async def test_questions_of_pins_and_imports_are_told(
    store: Store, guild: GuildHandle, general: ChannelHandle, log: ChannelHandle, moderator: MemberActor
) -> None:
    await store.articles.add(guild.id, BEES)
    await add_pin(store, general)
    await moderator.slash(general, "pins add-question", pin="1", question="Where does syrup come from?")
    [told] = posted(log)
    question = SAY("log-question-added", number=1, question="Where does syrup come from?")
    assert told == f"{question}\n-# {moderator.mention}"
    exported = (await moderator.slash(general, "pins export")).response
    assert exported is not None
    file = ("pins.md", await exported.attachments[0].read())
    await moderator.slash(general, "pins import", file=file)
    assert len(posted(log)) == 1
    await store.pins.remove(guild.id, 1)
    await moderator.slash(general, "pins import", file=file)
    assert f"{SAY('import-done', what='1 pin')}\n-# {moderator.mention}" in posted(log)


DRAGONS = NightlyUpdate("Of *dragons* <@1>", before=3, passages=4, headings=0)


async def test_what_the_night_has_changed_is_told_by_whichever_process_knows_the_server(
    simcord_env: Env, store: Store, guild: GuildHandle, log: ChannelHandle
) -> None:
    # Another process has fetched it; this one is told of nothing, and finds it within the hour.
    await store.moderator_logs.note_night(guild.id, DRAGONS)
    telling = cog(simcord_env)
    await telling.hourly()
    title = r"Of \*dragons\* \<@1>"
    line = SAY("source-updated", title=title, before=3, passages=4, headings=0)
    assert posted(log) == [f"**{SAY('log-night')}**\n- {line}"]
    await telling.hourly()
    assert len(posted(log)) == 1
    # And the one that has fetched it is told at once.
    for _ in range(12):
        await store.moderator_logs.note_night(guild.id, DRAGONS)
    await telling.on_nightly_update(guild.id)
    assert posted(log)[1].count("- ") == 10
    assert posted(log)[1].endswith(SAY("and-more", count=2))


async def test_a_process_that_does_not_know_the_server_leaves_what_is_told_to_the_one_that_does(
    simcord_env: Env, store: Store, guild: GuildHandle, log: ChannelHandle
) -> None:
    await store.moderator_logs.note_night(guild.id, DRAGONS)
    forget(simcord_env, guild)
    await cog(simcord_env).on_nightly_update(guild.id)
    await cog(simcord_env).hourly()
    assert posted(log) == []
    assert (await store.privacy.export(guild.id))["settings"][UPDATES]
    await store.privacy.erase(guild.id)
    assert await store.moderator_logs.night(guild.id) is None


@pytest.mark.parametrize("how", ["refused", "out of reach", "closed"])
async def test_what_could_not_be_posted_is_told_an_hour_later(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    log: ChannelHandle,
    how: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    today = utcnow().date()
    await store.feedback.note_unanswered(guild.id, "Why ants?", "ants", today - timedelta(days=1))
    await store.moderator_logs.note_week(guild.id, "2001-W01")
    await store.moderator_logs.note_night(guild.id, DRAGONS)
    with monkeypatch.context() as patch:
        if how == "refused":
            simcord_env.inject_error("POST", f"/channels/{log.id}/messages", status=403, times=2)
        elif how == "closed":
            patch.setattr("bot.moderator_log.posting.missing", lambda *_: ["send_messages"])
        else:
            lose_connection(simcord_env, "POST", "/channels/{channel_id}/messages", patch)
        await cog(simcord_env).hourly()
    assert posted(log) == []
    await cog(simcord_env).hourly()
    night, week = posted(log)
    assert night.startswith(f"**{SAY('log-night')}**")
    assert "Why ants?" in week
    await cog(simcord_env).hourly()
    assert len(posted(log)) == 2


async def test_what_is_noted_while_the_log_is_written_is_told_next(
    simcord_env: Env, store: Store, guild: GuildHandle, log: ChannelHandle, monkeypatch: pytest.MonkeyPatch
) -> None:
    dogs, send = NightlyUpdate("Dogs", 1, 2, 0), discord.TextChannel.send

    async def send_slowly(channel: discord.TextChannel, **said: Any) -> discord.Message:
        await store.moderator_logs.note_night(guild.id, dogs)
        return await send(channel, **said)

    await store.moderator_logs.note_night(guild.id, DRAGONS)
    with monkeypatch.context() as patch:
        patch.setattr(discord.TextChannel, "send", send_slowly)
        await cog(simcord_env).tell_night(guild.id)
    assert await store.moderator_logs.night(guild.id) == [dogs]


async def test_of_two_who_tell_at_once_one_tells(
    simcord_env: Env, store: Store, guild: GuildHandle, log: ChannelHandle
) -> None:
    await store.moderator_logs.note_night(guild.id, DRAGONS)
    await asyncio.gather(*(cog(simcord_env).tell_night(guild.id) for _ in range(3)))
    assert len(posted(log)) == 1


async def test_what_was_noted_for_a_log_that_is_no_more_is_not_told_in_a_later_one(
    store: Store, guild: GuildHandle, log: ChannelHandle
) -> None:
    await store.moderator_logs.note_night(guild.id, DRAGONS)
    await store.settings.set(guild.id, {LOG_CHANNEL: None})
    await store.moderator_logs.note_night(guild.id, DRAGONS)
    assert await store.moderator_logs.night(guild.id) is None


async def test_nothing_is_noted_where_there_is_no_log(store: Store, guild: GuildHandle) -> None:
    await store.moderator_logs.note_night(guild.id, DRAGONS)
    assert await store.moderator_logs.night(guild.id) is None


async def test_a_damaged_setting_of_one_server_keeps_no_other_from_its_log(
    simcord_env: Env, store: Store, guild: GuildHandle, log: ChannelHandle, caplog: pytest.LogCaptureFixture
) -> None:
    for damaged in (LOG_CHANNEL, QUESTIONS_LOG):
        other = simcord_env.create_guild()
        await store.settings.set(other.id, {LOG_CHANNEL: other.create_text_channel("log").id})
        await store.moderator_logs.note_night(other.id, DRAGONS)
        async with store._transactions.writing() as connection:
            await set_value(connection, other.id, damaged.name, "1.5")
            await count_change(connection, other.id)
    await store.moderator_logs.note_night(guild.id, DRAGONS)
    await cog(simcord_env).hourly()
    assert len(posted(log)) == 1
    assert not [record for record in caplog.records if record.exc_info]
    assert [record.levelname for record in caplog.records if "setting" in record.getMessage()]


async def test_whatever_is_wrong_with_one_log_the_others_are_written_and_the_next_hour_comes(
    simcord_env: Env, store: Store, guild: GuildHandle, log: ChannelHandle, monkeypatch: pytest.MonkeyPatch
) -> None:
    telling, tell = cog(simcord_env), ModeratorLog.tell_night

    async def tell_others(self: ModeratorLog, server: int) -> None:
        if server == other.id:
            raise RuntimeError
        await tell(self, server)

    other = simcord_env.create_guild(id=1)
    await store.settings.set(other.id, {LOG_CHANNEL: other.create_text_channel("log").id})
    await store.moderator_logs.note_night(guild.id, DRAGONS)
    monkeypatch.setattr(ModeratorLog, "tell_night", tell_others)
    await telling.hourly()
    assert len(posted(log)) == 1


async def test_damaged_news_of_one_server_keep_no_other_from_its_log(
    simcord_env: Env, store: Store, guild: GuildHandle, log: ChannelHandle, caplog: pytest.LogCaptureFixture
) -> None:
    for damaged in ("[", "5", '[{"title": "Bees"}]', '["Bees"]'):
        other = simcord_env.create_guild()
        await store.settings.set(other.id, {LOG_CHANNEL: other.create_text_channel("log").id})
        async with store._transactions.writing() as connection:
            await set_value(connection, other.id, UPDATES, damaged)
    await store.moderator_logs.note_night(guild.id, DRAGONS)
    await cog(simcord_env).hourly()
    assert len(posted(log)) == 1
    await store.moderator_logs.note_night(other.id, DRAGONS)
    assert await store.moderator_logs.night(other.id) == [DRAGONS]
    assert "Bees" not in caplog.text
