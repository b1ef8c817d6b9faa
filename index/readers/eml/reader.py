"""Messages as mail programs save them (.eml): the words of one, and what its header says; attachments are left out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from email.message import Message
from html import escape

from index.errors import EmptyFile, EncryptedFile, NotText, OnlyAttachments, UnreadableArticle
from index.readers.draft import Draft
from index.readers.eml.contents import Body, Contents, contents_of
from index.readers.eml.message import Header, header_of, message_of
from index.readers.foreign import foreign
from index.readers.html import document
from index.readers.joined import Path, joined
from index.readers.plain import reader as plain

_HEADING = re.compile(r"<h[1-3]\b", re.IGNORECASE)
_ARMOURED = re.compile(r"\s*-----BEGIN PGP MESSAGE-----[^-]*-----END PGP MESSAGE-----\s*")
_ADDRESS = re.compile(r"https?://\S+")
_MOSTLY_LINKS = 0.3
"""The share of a text that its addresses are, from which its page is better read."""
_LINE = "\n"
_UNTOLD = "-"
"""What the header says where the message does not: without words a field is none."""


def read(data: bytes, name: str, language: str | None) -> Draft:
    return read_message(message_of(data, name), name, language)


def read_message(message: Message, name: str, language: str | None) -> Draft:
    """Raises: UnreadableArticle."""
    draft = read_messages([message], name, language)
    header = header_of(message, name)
    return replace(draft, title=header.subject or None, author=header.sender or None, published=header.sent)


def read_messages(messages: Sequence[Message], name: str, language: str | None) -> Draft:
    """Messages and those within them, each below who wrote it, and what it is about where they differ in that.

    Of one message the words stand below no heading. Raises: UnreadableArticle.
    """
    with foreign(name):
        every = list(_with_inner(messages, name))
    subjects = {header.subject for header, _ in every}
    parts: list[tuple[Path, Draft]] = []
    for n, (header, contents) in enumerate(every):
        if draft := _draft(header, contents.bodies, name, language):
            is_alone = len(messages) == 1 and n == 0
            parts.append((() if is_alone else _path(header, has_subject=len(subjects) > 1), draft))
    if not parts:
        raise _nothing_in([contents for _, contents in every], name)
    draft = joined(parts)
    attached = {"attachment": count} if (count := sum(contents.attached for _, contents in every)) else {}
    title = subjects.pop() if len(subjects) == 1 else None
    return replace(draft, title=title or None, left_out={**draft.left_out, **attached})


def _with_inner(messages: Sequence[Message], name: str) -> Iterator[tuple[Header, Contents]]:
    for message in messages:
        contents = contents_of(message, name)
        yield header_of(message, name), contents
        yield from _with_inner(contents.messages, name)


def _path(header: Header, *, has_subject: bool) -> Path:
    """The headings above a message's words."""
    written = ", ".join(filter(None, (header.sender, header.sent)))
    return tuple(filter(None, (header.subject if has_subject else "", written)))


def _draft(header: Header, bodies: Sequence[Body], name: str, language: str | None) -> Draft | None:
    """The words of a message: as a page where a part has no others, where it alone has headings, or shorter links."""
    if not bodies or all(_ARMOURED.fullmatch(body.text or body.page) for body in bodies):
        return None
    pages = [body.page or f"<p>{escape(body.text).replace(_LINE, '<br>')}</p>" for body in bodies]
    if any(
        not body.text or _HEADING.search(page) or _is_of_links(body) for body, page in zip(bodies, pages, strict=True)
    ):
        page = document.read_document("\n".join(pages), name, language=language)
        return page if page.passages else None
    # A text knows by its header that « > » quotes in it, and that what comes below « -- » signs it.
    subject, sender, sent = (field or _UNTOLD for field in header)
    head = f"Subject: {subject}\nFrom: {sender}\nDate: {sent}\n\n"
    return plain.read_text(head + "\n\n".join(body.text for body in bodies), language)


def _is_of_links(body: Body) -> bool:
    """Of newsletters the text is mostly addresses, which their page has behind its words."""
    addresses = sum(len(address) for address in _ADDRESS.findall(body.text))
    return bool(body.page) and addresses > _MOSTLY_LINKS * len(body.text)


def _nothing_in(contents: Sequence[Contents], name: str) -> UnreadableArticle:
    if any(one.is_encrypted or any(_ARMOURED.fullmatch(body.text) for body in one.bodies) for one in contents):
        return EncryptedFile(name)
    if any(one.is_broken for one in contents):
        return NotText(name)
    if any(one.attached or one.others for one in contents):
        return OnlyAttachments(name)
    return EmptyFile(name)
