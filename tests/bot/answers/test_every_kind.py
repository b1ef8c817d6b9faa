"""Channels and messages of every kind that Discord has: asked in, asked with, pinned in."""

from typing import Any

import discord
import pytest
from simcord import ChannelHandle, Env, GuildHandle, MemberActor

from bot.locales import phrasebook
from bot.store.database import Store
from tests.support.bees import BEES, QUESTION, USUAL, told
from tests.support.circumstances import start_thread
from tests.support.row import CONTEXT, MORE, NEXT, PIN, in_panel, press
from tests.support.visible import texts

SAY = phrasebook("en")
KINDS = ["text", "news", "voice", "stage", "forum post", "public thread", "private thread"]


@pytest.fixture(autouse=True)
async def bees_alone(store: Store, guild: GuildHandle) -> None:
    await store.articles.add(guild.id, BEES)


async def channel_of(env: Env, guild: GuildHandle, kind: str, *members: MemberActor) -> ChannelHandle:
    if kind == "forum post":
        forum = env.bot.get_channel(guild.create_forum_channel("forum").id)
        assert isinstance(forum, discord.ForumChannel)
        await forum.create_thread(name="A post", content="About bees.")
        return guild.channels["forum"].threads[0]
    if "thread" in kind:
        type = discord.ChannelType.private_thread if "private" in kind else discord.ChannelType.public_thread
        thread = await start_thread(env, guild.channels["general"], "A thread", type)
        for member in members:
            env.backend.add_thread_member(thread.id, member.id)
        return thread
    create: Any = getattr(guild, f"create_{kind}_channel")
    made: ChannelHandle = create("place")
    return made


@pytest.mark.parametrize("kind", KINDS)
async def test_in_every_kind_of_channel_one_asks_turns_pins_and_checks(
    simcord_env: Env,
    store: Store,
    guild: GuildHandle,
    alice: MemberActor,
    moderator: MemberActor,
    me: str,
    kind: str,
) -> None:
    channel = await channel_of(simcord_env, guild, kind, alice, moderator)
    await alice.send(channel, f"{me} {QUESTION}")
    answer = channel.last_message
    assert answer is not None
    assert USUAL in texts(answer)[0].replace("**", "")
    for prefix in (NEXT, CONTEXT, MORE):
        await press(alice, answer, prefix)
    await in_panel(moderator, answer, PIN)
    [pin] = await store.pins.all(guild.id)
    assert pin.channel == channel.id
    assert QUESTION in await told(alice, "pins list", channel)
    asked = await alice.slash(channel, "ask", question=QUESTION)
    assert texts(asked.response)[1].startswith("-# 📌")
    checked = await alice.slash(channel, "check", words="A hive is warm.")
    assert "Word for word" in texts(checked.response)[0]


def sent_as(env: Env, **more: Any) -> None:
    """The next messages are of a kind that simcord does not make."""
    emit = env.backend.emit

    def emit_disguised(event: str, payload: dict[str, Any], *args: Any, **kwargs: Any) -> Any:
        if event == "MESSAGE_CREATE" and not payload["author"].get("bot"):
            payload |= more
        return emit(event, payload, *args, **kwargs)

    pytest.MonkeyPatch().setattr(env.backend, "emit", emit_disguised)


def forwarded(words: str) -> dict[str, Any]:
    empty: dict[str, Any] = {name: [] for name in ("embeds", "attachments", "mentions", "mention_roles", "components")}
    more = {"timestamp": "2026-01-01T00:00:00+00:00", "edited_timestamp": None, "flags": 0, "type": 0}
    return {"content": "", "message_snapshots": [{"message": {"content": words, **empty, **more}}]}


STICKER = [{"id": "7", "name": "wave", "format_type": 1}]
POLL = {
    "question": {"text": QUESTION},
    "answers": [{"answer_id": 1, "poll_media": {"text": "Yes"}}],
    "allow_multiselect": False,
    "layout_type": 1,
    "expiry": "2030-01-01T00:00:00+00:00",
}
EMBED = {"type": "rich", "title": QUESTION, "description": "They do."}
TEXT_FIELD = {"type": "rich", "fields": [{"name": "A question", "value": QUESTION, "inline": False}]}


@pytest.mark.parametrize(
    ("kind", "begins"),
    [
        ({"content": "", "sticker_items": STICKER}, SAY("ask-hint")),
        ({"content": "👍🏽🐝"}, SAY("ask-hint")),
        ({"content": None}, SAY("ask-hint")),
        ({"content": "<:bee:123456789012345678>"}, SAY("ask-hint")),
        ({"content": "https://bees.example/"}, SAY("ask-hint")),
        ({"content": "", "poll": POLL}, USUAL),
        ({"content": "", "embeds": [EMBED]}, USUAL),
        ({"content": "", "embeds": [TEXT_FIELD]}, USUAL),
        (forwarded(QUESTION), USUAL),
        ({"content": f"||{QUESTION}||"}, USUAL),
        ({"content": f"```\n{QUESTION}\n```"}, USUAL),
        ({"content": f"@everyone @here <@&123456789012345678> {QUESTION}"}, USUAL),
        ({"content": f"# {QUESTION}"}, USUAL),
        ({"content": "من يصنع العسل؟"}, SAY("nothing-found")),
        ({"content": "I keep bees. " * 120 + QUESTION}, USUAL),
        ({"content": "bzz " * 400}, SAY("question-length", shortest=3, longest=300, length=1599)),
        ({"content": "/ask " + QUESTION}, USUAL),
        ({"content": "> " + QUESTION}, USUAL),
    ],
    ids=range(18),
)
async def test_direct_messages_of_every_kind_are_answered_for_what_they_say(
    simcord_env: Env, store: Store, kind: dict[str, Any], begins: str
) -> None:
    for article in await store.articles.all(0):
        await store.articles.remove(0, article.slug)
    await store.articles.add(0, BEES)
    carol = simcord_env.create_user("carol")
    sent_as(simcord_env, **kind)
    await carol.send_dm("whatever")
    said = carol.dm_channel.last_message
    assert said is not None
    assert said.author.bot
    assert begins in (said.content or "\n".join(texts(said)).replace("**", ""))
