"""What the words of a message are, wherever they stand in it: for mentions, menus and direct messages alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import discord


def words_of(message: discord.Message) -> str:
    """What somebody says in a message: what they wrote, else what it holds of others'."""
    return next((words for words in map(str.strip, _candidates(message)) if words), "")


def _candidates(message: discord.Message) -> Iterator[str]:
    yield message.content
    for forwarded in message.message_snapshots:
        yield from _of_parts(forwarded.content, forwarded.embeds, forwarded.components)
    if message.poll:
        yield message.poll.question
    yield from _of_parts("", message.embeds, message.components)
    starter = message.reference.resolved if message.reference else None
    if message.type is discord.MessageType.thread_starter_message and isinstance(starter, discord.Message):
        yield words_of(starter)


def _of_parts(
    content: str, embeds: Iterable[discord.Embed], components: Iterable[discord.components.Component]
) -> Iterator[str]:
    yield content
    for embed in embeds:
        fields = [text for field in embed.fields for text in (field.name, field.value)]
        yield "\n".join(text for text in (embed.title, embed.description, *fields) if text)
    yield "\n".join(_of_components(components))


def _of_components(components: Iterable[object]) -> Iterator[str]:
    """Texts are in containers and sections; discord.py has no walk through what it was sent."""
    for component in components:
        if isinstance(component, discord.components.TextDisplay):
            yield component.content
        yield from _of_components(getattr(component, "children", ()))
