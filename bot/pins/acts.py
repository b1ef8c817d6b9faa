"""What is told of pins to the moderators' log."""

from __future__ import annotations

from functools import partial
from typing import Literal

import discord

from bot.locales import Phrasebook
from bot.store.rows.records import Pin
from bot.toolkit.acts import note_act
from bot.toolkit.texts.escaping import inline

Done = Literal["pinned", "unpinned", "pin-moved", "question-added", "question-removed"]


def note_pin(interaction: discord.Interaction, done: Done, pin: Pin, question: str = "") -> None:
    """``question`` is the one that it is about, where that is not its first."""
    note_act(interaction, partial(_told, done, pin, question or pin.question))


def _told(done: str, pin: Pin, question: str, say: Phrasebook) -> str:
    return say(f"log-{done}", number=pin.number, question=inline(question), channel=f"<#{pin.channel}>")
