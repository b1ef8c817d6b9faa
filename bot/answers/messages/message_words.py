"""What the words of a message are, wherever they stand in it: for mentions, menus and direct messages alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import discord

from bot.toolkit.components.component_texts import texts_in
from bot.toolkit.texts.message_links import starter_of

_QUESTION_OF_POLL = "poll_question_text"


def words_of(message: discord.Message) -> str:
    """What somebody says in a message: what they wrote, else what it holds of others'."""
    return next((words for each in _candidates(message) if (words := (each or "").strip())), "")


def writer_of(message: discord.Message) -> int | None:
    """Who wrote what `words_of` gives; of what is forwarded or embedded, nobody can tell."""
    if (message.content or "").strip() or (message.poll and not message.message_snapshots):
        return message.author.id
    starter = starter_of(message)
    return writer_of(starter) if starter and not message.message_snapshots else None


def _candidates(message: discord.Message) -> Iterator[str | None]:
    """None, where servers that only speak Discord's protocol leave words out."""
    yield message.content
    for forwarded in message.message_snapshots:
        yield from _of_parts(forwarded.content, forwarded.embeds, forwarded.components)
    if message.poll:
        yield message.poll.question
    yield from _of_parts("", message.embeds, message.components)
    if starter := starter_of(message):
        yield words_of(starter)


def _of_parts(
    content: str, embeds: Iterable[discord.Embed], components: Iterable[discord.components.Component]
) -> Iterator[str]:
    yield content
    for embed in embeds:
        yield "\n".join(text for text in (embed.title, embed.description, *_fields(embed)) if text)
    yield "\n".join(texts_in(components))


def _fields(embed: discord.Embed) -> Iterator[str | None]:
    """In what Discord draws itself, fields are for programs: of a poll that is over, one is its question."""
    for field in embed.fields:
        if embed.type == "rich":
            yield from (field.name, field.value)
        elif field.name == _QUESTION_OF_POLL:
            yield field.value
