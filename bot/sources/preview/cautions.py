"""What to think of before the words of a message, which few may read, become an article that is quoted to all."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import discord

from bot.sources.reading.message_text import words_in
from bot.toolkit.access.permissions import Channel, everybody_reads
from bot.toolkit.texts.message_markup import hides_words

Caution = Literal["hidden", "restricted", "private"]
"""Words were hidden as a spoiler; the channel is age-restricted; not everybody may read it."""


def cautions_of(message: discord.Message) -> Iterator[Caution]:
    """Those of a message; whether one of its files was hidden, the file tells."""
    if any(map(hides_words, words_in(message))):
        yield "hidden"
    if isinstance(message.channel, Channel):
        if message.channel.is_nsfw():
            yield "restricted"
        if not everybody_reads(message.channel):
            yield "private"
