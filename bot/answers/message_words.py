"""What the words of a message are, wherever they stand in it: for mentions, menus and direct messages alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import discord

from bot.toolkit.component_texts import texts_in


def words_of(message: discord.Message) -> str:
    """What somebody says in a message: what they wrote, else what it holds of others'."""
    return next((words for each in _candidates(message) if (words := (each or "").strip())), "")


def writer_of(message: discord.Message) -> int | None:
    """Who wrote what `words_of` gives; of what is forwarded or embedded, nobody can tell."""
    if (message.content or "").strip() or (message.poll and not message.message_snapshots):
        return message.author.id
    starter = _starter(message)
    return writer_of(starter) if starter and not message.message_snapshots else None


def referenced_message(message: discord.Message) -> discord.Message | None:
    """The message that one replies to, or that a thread begins with, where Discord tells it."""
    referenced = message.reference.resolved if message.reference else None
    return referenced if isinstance(referenced, discord.Message) else None


def _candidates(message: discord.Message) -> Iterator[str | None]:
    """None, where servers that only speak Discord's protocol leave words out."""
    yield message.content
    for forwarded in message.message_snapshots:
        yield from _of_parts(forwarded.content, forwarded.embeds, forwarded.components)
    if message.poll:
        yield message.poll.question
    yield from _of_parts("", message.embeds, message.components)
    if starter := _starter(message):
        yield words_of(starter)


def _starter(message: discord.Message) -> discord.Message | None:
    """The message in the channel that a thread begins with, of which it shows a copy."""
    is_copy = message.type is discord.MessageType.thread_starter_message
    return referenced_message(message) if is_copy else None


def _of_parts(
    content: str, embeds: Iterable[discord.Embed], components: Iterable[discord.components.Component]
) -> Iterator[str]:
    yield content
    for embed in embeds:
        fields = [text for field in embed.fields for text in (field.name, field.value)]
        yield "\n".join(text for text in (embed.title, embed.description, *fields) if text)
    yield "\n".join(texts_in(components))
