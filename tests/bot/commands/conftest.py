"""Who acts."""

import discord
import pytest
from simcord import ChannelHandle, Env, GuildHandle, MemberActor

from bot.store.database import Store
from index import Article
from tests.support.bees import BEES, NEXT, ask
from tests.support.hive import FILE


@pytest.fixture
def general(guild: GuildHandle) -> ChannelHandle:
    return guild.channels["general"]


@pytest.fixture
def bob(simcord_env: Env, guild: GuildHandle) -> MemberActor:
    """A member without any rights, as alice."""
    return guild.add_member(simcord_env.create_user("bob"))


@pytest.fixture
def moderator(simcord_env: Env, guild: GuildHandle) -> MemberActor:
    role = guild.create_role("moderators", permissions=discord.Permissions(manage_messages=True))
    return guild.add_member(simcord_env.create_user("moderator"), roles=[role])


@pytest.fixture
async def turned(store: Store, guild: GuildHandle, alice: MemberActor) -> discord.Message:
    """An answer on bees that alice got, and turned to the second best passage."""
    await store.add(guild.id, BEES)
    message = await ask(alice)
    await alice.click(message, label=NEXT)
    return message


@pytest.fixture
def keeper(simcord_env: Env, guild: GuildHandle) -> MemberActor:
    """A moderator by a role that the server may choose."""
    return guild.add_member(simcord_env.create_user("keeper"), roles=[guild.create_role("beekeepers")])


@pytest.fixture
async def bees(store: Store, guild: GuildHandle, moderator: MemberActor, general: ChannelHandle) -> Article:
    """An article that the moderator has added."""
    await moderator.slash(general, "sources add", file=FILE)
    [article] = await store.articles(guild.id)
    return article
