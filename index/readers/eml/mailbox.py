"""Mailboxes (.mbox), as mail programs and the archives of mailing lists write them: many messages in one file."""

from __future__ import annotations

import re

from index.readers.draft import Draft
from index.readers.eml.message import message_of
from index.readers.eml.reader import read_message, read_messages

_BEGINNING = re.compile(rb"^From (?:-(?: [^\n]*)?|[^\n]*\d{4}[^\n]{0,10})\n(?=[\w-]{1,80}:)", re.MULTILINE)
_ESCAPED = re.compile(rb"^>(>*From )", re.MULTILINE)


def read(data: bytes, name: str, language: str | None) -> Draft:
    data = data.replace(b"\r\n", b"\n")
    starts = [beginning.start() for beginning in _BEGINNING.finditer(data)] or [0]
    ends = [*starts[1:], len(data)]
    messages = [
        message_of(_ESCAPED.sub(rb"\1", data[start:end]), name) for start, end in zip(starts, ends, strict=True)
    ]
    return read_messages(messages, name, language) if len(messages) > 1 else read_message(messages[0], name, language)
