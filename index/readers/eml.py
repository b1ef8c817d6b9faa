"""Messages as mail programs save them (.eml): the words of one, and what its header says; attachments are left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parseaddr
from html import escape

from index.errors import EmptyFile
from index.readers.decoding import decode, decode_page
from index.readers.draft import Draft
from index.readers.foreign import foreign
from index.readers.html import document
from index.readers.plain import reader as plain
from index.readers.plain.mail import ANSWERED, day_of

_HEADING = re.compile(r"<h[1-3]\b", re.IGNORECASE)
_LINE, _UNTOLD = "\n", "-"


def read(data: bytes, name: str, language: str | None) -> Draft:
    with foreign(name):
        message = message_from_bytes(data, _class=EmailMessage, policy=policy.default)
    return read_message(message, name, language)


def read_message(message: EmailMessage, name: str, language: str | None) -> Draft:
    """Raises: UnreadableArticle."""
    with foreign(name):
        subject, sender, sent = (" ".join(str(message.get(field, "")).split()) for field in ("Subject", "From", "Date"))
        words, is_page = _words(message, name)
        attached = sum(_is_attached(part) for part in message.walk() if isinstance(part, EmailMessage))
    if not words.strip():
        raise EmptyFile(name)
    if is_page:
        draft = document.read_document(words, name, language=language)
    else:
        # A text knows by its header that « > » quotes in it, and that what comes below « -- » signs it.
        header = f"Subject: {subject or _UNTOLD}\nFrom: {sender or _UNTOLD}\nDate: {sent or _UNTOLD}\n\n"
        draft = plain.read_text(header + words, language)
    return replace(
        draft,
        title=ANSWERED.sub("", subject, count=1) or subject or None,
        author=(parseaddr(sender)[0] or sender).strip("\"' ") or None,
        published=day_of(sent) if sent else None,
        left_out={**draft.left_out, "attachment": attached} if attached else draft.left_out,
    )


def _words(message: EmailMessage, name: str) -> tuple[str, bool]:
    """The text of a message, and whether it is HTML: where a part has no other, or where it alone has headings."""
    texts, pages = [], []
    for part in _parts(message):
        text, page = (_body(part, kind, name) for kind in ("plain", "html"))
        if text.strip() or page.strip():
            texts.append(text.strip())
            pages.append(page or f"<p>{escape(text).replace(_LINE, '<br>')}</p>")
    is_page = not all(texts) or any(map(_HEADING.search, pages))
    return "\n\n".join(pages if is_page else texts), is_page


def _parts(message: EmailMessage) -> Iterator[EmailMessage]:
    """A message, or the parts of one that has pictures and files among its words."""
    if message.get_content_type() != "multipart/mixed":
        yield message
        return
    for part in message.iter_parts():
        if isinstance(part, EmailMessage) and not part.is_attachment():
            yield from _parts(part)


def _body(part: EmailMessage, kind: str, name: str) -> str:
    body = part.get_body(preferencelist=(kind,))
    return text_of(body, name) if isinstance(body, EmailMessage) else ""


def _is_attached(part: EmailMessage) -> bool:
    """Pictures that a signature or a letterhead shows have names as well."""
    return part.get_filename() is not None and (part.get_content_maintype() != "image" or part.is_attachment())


def text_of(part: EmailMessage, name: str) -> str:
    """The text of a part in the encoding that it names, else in the one that its bytes tell."""
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes) or not data.strip():
        return ""
    try:
        return decode(data.decode(part.get_content_charset() or "ascii").encode(), name)
    except (LookupError, UnicodeError):
        return decode_page(data, name)
