"""Who is a moderator, said once, by what an act reaches: it hides a command, and refuses commands and buttons."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import discord
from discord import app_commands

from bot.errors import NotModerator, NotTheirs, Reach, ServerUnknown
from bot.store.database import Store
from bot.store.settings import ADDER_ROLE, MODERATOR_ROLE
from bot.toolkit.access.permissions import Channel, held
from bot.toolkit.access.servers import is_member, is_unknown

T = TypeVar("T")


class Moderators:
    """May manage messages, or has the role that the server has chosen.

    What reaches the whole server asks for a right held in the server: anybody may have rights in one channel. Who is a
    moderator, and what is erased, is for those who may manage the server.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    async def include(self, interaction: discord.Interaction[Any], reach: Reach = "server") -> bool:
        """Whether whoever acts may do what reaches so far; nobody may in a direct message."""
        member = interaction.user
        if interaction.guild_id is None or not isinstance(member, discord.Member) or is_timed_out(interaction):
            return False
        if _has_right(interaction, member, reach):
            return True
        settings = (await self._store.snapshot(interaction.guild_id)).settings
        roles = {"management": [], "articles": [MODERATOR_ROLE, ADDER_ROLE]}.get(reach, [MODERATOR_ROLE])
        return any(has_role(member, settings[role]) for role in roles)

    async def include_in(self, interaction: discord.Interaction[Any], channel: Any) -> bool:
        """Whether whoever acts may moderate a channel, which need not be that where they act; None is one unknown."""
        if channel is not None and channel.id == interaction.channel_id:
            return await self.include(interaction, "channel")
        member, is_known = interaction.user, isinstance(channel, Channel)
        if is_known and isinstance(member, discord.Member) and held(channel, member).manage_messages:
            return True  # which nobody holds who is timed out
        return await self.include(interaction)

    async def include_author(self, message: discord.Message) -> bool:
        """Whether a message in a server is a moderator's of its channel."""
        author, channel = message.author, message.channel
        if not isinstance(author, discord.Member):
            return False
        if isinstance(channel, Channel) and held(channel, author).manage_messages:
            return True
        return has_role(author, (await self._store.snapshot(author.guild.id)).settings[MODERATOR_ROLE])

    async def include_or(self, interaction: discord.Interaction[Any], member: int) -> bool:
        """Whether whoever acts is this member, or a moderator of the channel."""
        return interaction.user.id == member or await self.include(interaction, "channel")

    async def require_or(self, interaction: discord.Interaction[Any], member: int) -> None:
        """Raises: NotTheirs."""
        if not await self.include_or(interaction, member):
            raise NotTheirs

    async def require(self, interaction: discord.Interaction[Any], reach: Reach = "server") -> bool:
        """Raises: NotModerator, ServerUnknown. The result is there for `app_commands.check`."""
        if is_unknown(interaction):
            raise ServerUnknown
        if not await self.include(interaction, reach):
            raise NotModerator(reach, is_member(interaction))
        return True

    async def require_in(self, interaction: discord.Interaction[Any], channel: Any) -> None:
        """The same, of a channel, as in ``include_in``."""
        if is_unknown(interaction):
            raise ServerUnknown
        if not await self.include_in(interaction, channel):
            raise NotModerator("channel", is_member(interaction))


async def require_moderator(interaction: discord.Interaction[Any], reach: Reach) -> bool:
    """As `Moderators.require`, for what is given nothing but the interaction."""
    moderators: Moderators = interaction.client.moderators
    return await moderators.require(interaction, reach)


def moderators_only(command: T) -> T:
    """For moderators of the server: Discord hides the command from others, and the bot refuses it.

    Its client's word is no proof, and it hides whole commands, so that a subcommand is only refused.
    """
    return _restricted(command, "server")


def channel_moderators_only(command: T) -> T:
    """The same for what reaches no further than the channel: a right in it is enough."""
    return _restricted(command, "channel")


def adders_only(command: T) -> T:
    """The same for what adds articles: the server may let others do that."""
    return _restricted(command, "articles")


def managers_only(command: T) -> T:
    """The same for what even moderators may not do."""
    return _restricted(command, "management")


def _restricted(command: T, reach: Reach) -> T:
    async def is_allowed(interaction: discord.Interaction[Any]) -> bool:
        try:
            return await require_moderator(interaction, reach)
        except Exception as error:
            # What a check raises is reported only if it is one of discord.py's own errors.
            assert interaction.command is not None
            raise app_commands.CommandInvokeError(interaction.command, error) from error

    is_allowed.reach = reach  # type: ignore[attr-defined]
    hidden: Callable[[T], T] = app_commands.default_permissions(manage_messages=True)
    refused: Callable[[T], T] = app_commands.check(is_allowed)
    return refused(hidden(command))


def reach_of(command: app_commands.Command[Any, ..., Any]) -> Reach | None:
    """How far a command reaches that is not for all."""
    return next((check.reach for check in command.checks if hasattr(check, "reach")), None)


def has_role(member: discord.Member, role: int | None) -> bool:
    """As Discord said it with what the member did: where the bot is no member, it knows of no roles itself."""
    return role is not None and member._roles.has(role)


def is_timed_out(interaction: discord.Interaction[Any]) -> bool:
    """Whether whoever acts may for a while only read. No role of theirs counts then, but for administrators."""
    member = interaction.user
    is_muted = isinstance(member, discord.Member) and member.is_timed_out()
    return is_muted and not interaction.permissions.administrator


def _has_right(interaction: discord.Interaction[Any], member: discord.Member, reach: Reach) -> bool:
    if reach == "channel":
        return interaction.permissions.manage_messages
    if not is_member(interaction):
        # The bot knows no roles. Managing the server is a right that no channel gives.
        return interaction.permissions.manage_guild
    rights = member.guild_permissions
    return rights.manage_guild if reach == "management" else rights.manage_messages
