"""What a message holds: words in its parts, further messages, files and pictures."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import Message
from typing import NamedTuple

from index.errors import NotText
from index.readers.eml.message import parts_of, text_of

_MESSAGES = frozenset({"message/rfc822", "message/global", "message/news", "message/partial"})
_ENCRYPTED = frozenset({"multipart/encrypted", "application/pgp-encrypted"})
_SEALED = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime"})
"""Signed or encrypted, which a parameter says."""


class Body(NamedTuple):
    """The same words as text and as a page; one of both may be missing."""

    text: str = ""
    page: str = ""


@dataclass(slots=True)
class Contents:
    """``attached`` counts files; ``others`` is whether there is anything else that is no words, such as a
    picture; what is broken is no text, although it is called one."""

    bodies: list[Body] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    attached: int = 0
    others: bool = False
    is_encrypted: bool = False
    is_broken: bool = False


def contents_of(message: Message, name: str) -> Contents:
    contents = Contents()
    contents.bodies = [body for body in _bodies(message, contents, name) if body.text or body.page]
    return contents


def _bodies(part: Message, contents: Contents, name: str) -> Iterator[Body]:
    kind = part.get_content_type()
    if kind in _ENCRYPTED or (kind in _SEALED and part.get_param("smime-type") != "signed-data"):
        contents.is_encrypted = True
    if kind in _MESSAGES:
        contents.messages += parts_of(part, name)
    elif parts := parts_of(part, name):
        bodies = [list(_bodies(inner, contents, name)) for inner in parts]
        if kind == "multipart/alternative":
            yield _alternative([body for several in bodies for body in several])
        else:
            yield from (body for several in bodies for body in several)
    elif _is_attached(part):
        contents.attached += 1
    elif kind in ("text/html", "text/plain") or part.get_content_maintype() == "multipart":
        with _noting_broken(contents):
            words = text_of(part, name).strip()
            yield Body(page=words) if kind == "text/html" else Body(text=words)
    else:
        contents.others = True


@contextmanager
def _noting_broken(contents: Contents) -> Iterator[None]:
    """One part that is no text costs no other its words."""
    try:
        yield
    except NotText:
        contents.is_broken = True


def _alternative(bodies: list[Body]) -> Body:
    """Words that were written several times; the best of the pages is the last one."""
    text = next((body.text for body in bodies if body.text), "")
    pages = [body.page for body in bodies if body.page]
    return Body(text, "\n".join(pages))


def _is_attached(part: Message) -> bool:
    """Pictures that a signature or a letterhead shows have names as well."""
    if part.get_content_disposition() == "attachment":
        return True
    return part.get_filename() is not None and part.get_content_maintype() != "image"
