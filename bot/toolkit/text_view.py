"""A message of nothing but text."""

from __future__ import annotations

from discord.ui import Container, LayoutView, TextDisplay


def text_view(*texts: str) -> LayoutView:
    """Texts under each other in one frame."""
    view = LayoutView(timeout=None)
    view.add_item(Container(*(TextDisplay(text) for text in texts)))
    return view
