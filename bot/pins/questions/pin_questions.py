"""The questions of a pin: added and removed by moderators, and what else they catch."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import discord
from discord.utils import utcnow

from bot.pins.acts import note_pin
from bot.pins.service import Pinning
from bot.store.database import Store
from bot.store.retention import QUESTIONS
from bot.store.rows.records import Pin
from bot.toolkit.access.moderators import Moderators
from bot.toolkit.access.servers import server_of
from bot.toolkit.workers import computed
from index import question_key


class Caught(NamedTuple):
    """What a pin answers besides its own questions: what members asked lately, and questions of other pins."""

    questions: Sequence[str] = ()
    pins: Sequence[Pin] = ()


class PinQuestions:
    def __init__(self, pinning: Pinning, store: Store, moderators: Moderators) -> None:
        self.pinning = pinning
        self._store = store
        self._moderators = moderators

    async def add(self, interaction: discord.Interaction, typed: str, question: str) -> tuple[Pin, bool]:
        """The pin, and whether it did not answer that yet. Raises: UnknownPin, NotModerator, OverLimit."""
        pin = await self.pinning.changeable(interaction, typed)
        pin, is_new = await self._store.pins.add_question(pin.server, pin.number, question)
        if is_new:
            note_pin(interaction, "question-added", pin, question)
        return pin, is_new

    async def remove(self, interaction: discord.Interaction, number: int, key: str) -> Pin:
        """``key`` is the digest of the question's. Raises: UnknownPin, NotModerator, LastQuestion."""
        pin = await self.pinning.changeable(interaction, str(number))
        left = await self._store.pins.remove_question(pin.server, pin.number, key)
        for question in pin.questions:
            if question not in left.questions:
                note_pin(interaction, "question-removed", left, question)
        return left

    async def caught(self, interaction: discord.Interaction, pin: Pin) -> Caught:
        """As far as whoever acts may know: what members asked is for moderators of the server."""
        keys = await computed(_keys, pin.questions)
        readable = {one.number for one in await self.pinning.readable(interaction)} - {pin.number}
        others = {one.number: one for key in keys for one in await self._store.pins.find(pin.server, key)}
        pins = [one for number, one in others.items() if number in readable]
        if not await self._moderators.include(interaction):
            return Caught((), pins)
        since = (utcnow() - QUESTIONS).date()
        found = await self._store.feedback.questions(pin.server, keys, since)
        members = [question for question in found if question not in pin.questions]
        return Caught(members, pins)

    async def catching(self, interaction: discord.Interaction, question: str) -> list[Pin]:
        """The pins that answer a question, of those that whoever acts may read; the first is what is shown."""
        key = await computed(question_key, question)
        readable = {pin.number for pin in await self.pinning.readable(interaction)}
        return [pin for pin in await self._store.pins.find(server_of(interaction), key) if pin.number in readable]


def _keys(questions: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(map(question_key, questions)))
