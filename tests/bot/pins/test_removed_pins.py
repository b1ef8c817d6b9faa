"""Answers that were posted while their pin was there, after it is removed."""

import discord
import pytest
from simcord import ChannelHandle, Env, GuildHandle, MemberActor

from bot.client import Pullquote
from bot.libraries import Libraries
from bot.locales import phrasebook
from bot.store.database import Store
from index import Article
from tests.support.bees import QUESTION, SECOND, USUAL, ask, is_pinned, said, told
from tests.support.row import CONTEXT, MORE, NEXT, PIN, PREVIOUS, UNPIN, done, in_panel, offered, opened, press
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


def now(channel: ChannelHandle, message: discord.Message) -> discord.Message:
    return next(one for one in channel.history() if one.id == message.id)


@pytest.mark.parametrize("prefix", [NEXT, CONTEXT, MORE])
@pytest.mark.parametrize("who", ["alice", "bob", "moderator"])
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
    await simcord_env.restart_bot(Pullquote(Libraries(store), store))
    await press(bob, marked, CONTEXT)
    assert not is_pinned(now(general, marked))
    await store.articles.add(guild.id, Article.from_paragraphs("On bees", [((), "Bees sleep.")], language="en"))
    assert said(await press(bob, marked, CONTEXT)) == SAY("answer-gone")
