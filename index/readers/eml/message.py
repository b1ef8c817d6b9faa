"""Messages as the standard library parses them, so that nothing that a header holds costs the words below it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from email import message_from_bytes
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.policy import Compat32
from email.utils import parseaddr
from typing import NamedTuple

from index.errors import UnreadableArticle
from index.readers.decoding import codec_of, decode, decode_page
from index.readers.foreign import foreign
from index.readers.plain.letters.mail import ANSWERED, day_of

_LONGEST_FIELD = 4_000
"""Characters; the standard library's time grows with the square of a field, and none that says something is longer."""
_BOUNDARY = re.compile(r"^--(\S[^\r\n\"]{0,69})\r?\n(?=content-)", re.MULTILINE | re.IGNORECASE)
_QUOTES = "\"' "


class _ShortFields(Compat32):
    """The headers as they stand: newer policies parse each again whenever it is looked at, and stumble over some."""

    def header_source_parse(self, sourcelines: Sequence[str]) -> tuple[str, str]:
        field, value = super().header_source_parse(list(sourcelines))
        return field, value[:_LONGEST_FIELD]


_POLICY = _ShortFields()


def message_of(data: bytes, name: str) -> Message:
    """Raises: UnreadableArticle."""
    with foreign(name):
        return message_from_bytes(data, policy=_POLICY)


class Header(NamedTuple):
    """What a message is about, who wrote it, and the day when it was sent; "" and None where it does not say."""

    subject: str
    sender: str
    sent: str | None


def header_of(message: Message, name: str) -> Header:
    """Raises: UnreadableArticle."""
    with foreign(name):
        return Header(_subject(message, name), _sender(message, name), _day_sent(message, name))


def _subject(message: Message, name: str) -> str:
    """What a message is about, without what says that it answers another."""
    subject = _words_in(_field(message, "Subject", name), name)
    return ANSWERED.sub("", subject, count=1) or subject


def _sender(message: Message, name: str) -> str:
    """Who wrote it: a name, or where it has none an address."""
    written = _field(message, "From", name)
    try:
        called, address = parseaddr(written)
    except RecursionError:  # of brackets within brackets
        return written
    return _words_in(called, name).strip(_QUOTES) or address


def _day_sent(message: Message, name: str) -> str | None:
    sent = _field(message, "Date", name)
    with suppress(OverflowError):
        return day_of(sent) if sent else None
    return None


def text_of(part: Message, name: str) -> str:
    """The text of a part in the encoding that it names, else in the one that its bytes tell."""
    written = part.get_payload()
    if not isinstance(written, str):
        return ""
    if part.get("Content-Transfer-Encoding") and " " in written.strip().partition("\n")[0]:
        _undo_base64(part)
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes) or not data.strip():
        return ""
    with suppress(LookupError, UnicodeError):
        return decode(data.decode(codec_of(part.get_content_charset() or "ascii")).replace("\0", "").encode(), name)
    return decode_page(data, name)


def parts_of(message: Message, name: str) -> Sequence[Message]:
    """What a message is made of: also where it does not say what stands between its parts."""
    payload = message.get_payload()
    if isinstance(payload, str) and (boundary := _BOUNDARY.search(payload)):
        head = f'Content-Type: multipart/mixed; boundary="{boundary[1].rstrip()}"\n\n'
        payload = message_of((head + payload).encode(errors="surrogateescape"), name).get_payload()
    return [part for part in payload if isinstance(part, Message)] if isinstance(payload, list) else []


def _undo_base64(part: Message) -> None:
    """Words with spaces between them are not the letters and digits of base64, whatever a header says."""
    if str(part.get("Content-Transfer-Encoding")).strip().lower() == "base64":
        part.replace_header("Content-Transfer-Encoding", "8bit")


def _field(message: Message, field: str, name: str) -> str:
    """A header's value on one line; bytes beyond ASCII, which it may not have, are in the encoding of the words."""
    value = next((str(value) for key, value in message.raw_items() if key.lower() == field.lower()), "")
    if not value.isascii():
        value = _decoded(value.encode(errors="surrogateescape"), ("utf-8", *message.get_charsets(), "cp1252"), name)
    return " ".join(value.split())


def _words_in(value: str, name: str) -> str:
    """A header's words, those decoded that were written in ASCII: « =?utf-8?q?Br=C3=BCnn?= »."""
    try:
        pieces = decode_header(value)
    except (HeaderParseError, ValueError):
        return value
    words = (
        piece
        if isinstance(piece, str)
        else _decoded(piece, (charset, "utf-8") if charset else ("raw-unicode-escape",), name)
        for piece, charset in pieces
    )
    return " ".join("".join(words).split())


def _decoded(data: bytes, encodings: Sequence[str | None], name: str) -> str:
    """Data in the first of the encodings that it can be in, else in that which its bytes tell."""
    for encoding in filter(None, encodings):
        with suppress(LookupError, UnicodeError):
            return data.decode(codec_of(encoding))
    with suppress(UnreadableArticle):
        return decode(data, name)
    return data.decode(errors="replace")
