"""What is said in the pictures: real people ask the real bot about real articles."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import NamedTuple

from simcord import ChannelHandle, Env, MemberActor

from bot.store.database import Store
from index import read

ARTICLES = Path(__file__).parents[2] / "tests" / "articles"
MORNING = 9 * 3600 + 24 * 60
DESKTOP, PHONE = 720, 390


class Scene(NamedTuple):
    """A picture: the last ``messages`` of a channel, as the ``viewer`` sees them, so many pixels wide."""

    name: str
    channel: ChannelHandle
    viewer: MemberActor
    messages: int = 2
    width: int = DESKTOP
    locale: str = "en-GB"


async def play(env: Env, store: Store) -> AsyncIterator[Scene]:
    env.backend.bot_user.name = "Pullquote"
    await env.advance_time(MORNING)
    async for scene in in_english(env, store):
        yield scene
    async for scene in in_french(env):
        yield scene


async def in_english(env: Env, store: Store) -> AsyncIterator[Scene]:
    guild = env.create_guild(name="Reading circle", preferred_locale="en-GB")
    channel = guild.create_text_channel("rights")
    amara = guild.add_member(env.create_user("amara"))
    file = ARTICLES / "udhr.en.md"
    await store.add(guild.id, read(file.read_bytes(), name=file.name))
    await amara.send(channel, f"{me(env)} Who decides what kind of education children get?")
    yield Scene("answer", channel, amara)
    await amara.click(channel.last_message, label="In context")
    yield Scene("context", channel, amara, messages=1)


async def in_french(env: Env) -> AsyncIterator[Scene]:
    guild = env.create_guild(name="Revue de presse", preferred_locale="fr")
    channel = guild.create_text_channel("articles")
    louise = guild.add_member(env.create_user("louise"))
    await louise.send(channel, f"{me(env)} Qui a demandé à Musk de ne pas activer Starlink au-dessus de Taïwan ?")
    yield Scene("phone", channel, louise, width=PHONE, locale="fr")


def me(env: Env) -> str:
    return f"<@{env.backend.bot_user.id}>"
