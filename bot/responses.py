"""Answering an interaction, whatever state it is in, before Discord stops waiting."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import Any, TypeVar

import discord
from discord.ui import LayoutView

PATIENCE = 1.5
"""Seconds before the person is told that the bot thinks; after three, Discord takes no answer any more."""

_SHOWN = "shown"
_ANSWERED = "…"

_T = TypeVar("_T")
AnyInteraction = discord.Interaction[Any]


async def in_time(interaction: AnyInteraction, work: Awaitable[_T]) -> _T:
    """The result of ``work``, which may take its time: the interaction is deferred when it does."""
    task = asyncio.ensure_future(work)
    try:
        done, _ = await asyncio.wait({task}, timeout=PATIENCE)
        if not done:
            await interaction.response.defer(thinking=True)
        return await task
    finally:
        task.cancel()


async def show(interaction: AnyInteraction, view: LayoutView) -> None:
    """Answer for all to see."""
    if _is_thinking(interaction):
        await interaction.edit_original_response(view=view)
        interaction.extras[_SHOWN] = True
    else:
        await interaction.response.send_message(view=view)


async def whisper(interaction: AnyInteraction, sentence: str) -> None:
    """Say a sentence to the asker alone."""
    if not interaction.response.is_done():
        await interaction.response.send_message(sentence, ephemeral=True)
        return
    if _is_thinking(interaction):
        # « thinking… » is there for all to see and cannot become private; nor, for Discord, go before it has an answer.
        await interaction.edit_original_response(content=_ANSWERED)
        await interaction.delete_original_response()
    await interaction.followup.send(sentence, ephemeral=True)


def _is_thinking(interaction: AnyInteraction) -> bool:
    deferred = interaction.response.type is discord.InteractionResponseType.deferred_channel_message
    return deferred and _SHOWN not in interaction.extras
