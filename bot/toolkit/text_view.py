"""Messages made of components, the simplest of them nothing but text."""

from __future__ import annotations

from discord.ui import Container, Item, LayoutView, TextDisplay


class MessageView(LayoutView):
    """The components of a message. It may be made in a worker.

    discord.py would keep it in memory and listen for its buttons; `bot.toolkit.buttons` finds what they do without it.
    """

    def __init__(self, *items: Item[LayoutView]) -> None:
        super().__init__(timeout=None)
        for item in items:
            self.add_item(item)

    def is_finished(self) -> bool:
        return True


def text_view(*texts: str) -> LayoutView:
    """Texts under each other in one frame."""
    return MessageView(Container(*(TextDisplay(text) for text in texts)))
