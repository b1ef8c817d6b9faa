"""What the bot and others may do in a channel, and who is told when the bot may not answer there."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from typing import Any

import discord

from bot.locales import Phrasebook, phrasebook
from bot.store.database import Store
from bot.toolkit.responses import REQUEST_ERRORS

log = logging.getLogger(__name__)

Channel = discord.abc.GuildChannel | discord.Thread

READING = ("view_channel", "read_message_history")
"""And *Connect*, for the text of voice and stage channels: see `reading`."""

WRITING = ("view_channel", "send_messages")
STARTING_THREADS = ("create_public_threads", "send_messages_in_threads")


class Rights:
    """Looks before it acts: ten thousand refusals in ten minutes, and Discord shuts the bot out."""

    def __init__(self, client: discord.Client, store: Store) -> None:
        self._client = client
        self._store = store
        self._told: set[tuple[int, str]] = set()

    async def may_reply(self, message: discord.Message) -> bool:
        """Whether a message can be replied to; if not, whoever can mend that is told, once a server and right."""
        if message.guild and (await self._store.snapshot(message.guild.id)).rules.is_blocked:
            return False  # nobody is told: a reply is for all to see
        lacking = _missing_to_reply(message)
        if lacking and message.guild and (news := await self._news(message.guild.id, lacking)):
            await self._tell(message.author, message.channel, message.guild, "rights-missing", news)
        return not lacking

    async def may_start_threads(self, channel: discord.TextChannel, person: discord.User | discord.Member) -> bool:
        """Whether answers to a person can go into threads of their own; the same where they cannot."""
        lacking = missing(channel, channel.guild.me, STARTING_THREADS)
        if lacking and (news := await self._news(channel.guild.id, lacking)):
            await self._tell(person, channel, channel.guild, "threads-missing", news)
        return not lacking

    async def tell_of_log(self, guild: discord.Guild, channel: int) -> None:
        """Say once to the owner that nothing can be posted in the channel chosen for the log."""
        if await self._news(guild.id, [f"log:{channel}"]) and guild.owner_id:
            owner = discord.Object(guild.owner_id)
            await self._send(owner, channel, phrasebook(guild.preferred_locale.value)("log-gone", server=guild.name))

    async def _news(self, server: int, lacking: Sequence[str]) -> list[str]:
        """Those rights that nobody has been told of; the store is asked once a run."""
        unsure = [right for right in lacking if (server, right) not in self._told]
        news = await self._store.servers.note_told(server, unsure) if unsure else []
        self._told.update((server, right) for right in unsure)
        return news

    async def _tell(
        self, person: discord.abc.User, channel: Any, guild: discord.Guild, phrase: str, lacking: Sequence[str]
    ) -> None:
        say = phrasebook(guild.preferred_locale.value)
        told = person if _can_mend(person, channel) else discord.Object(guild.owner_id or person.id)
        await self._send(told, channel.id, say(phrase, channel=f"<#{channel.id}>", rights=named(lacking, say)))

    async def _send(self, person: discord.abc.Snowflake, channel: int, sentence: str) -> None:
        try:
            await (await self._client.create_dm(person)).send(sentence)
        except REQUEST_ERRORS as error:
            log.warning("lacks rights in channel %d, and could not say so: %s", channel, error)


class Audience:
    """Who reads what is said in the channels of the servers that a client is in."""

    def __init__(self, client: discord.Client) -> None:
        self._client = client

    def may_read_too(self, server: int, channel: int, other: int) -> bool:
        """Whether all who read one channel may read the other; as far as roles tell, which is what others see."""
        guild = self._client.get_guild(server)
        if channel == other or guild is None:
            return channel == other
        this, that = guild.get_channel_or_thread(channel), guild.get_channel_or_thread(other)
        if this is None or that is None or _is_private(that):
            return False
        readers = (role for role in guild.roles if not missing(this, role, reading(this)))
        return all(not missing(that, reader, reading(that)) for reader in readers)


def reading(channel: Channel) -> tuple[str, ...]:
    """The rights that reading a channel's text asks for."""
    whole = channel.parent if isinstance(channel, discord.Thread) else channel
    return (*READING, "connect") if isinstance(whole, discord.VoiceChannel | discord.StageChannel) else READING


def missing(channel: Channel, reader: discord.Member | discord.Role, needed: Iterable[str]) -> list[str]:
    """The rights that a member, or all with a role, lack, by their names in discord.py."""
    rights = held(channel, reader)
    return [right for right in needed if not getattr(rights, right)]


def may_read(channel: Channel, member: discord.Member) -> bool:
    """Whether a member may; for a private thread, only where it is sure."""
    if _is_private(channel) and not held(channel, member).manage_threads:
        return False
    return not missing(channel, member, reading(channel))


def everybody_reads(channel: Channel) -> bool:
    """Whether every member may; also where Discord tells too little of the server to know."""
    everyone: discord.Role | None = channel.guild.default_role
    if _is_private(channel):
        return False
    return everyone is None or not missing(channel, everyone, reading(channel))


def held(channel: Channel, holder: discord.Member | discord.Role) -> discord.Permissions:
    """What a member may do in a channel, or all with a role; nothing in a thread of a channel that is not known."""
    if isinstance(channel, discord.Thread) and channel.parent is None:
        return discord.Permissions.none()
    return channel.permissions_for(holder)


def named(rights: Iterable[str], say: Phrasebook) -> str:
    """Rights as Discord's own menus call them."""
    return ", ".join(say(f"right-{right.replace('_', '-')}") for right in rights)


def _is_private(channel: Channel) -> bool:
    return isinstance(channel, discord.Thread) and channel.is_private()


def _missing_to_reply(message: discord.Message) -> list[str]:
    channel = message.channel
    if message.guild is None or not isinstance(channel, Channel):
        return []  # a direct message; or a thread nobody told us of, whose rights are not known either
    sending = "send_messages_in_threads" if isinstance(channel, discord.Thread) else "send_messages"
    lacking = missing(channel, message.guild.me, [sending, *reading(channel)])
    return ["connect"] if "connect" in lacking else lacking  # without it, no other right is any


def _can_mend(person: discord.abc.User, channel: Any) -> bool:
    if not isinstance(person, discord.Member) or not isinstance(channel, Channel):
        return False
    rights = held(channel, person)
    return rights.manage_roles or rights.manage_channels
