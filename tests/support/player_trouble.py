"""What goes wrong around players: Discord fails; rights, channels, threads and roles change under the bot."""

from __future__ import annotations

from random import Random

import discord
from simcord import ChannelHandle, Env, GuildHandle, MemberActor
from simcord.backend.models.channel import Overwrite
from simcord.builders import RoleHandle
from simcord.enums import OverwriteType

from tests.support.circumstances import start_thread
from tests.support.player_words import TITLES

FAULTS = (
    ("POST", "/interactions/*/callback", 500, 0),
    ("POST", "/interactions/*/callback", 404, 10062),
    ("POST", "/interactions/*/callback", 400, 40060),
    ("PATCH", "/webhooks/*", 500, 0),
    ("POST", "/webhooks/*", 500, 0),
    ("PUT", "/channels/*/messages/pins/*", 403, 50013),
    ("PUT", "/channels/*/messages/pins/*", 400, 30003),
    ("DELETE", "/channels/*/messages/pins/*", 500, 0),
    ("POST", "/channels/*/messages", 403, 50013),
    ("POST", "/channels/*/messages", 500, 0),
    ("GET", "/channels/*/messages/*", 404, 10008),
    ("GET", "/channels/*", 403, 50001),
)
"""Requests that Discord refuses for a while: method, path, status, code."""
RIGHTS = ("send_messages", "view_channel", "pin_messages", "read_message_history", "attach_files")
TROUBLES = ("deny", "allow", "allow", "delete", "thread", "close", "rename", "take", "give", "news")


async def make_trouble(env: Env, guild: GuildHandle, moderator: MemberActor, role: RoleHandle, random: Random) -> str:
    """What it was."""
    trouble, channel = random.choice(TROUBLES), guild.channels[random.choice(("general", "talk"))]
    match trouble:
        case "rename":
            env.backend.edit_role(guild.id, role.id, {"name": random.choice(TITLES)[:90]})
        case "take":
            env.backend.remove_member_role(guild.id, moderator.id, role.id)
        case "give":
            env.backend.add_member_role(guild.id, moderator.id, role.id)
        case _:
            await _change_channel(env, guild, channel, trouble, random)
    await env.settle()
    return f"{trouble} in {channel.name}"


async def _change_channel(env: Env, guild: GuildHandle, channel: ChannelHandle, trouble: str, random: Random) -> None:
    backend = env.backend
    match trouble:
        case "deny":
            _set_rights(env, guild, channel, denied=random.choice(RIGHTS))
        case "allow":
            for one in guild.channels.values():
                _set_rights(env, guild, one)
        case "delete" if channel.name == "talk":
            backend.delete_channel(channel.id)
            guild.create_text_channel("talk")
        case "thread":
            await start_thread(env, channel, "a **thread**")
        case "close" if channel.threads:
            closed = {"archived": True, "locked": random.random() < 0.5}
            backend.edit_channel(random.choice(channel.threads).id, {}, thread_metadata=closed)
        case "news" if channel.name == "talk":
            backend.edit_channel(channel.id, {"type": discord.ChannelType.news.value})


def _set_rights(env: Env, guild: GuildHandle, channel: ChannelHandle, denied: str = "") -> None:
    assert guild.me is not None
    deny = discord.Permissions(**{denied: True}).value if denied else 0
    allow = 0 if denied else discord.Permissions(view_channel=True).value
    env.backend.set_overwrite(channel.id, Overwrite(guild.me.id, OverwriteType.MEMBER, allow, deny))
