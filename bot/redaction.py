"""Keeps secrets out of whatever is written for somebody to read: the log, tracebacks."""

from __future__ import annotations

from collections.abc import Collection
from urllib.parse import unquote, urlsplit

HIDDEN = "***"
SHORTEST = 4
"""Characters of a secret; shorter ones are also parts of words."""


def secrets_of(database: str, *others: str | None) -> frozenset[str]:
    """The others, and the database's password as it is and as it stands in the address."""
    try:
        password = urlsplit(database).password or ""
    except ValueError:
        password = database.rpartition("@")[0].rpartition(":")[2]
    found = {password, unquote(password), *(other.strip() for other in others if other)}
    return frozenset(secret for secret in found if len(secret) >= SHORTEST)


def redacted(text: str, secrets: Collection[str]) -> str:
    """
    >>> redacted("Bot hunter2: refused", ["hunter2"])
    'Bot ***: refused'
    """
    for secret in sorted(secrets, key=len, reverse=True):
        text = text.replace(secret, HIDDEN)
    return text
