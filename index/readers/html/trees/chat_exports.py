"""Chats that DiscordChatExporter and Telegram write as pages: who writes, and when, stands above what is written."""

from __future__ import annotations

from typing import NamedTuple

from index.readers.html.trees.tree import DROPPED, Element, classes_of, take_out_dropped, text_of, writable


class _Shape(NamedTuple):
    """The classes of a message, of who writes and when, of what is written, and of pictures of the writer."""

    message: str
    head: tuple[str, ...]
    words: str
    picture: str


_SHAPES = (
    _Shape("chatlog__message", ("chatlog__author", "chatlog__timestamp"), "chatlog__content", "chatlog__message-aside"),
    _Shape("message", ("from_name", "date"), "text", "userpic"),
)
_PAGES = frozenset({"chatlog", "chat_page"})
_BOXES = ("div", "span", "a")


def is_chat(root: Element) -> bool:
    """Whether all of a page is a chat."""
    return any(not _PAGES.isdisjoint(classes_of(box)) for box in root.iter("div"))


def join_messages(root: Element) -> None:
    """Put who writes and when on a line above the words of each message, as one paragraph."""
    if not is_chat(root):
        return
    for box in list(root.iter("div")):
        for shape in _SHAPES:
            if shape.message in classes_of(box):
                _join(box, shape)
    take_out_dropped(root)


def _join(message: Element, shape: _Shape) -> None:
    parts: dict[str, Element] = {}
    for inner in message.iter(*_BOXES):
        for name in classes_of(inner):
            parts.setdefault(name, inner)
    if (picture := parts.get(shape.picture)) is not None:
        picture.tag = DROPPED
    head, words = [parts[name] for name in shape.head if name in parts], parts.get(shape.words)
    if words is None or not head:
        return
    line_end = words.makeelement("br", {})
    line_end.tail, words.text = words.text, writable(" ".join(map(text_of, head)))
    words.insert(0, line_end)
    for part in head:
        part.tag = DROPPED
