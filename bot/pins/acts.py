"""What is told of pins to the moderators' log."""

from __future__ import annotations

from functools import partial
from typing import Literal

import discord

from bot.locales import Phrasebook
from bot.store.rows.records import Pin
from bot.toolkit.acts import note_act
from bot.toolkit.texts.escaping import inline

PinAct = Literal["pinned", "unpinned", "pin-moved", "question-added", "question-removed"]


def note_pin(interaction: discord.Interaction, act: PinAct, pin: Pin, question: str = "") -> None:
    """``question`` is the one that it is about, where that is not the pin's first."""
    note_act(interaction, partial(_told, act, pin, question or pin.question))


def _told(act: PinAct, pin: Pin, question: str, say: Phrasebook) -> str:
    return say(f"log-{act}", number=pin.number, question=inline(question), channel=f"<#{pin.channel}>")
