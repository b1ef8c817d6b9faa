"""The texts of a message that are in its components."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from discord.components import TextDisplay


def texts_in(components: Iterable[object]) -> Iterator[str]:
    """Texts are in containers and sections; discord.py has no walk through what it was sent."""
    for component in components:
        if isinstance(component, TextDisplay):
            yield component.content
        yield from texts_in(getattr(component, "children", ()))
