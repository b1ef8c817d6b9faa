"""Answers that were posted while their pin was there, after it is removed."""

import discord
import pytest
from simcord import ChannelHandle, Env, GuildHandle, MemberActor

from bot.locales import phrasebook
from bot.store.database import Store
from index import Article
from tests.support.bees import PARAGRAPHS, QUESTION, SECOND, USUAL, ask, is_pinned, said, told
from tests.support.circumstances import deny, restart
from tests.support.row import CONTEXT, MORE, NEXT, PIN, PREVIOUS, UNPIN, choose, done, in_panel, offered, opened, press
from tests.support.visible import texts

SAY = phrasebook("en")


@pytest.fixture
async def marked(
    general: ChannelHandle, moderator: MemberActor, alice: MemberActor, turned: discord.Message
) -> discord.Message:
    """An answer that alice got from a pin, which was removed since."""
    await in_panel(moderator, turned, PIN)
    answer = await ask(alice)
    assert is_pinned(answer)
    assert SAY("pin-removed", number=1) in await told(moderator, "pins remove", pin="1")
    return answer


@pytest.mark.parametrize("way", ["command", "list", "panel"])
@pytest.mark.parametrize("where", ["here", "elsewhere"])
async def test_the_answer_that_was_pinned_says_so_no_more_at_once_whichever_way_its_pin_is_removed(
    guild: GuildHandle,
    general: ChannelHandle,
    alice: MemberActor,
    moderator: MemberActor,
    turned: discord.Message,
    way: str,
    where: str,
) -> None:
    await in_panel(moderator, turned, PIN)
    assert is_pinned(now(general, turned))
    channel = general if where == "here" else guild.create_text_channel("other")
    if way == "command":
        await told(moderator, "pins remove", channel, pin="1")
    elif way == "list":
        listed = (await moderator.slash(channel, "pins list", everywhere=True)).response
        assert listed is not None
        await choose(moderator, listed, 1)
        await press(moderator, listed, "remove-pin")
    else:
        await in_panel(moderator, await ask(alice, channel=channel), UNPIN)
    answer = now(general, turned)
    assert not is_pinned(answer)
    assert SECOND in texts(answer)[0].replace("**", "")


async def test_the_answer_that_was_pinned_shows_the_passage_that_its_pin_is_moved_to(
    general: ChannelHandle, moderator: MemberActor, alice: MemberActor, turned: discord.Message
) -> None:
    await in_panel(moderator, turned, PIN)
    await told(moderator, "pins move", pin="1", to="4")
    answer = now(general, turned)
    assert is_pinned(answer)
    assert PARAGRAPHS[3][1] in texts(answer)[0].replace("**", "")
    await told(moderator, "pins remove", pin="1")
    answer = now(general, turned)
    assert not is_pinned(answer)
    assert PARAGRAPHS[3][1] in texts(answer)[0].replace("**", "")


@pytest.mark.simcord(check_errors=False)
async def test_a_pin_is_removed_also_where_its_message_can_be_read_no_more(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    moderator: MemberActor,
    turned: discord.Message,
    caplog: pytest.LogCaptureFixture,
) -> None:
    await in_panel(moderator, turned, PIN)
    assert guild.me is not None
    await deny(simcord_env, general, guild.me.id, "read_message_history", of="member")
    before = len(simcord_env.http_requests)
    assert SAY("pin-removed", number=1) in await told(moderator, "pins remove", pin="1")
    assert "GET" not in [request.method for request in simcord_env.http_requests[before:]]
    assert is_pinned(now(general, turned))
    assert await store.pins.all(guild.id) == []
    assert not [record for record in caplog.records if record.exc_info]


def now(channel: ChannelHandle, message: discord.Message) -> discord.Message:
    return next(one for one in channel.history() if one.id == message.id)


@pytest.mark.parametrize(
    ("who", "prefix"),
    [("alice", NEXT), ("alice", CONTEXT), ("bob", NEXT), ("bob", MORE), ("moderator", NEXT), ("moderator", CONTEXT)],
)
async def test_whatever_is_pressed_by_whomever_takes_the_mark_away(
    request: pytest.FixtureRequest, general: ChannelHandle, marked: discord.Message, who: str, prefix: str
) -> None:
    member: MemberActor = request.getfixturevalue(who)
    result = await press(member, marked, prefix)
    answer = now(general, marked)
    assert not is_pinned(answer)
    shown = texts(answer)[0].replace("**", "")
    is_turned = prefix == NEXT and who != "bob"
    assert (USUAL if is_turned else SECOND) in shown
    if not is_turned:
        assert texts(answer)[2] == f"-# {QUESTION}"
        assert result.followups
        assert result.followups[0].ephemeral


@pytest.mark.parametrize("prefix", [CONTEXT, MORE])
async def test_where_its_thread_is_closed_what_is_pressed_is_shown_all_the_same(
    simcord_env: Env, alice: MemberActor, marked: discord.Message, prefix: str
) -> None:
    simcord_env.inject_error("POST", "/interactions/*/callback", status=400, code=50083, message="Thread is archived")
    result = await press(alice, marked, prefix)
    assert result.ephemeral
    assert SAY("thread-closed") not in texts(result.response)


async def test_it_can_be_turned_back_to_and_pinned_again(
    general: ChannelHandle, alice: MemberActor, moderator: MemberActor, marked: discord.Message
) -> None:
    await press(alice, marked, NEXT)
    await press(alice, marked, PREVIOUS)
    assert SECOND in texts(now(general, marked))[0].replace("**", "")
    assert not is_pinned(now(general, marked))
    assert await done(moderator, marked, PIN) == SAY("pin-made", number=2)
    assert is_pinned(now(general, marked))
    assert UNPIN in offered(await opened(moderator, marked))


async def test_a_panel_that_was_open_then_goes_on_without_the_pin(
    general: ChannelHandle, alice: MemberActor, moderator: MemberActor, turned: discord.Message
) -> None:
    await in_panel(moderator, turned, PIN)
    answer = await ask(alice)
    panel = await opened(moderator, answer)
    assert UNPIN in offered(panel)
    await told(moderator, "pins remove", pin="1")
    assert texts((await press(moderator, panel, UNPIN)).response)[0] == SAY("unknown-pin")
    assert texts((await press(moderator, panel, PIN)).response)[0] == SAY("pin-made", number=2)
    assert is_pinned(now(general, answer))


async def test_a_panel_that_was_open_when_the_article_went_does_not_say_that_the_pin_is_gone_too(
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    alice: MemberActor,
    moderator: MemberActor,
    turned: discord.Message,
) -> None:
    await in_panel(moderator, turned, PIN)
    panel = await opened(moderator, now(general, turned))
    [pin] = await store.pins.all(guild.id)
    await store.articles.remove(guild.id, pin.article)
    assert said(await press(moderator, panel, UNPIN)) == SAY("answer-gone")
    assert QUESTION in await told(alice, "pins list")


async def test_nothing_else_is_edited(
    simcord_env: Env, general: ChannelHandle, alice: MemberActor, bob: MemberActor, turned: discord.Message
) -> None:
    before = len(simcord_env.http_requests)
    for prefix in (CONTEXT, MORE):
        await press(bob, turned, prefix)
    assert [request.method for request in simcord_env.http_requests[before:]] == ["POST", "POST"]


async def test_it_holds_after_a_restart_and_where_the_article_was_changed(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    general: ChannelHandle,
    alice: MemberActor,
    bob: MemberActor,
    marked: discord.Message,
) -> None:
    await restart(simcord_env, store)
    await press(bob, marked, CONTEXT)
    assert not is_pinned(now(general, marked))
    await store.articles.add(guild.id, Article.from_paragraphs("On bees", [((), "Bees sleep.")], language="en"))
    assert said(await press(bob, marked, CONTEXT)) == SAY("answer-gone")
