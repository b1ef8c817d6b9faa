"""What simcord leaves out: people of other languages, servers that open hidden commands, the bot being removed."""

from functools import wraps
from typing import Any, Literal

import aiohttp
import discord
import pytest
from simcord import ChannelHandle, Env, GuildHandle, MemberActor
from simcord.backend.models.channel import Overwrite
from simcord.builders import RoleHandle
from simcord.enums import OverwriteType

from bot.client import Pullquote
from bot.libraries.server_libraries import Libraries
from bot.store.database import Store


def speak(env: Env, person: str, server: str = "en-US", **more: Any) -> None:
    """Interactions come from a person of one language in a server of another; simcord's are all American.

    ``more`` is what else they say. Whoever spoke another language before does no more.
    """
    emit = getattr(env.backend.emit, "__wrapped__", env.backend.emit)

    @wraps(emit)
    def emit_localised(event: str, payload: dict[str, Any], *args: Any, **kwargs: Any) -> Any:
        if event == "INTERACTION_CREATE":
            payload |= {"locale": person, "guild_locale": server, **more}
        return emit(event, payload, *args, **kwargs)

    pytest.MonkeyPatch().setattr(env.backend, "emit", emit_localised)


def open_to(env: Env, guild: GuildHandle, name: str, *people: MemberActor | RoleHandle) -> None:
    """As under Server Settings › Integrations: Discord shows them a command that it hides from others."""
    command = env.backend.find_command(name, None, type=1)
    assert command is not None
    guild.set_command_permissions(int(command["id"]), dict.fromkeys(people, True))


async def restart(env: Env, store: Store, **how: Any) -> None:
    """The bot starts again, and has nothing in memory; ``how`` it does is as `Pullquote` takes it."""
    await env.restart_bot(Pullquote(Libraries(store), store, **how))


async def remove_from(env: Env, guild: GuildHandle) -> None:
    """Somebody removes the bot from a server."""
    env.backend.remove_guild(guild.id)
    await env.settle()


async def start_thread(
    env: Env, channel: ChannelHandle, name: str, kind: discord.ChannelType = discord.ChannelType.public_thread
) -> ChannelHandle:
    """A thread in a text channel, below none of its messages."""
    parent = env.bot.get_channel(channel.id)
    assert isinstance(parent, discord.TextChannel)
    started = await parent.create_thread(name=name, type=kind)
    return next(thread for thread in channel.threads if thread.id == started.id)


async def deny(env: Env, channel: ChannelHandle, whom: int, right: str, of: Literal["role", "member"] = "role") -> None:
    """Somebody takes a right away from a role or a member in a channel."""
    denied = discord.Permissions(**{right: True}).value
    kind = OverwriteType.ROLE if of == "role" else OverwriteType.MEMBER
    env.backend.set_overwrite(channel.id, Overwrite(target_id=whom, type=kind, allow=0, deny=denied))
    await env.settle()


def time_out(env: Env, member: MemberActor) -> None:
    """A member may for a while only read; the rights that Discord says with what they do may still be the old ones."""
    emit = env.backend.emit

    def emit_timed_out(event: str, payload: dict[str, Any], *args: Any, **kwargs: Any) -> Any:
        if event == "INTERACTION_CREATE" and payload["member"]["user"]["id"] == str(member.id):
            payload["member"]["communication_disabled_until"] = "2099-01-01T00:00:00+00:00"
        return emit(event, payload, *args, **kwargs)

    pytest.MonkeyPatch().setattr(env.backend, "emit", emit_timed_out)


def repeat_messages(env: Env) -> None:
    """Discord tells of every message twice."""
    emit = env.backend.emit

    def emit_twice(event: str, payload: dict[str, Any], *args: Any, **kwargs: Any) -> Any:
        if event == "MESSAGE_CREATE":
            emit(event, payload, *args, **kwargs)
        return emit(event, payload, *args, **kwargs)

    pytest.MonkeyPatch().setattr(env.backend, "emit", emit_twice)


def edit_at_once(env: Env, words: str) -> None:
    """People change what they wrote before the bot has answered it."""
    emit = env.backend.emit

    def emit_both(event: str, payload: dict[str, Any], *args: Any, **kwargs: Any) -> Any:
        emitted = emit(event, payload, *args, **kwargs)
        if event == "MESSAGE_CREATE" and not payload["author"].get("bot"):
            edited = {**payload, "content": words, "edited_timestamp": payload["timestamp"]}
            emit("MESSAGE_UPDATE", edited, *args, **kwargs)
        return emitted

    pytest.MonkeyPatch().setattr(env.backend, "emit", emit_both)


def forget(env: Env, guild: GuildHandle) -> None:
    """As in a server that added the commands alone: the bot is no member of it, and knows nothing of it."""
    known = env.bot.get_guild(guild.id)
    assert known is not None
    env.bot._connection._remove_guild(known)


def name_alone(env: Env, guild: GuildHandle) -> None:
    """As when the bot has just signed in: Discord names its servers, and tells of them a little later."""
    forget(env, guild)
    env.bot._connection._add_guild_from_data({"id": str(guild.id), "unavailable": True})  # type: ignore[typeddict-item]


async def take_in(env: Env, server: int) -> GuildHandle:
    """Somebody invites the bot to a server, perhaps one that it was removed from."""
    emit = env.backend.emit

    def emit_joined(event: str, payload: dict[str, Any], *args: Any, **kwargs: Any) -> Any:
        # Discord says this of servers that the bot was in already, simcord of all.
        payload.pop("unavailable", None)
        return emit(event, payload, *args, **kwargs)

    env.backend._reserved_ids.discard(server)  # simcord gives each id once
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(env.backend, "emit", emit_joined)
        guild = env.create_guild(id=server)
    await env.settle()
    return guild


def disguise(env: Env, **more: Any) -> None:
    """The message that a menu is opened on is of a kind that simcord does not make."""
    emit = env.backend.emit

    def emit_disguised(event: str, payload: dict[str, Any], *args: Any, **kwargs: Any) -> Any:
        if event == "INTERACTION_CREATE":
            for message in payload["data"].get("resolved", {}).get("messages", {}).values():
                starter = {"referenced_message": {**message, **more["starter"]}} if "starter" in more else {}
                message |= {"content": ""} | {key: value for key, value in more.items() if key != "starter"} | starter
        return emit(event, payload, *args, **kwargs)

    pytest.MonkeyPatch().setattr(env.backend, "emit", emit_disguised)


def lose_connection(env: Env, method: str, path: str, patch: pytest.MonkeyPatch | None = None) -> None:
    """Discord is reached by such requests no more; ``path`` is as discord.py writes it, with names in braces."""
    request = env.bot.http.request

    async def lost(route: discord.http.Route, **more: Any) -> Any:
        if (route.method, route.path) == (method, path):
            raise aiohttp.ServerDisconnectedError
        return await request(route, **more)

    (patch or pytest.MonkeyPatch()).setattr(env.bot.http, "request", lost)
