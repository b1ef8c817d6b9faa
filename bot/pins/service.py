"""What moderators do with pins, and which pins somebody may read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, NamedTuple

import discord

from bot.errors import UnknownParagraph, UnknownPin
from bot.libraries.server_libraries import Libraries
from bot.pins.discord_pins import DiscordPinProblem, unpin_in_discord
from bot.store.database import Store
from bot.store.rows.records import Pin
from bot.toolkit.access.moderators import Moderators
from bot.toolkit.access.readable_channels import ReadableChannels
from bot.toolkit.access.servers import server_of
from bot.toolkit.components.autocomplete import TextChoice, chosen_number
from bot.toolkit.workers import computed
from index import Article, UnknownArticle


class Removal(NamedTuple):
    """A pin that was, and why Discord's own is still there, if it is."""

    pin: Pin
    problem: DiscordPinProblem | None = None


class Pinning:
    """Pins are kept by the store; Discord's own follow where they can."""

    def __init__(self, libraries: Libraries, store: Store, moderators: Moderators) -> None:
        self._libraries = libraries
        self._store = store
        self._moderators = moderators
        self._channels = ReadableChannels(moderators)

    async def remove(self, interaction: discord.Interaction, typed: str) -> Removal:
        """The pin that was. Raises ``UnknownPin``, ``NotModerator``."""
        return await self.unpin(interaction, await self.changeable(interaction, typed))

    async def unpin(self, interaction: discord.Interaction, wanted: Pin) -> Removal:
        """As ``remove``, for a pin that is known to be changeable."""
        pin = await self._store.pins.remove(wanted.server, wanted.number)
        others = await self._store.pins.all(pin.server, pin.channel)
        if pin.message and all(other.message != pin.message for other in others):
            return Removal(pin, await unpin_in_discord(interaction, pin.channel, pin.message))
        return Removal(pin)

    async def move(self, interaction: discord.Interaction, typed: str, to: str) -> Pin:
        """Let a pin quote another passage of its article.

        Raises ``UnknownPin``, ``NotModerator``, ``UnknownArticle``, ``UnknownParagraph``.
        """
        pin = await self.changeable(interaction, typed)
        article = await self._article(pin)
        number = await computed(chosen_number, await computed(passage_choices, article), to)
        if number is None:
            raise UnknownParagraph
        passage = article.passages[number - 1]
        place = article.slug, passage.start, passage.end, passage.text
        return await self._store.pins.move(pin.server, pin.number, place)

    async def listed(self, interaction: discord.Interaction, all_channels: bool) -> list[Pin]:
        """Those of the channel where somebody acts, or of all that they may read.

        The newest first; for moderators, who can mend them, those that lost their passage before all.
        """
        pins = [
            pin for pin in await self.readable(interaction) if all_channels or pin.channel == interaction.channel_id
        ]
        if await self._moderators.include(interaction, "channel"):
            pins.sort(key=lambda pin: pin.is_current)
        return pins

    async def readable(self, interaction: discord.Interaction) -> list[Pin]:
        """Those of every channel that whoever acts may read; the newest first.

        Of channels that are gone, or hidden from the bot, moderators of the server alone may read.
        """
        pins = await self._store.pins.all(server_of(interaction))
        numbers = dict.fromkeys(pin.channel for pin in pins)  # the newest first
        readable = await self._channels.among(interaction, numbers)
        gone = set(self._channels.gone(interaction.guild, numbers)) if interaction.guild else set()
        for channel in gone.intersection(pin.channel for pin in pins if pin.message):
            await self._store.pins.forget_messages(server_of(interaction), channel)
        readable_pins = (pin for pin in pins if pin.channel in readable)
        return [replace(pin, message=None) if pin.channel in gone else pin for pin in readable_pins]

    async def one(self, interaction: discord.Interaction, typed: str) -> Pin:
        """A pin by its number or its question. Raises ``UnknownPin``."""
        pins = await self.readable(interaction)
        number = chosen_number(pin_choices(pins), typed)
        if number is None:
            raise UnknownPin(0)
        return next(pin for pin in pins if pin.number == number)

    async def passages(self, interaction: discord.Interaction, typed: str) -> list[TextChoice]:
        """Where a pin can be moved to; nowhere if the pin or its article is gone."""
        try:
            return await computed(passage_choices, await self._article(await self.one(interaction, typed)))
        except (UnknownPin, UnknownArticle):
            return []

    async def changeable(self, interaction: discord.Interaction, typed: str) -> Pin:
        """As ``one``; raises ``NotModerator`` too, where a right in another channel is all that somebody has."""
        pin = await self.one(interaction, typed)
        await self.require_change(interaction, pin)
        return pin

    async def may_change(self, interaction: discord.Interaction, pin: Pin) -> bool:
        """Whether whoever acts is a moderator of the channel of a pin."""
        return await self._moderators.include_in(interaction, await self._channel_of(interaction, pin))

    async def require_change(self, interaction: discord.Interaction, pin: Pin) -> None:
        """Raises ``NotModerator``, where whoever acts is no moderator of the channel of a pin."""
        await self.require_in(interaction, await self._channel_of(interaction, pin))

    async def require_in(self, interaction: discord.Interaction, channel: Any) -> None:
        """Raises ``NotModerator``, where whoever acts is no moderator of a channel."""
        await self._moderators.require_in(interaction, channel)

    async def _channel_of(self, interaction: discord.Interaction, pin: Pin) -> Any:
        if interaction.guild and pin.channel != interaction.channel_id:
            return await self._channels.channel(interaction.guild, pin.channel)
        return interaction.channel

    async def _article(self, pin: Pin) -> Article:
        article = (await self._libraries.of(pin.server)).article(pin.article)
        if article is None:
            raise UnknownArticle(pin.title)
        return article


def pin_choices(pins: Iterable[Pin]) -> list[TextChoice]:
    """By any of their questions."""
    return [TextChoice(pin.number, " · ".join(pin.questions)) for pin in pins]


def passage_choices(article: Article) -> list[TextChoice]:
    """From 1, as they are shown."""
    return [TextChoice(passage.number + 1, passage.text) for passage in article.passages]
