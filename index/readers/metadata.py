"""What a file says of itself, whatever its format."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Metadata:
    """None where it says nothing; ``published`` is a day, mostly "2024-05-03"."""

    title: str | None = None
    language: str | None = None
    published: str | None = None
    url: str | None = None
    author: str | None = None


NO_METADATA = Metadata()
