"""What is said in the pictures: real people ask the real bot about real articles."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import NamedTuple

import discord
from simcord import ChannelHandle, Env, MemberActor, ResponseMessage

ARTICLES = Path(__file__).parents[2] / "tests" / "articles"
MORNING, DAY = 9 * 3_600 + 24 * 60, 24 * 3_600
DESKTOP, PHONE = 720, 390
CLAIM = (
    "It says so itself: “Education shall be free, at least in the elementary and fundamental stages.” And “Teachers "
    "have a prior right to choose the kind of education that shall be given to their children.”"
)


class Scene(NamedTuple):
    """A picture: the last ``messages`` of a channel, as the ``viewer`` sees them, so many pixels wide."""

    name: str
    channel: ChannelHandle
    viewer: MemberActor
    messages: int = 2
    width: int = DESKTOP
    locale: str = "en-GB"


async def play(env: Env) -> AsyncIterator[Scene]:
    env.backend.bot_user.name = "Pullquote"
    await env.advance_time(MORNING)
    async for scene in in_english(env):
        yield scene
    async for scene in in_french(env):
        yield scene


async def in_english(env: Env) -> AsyncIterator[Scene]:
    guild = env.create_guild(name="Reading circle", preferred_locale="en-GB")
    channel = guild.create_text_channel("rights")
    moderators = guild.create_role("moderators", permissions=discord.Permissions(manage_messages=True))
    ines = guild.add_member(env.create_user("ines"), roles=[moderators])
    amara, tomas = (guild.add_member(env.create_user(name)) for name in ("amara", "tomas"))

    file = ARTICLES / "udhr.en.md"
    read = await ines.slash(channel, "sources add", file=(file.name, file.read_bytes()))
    yield Scene("added", channel, ines, messages=1)
    assert read.response is not None
    await ines.click(read.response, label="Add")

    await amara.send(channel, f"{me(env)} Who decides what kind of education children get?")
    answer = channel.last_message
    yield Scene("answer", channel, amara)

    panel = await press(ines, answer, "⋯")
    yield Scene("panel", channel, ines, messages=1)

    await press(ines, panel, "Pin")
    await env.advance_time(DAY)
    await tomas.send(channel, f"{me(env)} Who decides the kind of education that children get?")
    yield Scene("pinned", channel, tomas)

    post = await amara.send(channel, CLAIM)
    await tomas.context_menu(channel, "Check this quote", post)
    yield Scene("check", channel, tomas)


async def in_french(env: Env) -> AsyncIterator[Scene]:
    guild = env.create_guild(name="Revue de presse", preferred_locale="fr")
    channel = guild.create_text_channel("articles")
    louise = guild.add_member(env.create_user("louise"))
    await louise.send(channel, f"{me(env)} Qui a demandé à Musk de ne pas activer Starlink au-dessus de Taïwan ?")
    yield Scene("phone", channel, louise, width=PHONE, locale="fr")


async def press(member: MemberActor, message: discord.Message | ResponseMessage | None, label: str) -> ResponseMessage:
    assert message is not None
    shown = (await member.click(message, label=label)).response
    assert shown is not None
    return shown


def me(env: Env) -> str:
    return f"<@{env.backend.bot_user.id}>"
