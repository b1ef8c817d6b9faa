"""Answering an interaction, whatever state it is in, before Discord stops waiting."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from typing import Any, TypeVar

import aiohttp
import discord
from discord.ui import LayoutView

from bot.errors import NotTaken
from bot.toolkit.text_view import text_view

PATIENCE = 1.5
"""Seconds before the person is told that the bot thinks; after three, Discord takes no answer any more."""

EXPIRED = frozenset({10062, 10015, 50027})
"""Discord's codes for an interaction whose three seconds, or fifteen minutes, are over: what is said later in it goes
through a webhook, which is unknown then, or its token is."""

REQUEST_ERRORS = (discord.HTTPException, OSError, aiohttp.ClientError)
"""What discord.py raises where Discord refuses a request, or is out of reach; a timeout is an OSError too."""

ANSWERED = 40060
"""Discord's code for an interaction that was answered already."""

THREAD_CLOSED = 50083
"""Discord's code for what it does in no thread that is archived or locked: change or delete a message, for one."""

_DEFER, _TIMER, _DEFERRING = "defer", "timer", "deferring"
_SENT = "sent"
_PRIVATE = "private"
_PROGRESS = "progress"
_DONE = "…"

_T = TypeVar("_T")


def schedule_deferral(interaction: discord.Interaction, *, private: bool = True) -> None:
    """Let Discord be told that it takes its time, if it does: whatever is done from now on may.

    What is shown after that is seen by all, unless it was to be ``private``. Where a button was pressed, its message
    stays as it is meanwhile, and can still be turned.
    """
    if interaction.message:
        _defer_by(interaction, partial(_keep, interaction))
    else:
        _defer_by(interaction, partial(_think, interaction, private))


async def defer_if_slow(interaction: discord.Interaction, work: Awaitable[_T], *, private: bool) -> _T:
    """The result of ``work``: where it takes its time, the bot is seen to think, unless ``private`` by all."""
    _defer_by(interaction, partial(_think, interaction, private))
    return await work


async def settle(interaction: discord.Interaction) -> bool:
    """Whether Discord was told anything, before something is said; that it takes its time is said no more."""
    if timer := interaction.extras.get(_TIMER):
        timer.cancel()
    if deferring := interaction.extras.get(_DEFERRING):
        await deferring
    return interaction.response.is_done()


async def keep_pressed(interaction: discord.Interaction) -> None:
    """Leave the message whose button was pressed as it is: what is done next is done to it."""
    if not await settle(interaction):
        await interaction.response.defer()


async def send(interaction: discord.Interaction, view: LayoutView) -> int:
    """Answer for all to see, or as privately as it was deferred; the message's id."""
    with _not_taken():
        is_answered = await settle(interaction)
        if _is_thinking(interaction):
            message = await interaction.edit_original_response(view=view)
            interaction.extras[_SENT] = True
            return message.id
        if is_answered:
            return (await interaction.followup.send(view=view, wait=True)).id
        return (await interaction.response.send_message(view=view)).message_id or 0


async def edit_message(interaction: discord.Interaction, view: LayoutView) -> None:
    """Put something else into the message whose button was pressed."""
    with _not_taken():
        if await settle(interaction):
            await interaction.edit_original_response(view=view)
        else:
            await interaction.response.edit_message(view=view)


async def delete_pressed(interaction: discord.Interaction) -> None:
    """Delete the message whose button was pressed."""
    await keep_pressed(interaction)
    await interaction.delete_original_response()


async def send_private(interaction: discord.Interaction, content: str | LayoutView, **more: Any) -> None:
    """Say something to the person who acts, and to nobody else; ``more`` may be a file."""
    with _not_taken():
        await _send_private(interaction, content, **more)


def reason_of(error: Exception) -> str:
    """Of one of ``REQUEST_ERRORS``, for the log: Discord's code, or how it was out of reach."""
    return f"code {error.code}" if isinstance(error, discord.HTTPException) else type(error).__name__


@contextmanager
def _not_taken() -> Iterator[None]:
    """Part what was not done from what was done and not told. Raises: NotTaken."""
    try:
        yield
    except (discord.Forbidden, discord.NotFound):
        raise
    except REQUEST_ERRORS as error:
        if isinstance(error, discord.HTTPException) and error.code in (THREAD_CLOSED, ANSWERED, *EXPIRED):
            raise
        raise NotTaken from error


async def _send_private(interaction: discord.Interaction, content: str | LayoutView, **more: Any) -> None:
    arguments: Any = {"content": content} if isinstance(content, str) else {"view": content}
    if not await settle(interaction):
        await interaction.response.send_message(**arguments, **more, ephemeral=True)
        return
    if _is_thinking(interaction) and interaction.extras.get(_PRIVATE):
        interaction.extras[_SENT] = True
        if interaction.extras.get(_PROGRESS):
            view = text_view(content) if isinstance(content, str) else content
            await interaction.edit_original_response(view=view)
            return
    elif _is_thinking(interaction):
        # « thinking… » is there for all to see and cannot become private; nor, for Discord, go before it has an answer.
        await interaction.edit_original_response(content=_DONE)
        await interaction.delete_original_response()
    await interaction.followup.send(**arguments, **more, ephemeral=True)


async def send_progress(interaction: discord.Interaction, view: LayoutView) -> None:
    """Say how far a long work is, where the person was told in private that the bot thinks."""
    if _is_thinking(interaction) and interaction.extras.get(_PRIVATE):
        interaction.extras[_PROGRESS] = True
        await interaction.edit_original_response(view=view)


def _defer_by(interaction: discord.Interaction, defer: Callable[[], Awaitable[None]]) -> None:
    """The time counts from the first of them; the last one says how."""
    extras, is_first = interaction.extras, _DEFER not in interaction.extras
    extras[_DEFER] = defer
    if is_first:
        # A timer, and not a task for each interaction: hardly any is slow.
        extras[_TIMER] = asyncio.get_running_loop().call_later(PATIENCE, _begin_deferring, extras)


def _begin_deferring(extras: dict[Any, Any]) -> None:
    extras[_DEFERRING] = asyncio.ensure_future(_deferred(extras[_DEFER]))


async def _deferred(defer: Callable[[], Awaitable[None]]) -> None:
    with suppress(*REQUEST_ERRORS):  # what is said next finds out by itself that nothing can be said any more
        await defer()


async def _keep(interaction: discord.Interaction) -> None:
    if not interaction.response.is_done():
        await interaction.response.defer()


async def _think(interaction: discord.Interaction, private: bool) -> None:
    if interaction.response.is_done():
        return  # another question of the same message has been answered
    interaction.extras[_PRIVATE] = private
    await interaction.response.defer(thinking=True, ephemeral=private)


def _is_thinking(interaction: discord.Interaction) -> bool:
    deferred = interaction.response.type is discord.InteractionResponseType.deferred_channel_message
    return deferred and _SENT not in interaction.extras
