"""The file of an article on bees, and all that is said to whoever gives it."""

from simcord import InteractionResult

from tests.support.visible import texts

BEES = """# On bees

Bees are insects.

## The hive

A hive is warm.

The queen bee lives in it.

## Their honey

A bee makes honey of nectar.
"""
FILE = ("bees.md", BEES.encode())


def said(result: InteractionResult) -> str:
    """All that was said, to whom it was said."""
    messages = [message for message in (result.response, *result.followups) if message]
    assert all(message.ephemeral for message in messages)
    return "\n".join(message.content or "\n".join(texts(message)) for message in messages)
