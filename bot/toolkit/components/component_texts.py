"""The components of a message, and their texts, as Discord sent them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from discord.components import TextDisplay


def texts_in(components: Iterable[object]) -> Iterator[str]:
    return (component.content for component in walked(components) if isinstance(component, TextDisplay))


def walked(components: Iterable[object]) -> Iterator[object]:
    """Some components and those inside them; discord.py has no walk through what it was sent."""
    for component in components:
        yield component
        yield from walked(getattr(component, "children", ()))
        yield from filter(None, [getattr(component, "accessory", None)])
