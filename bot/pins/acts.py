"""What is told of pins to the moderators' log."""

from __future__ import annotations

from functools import partial
from typing import Literal

import discord

from bot.locales import Phrasebook
from bot.store.records import Pin
from bot.toolkit.acts import name, note_act


def note_pin(interaction: discord.Interaction, done: Literal["pinned", "unpinned", "pin-moved"], pin: Pin) -> None:
    note_act(interaction, partial(_told, done, pin))


def _told(done: str, pin: Pin, say: Phrasebook) -> str:
    return say(f"log-{done}", number=pin.number, question=name(pin.question), channel=f"<#{pin.channel}>")
