"""Who acts."""

import discord
import pytest
from simcord import ChannelHandle, Env, GuildHandle, MemberActor


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
