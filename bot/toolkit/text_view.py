"""Messages made of components, the simplest of them nothing but text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from discord.ui import Container, Item, LayoutView, Separator, TextDisplay


class MessageView(LayoutView):
    """The components of a message. It may be made in a worker.

    discord.py would keep it in memory and listen for its buttons; `components.buttons` finds what they do without it.
    """

    def __init__(self, *items: Item[LayoutView]) -> None:
        super().__init__(timeout=None)
        for item in items:
            self.add_item(item)

    def is_finished(self) -> bool:
        return True


def parted_view(*texts: str) -> LayoutView:
    """Texts with a line between them."""
    return MessageView(parted([TextDisplay(text)] for text in texts))


def parted(groups: Iterable[Sequence[Item[LayoutView]]]) -> Container[LayoutView]:
    """Groups of components in one frame, with a line between them."""
    frame: Container[LayoutView] = Container()
    for number, group in enumerate(groups):
        if number:
            frame.add_item(Separator())
        for item in group:
            frame.add_item(item)
    return frame


def text_view(*texts: str) -> LayoutView:
    """Texts under each other in one frame."""
    return MessageView(Container(*(TextDisplay(text) for text in texts)))


def identified_text_view(texts: Mapping[int, str]) -> LayoutView:
    """The same, each text with the id by which it is known again."""
    return MessageView(Container(*(TextDisplay(text, id=number) for number, text in texts.items())))
