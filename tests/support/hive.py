"""The file of an article on bees, plain text, which is read at once; and all that is said to whoever gives it."""

from typing import Any

from simcord import ChannelHandle, InteractionResult, MemberActor, ResponseMessage

from tests.support.visible import texts

BEES = """On bees

Bees are insects.

The hive

A hive is warm.

The queen bee lives in it.

Their honey

A bee makes honey of nectar.
"""
FILE = ("bees.txt", BEES.encode())


def said(result: InteractionResult) -> str:
    """All that was said, to whom it was said."""
    messages = [message for message in (result.response, *result.followups) if message]
    assert all(message.ephemeral for message in messages)
    return "\n".join(message.content or "\n".join(texts(message)) for message in messages)


def last_message(result: InteractionResult) -> ResponseMessage:
    """What was said last, to whoever acted alone."""
    [*_, message] = [message for message in (result.response, *result.followups) if message]
    assert message.ephemeral
    return message


async def add(person: MemberActor, channel: ChannelHandle, label: str = "Add", **given: Any) -> InteractionResult:
    """Give something, look at it, press a button below it."""
    read = await person.slash(channel, "sources add", **given)
    return await person.click(last_message(read), label=label)
