"""Pages that a browser saved whole in one file (.mhtml): the page in it, and where it came from."""

from __future__ import annotations

from email.message import Message

from index.errors import DamagedFile, EmptyFile
from index.readers.draft import Draft
from index.readers.eml.message import message_of, text_of
from index.readers.eml.reader import read_message
from index.readers.foreign import foreign
from index.readers.html import reader as html

_PAGES = frozenset({"text/html", "application/xhtml+xml"})


def read(data: bytes, name: str, language: str | None) -> Draft:
    message = message_of(data, name)
    if "To" in message or "Received" in message:
        return read_message(message, name, language)
    with foreign(name):
        page, url = _page(message, name)
    if not page:
        raise EmptyFile(name)
    return html.read_page(page, name, language, url)


def _page(message: Message, name: str) -> tuple[str, str | None]:
    for part in message.walk():
        if part.get_content_type() in _PAGES:
            url = message.get("Snapshot-Content-Location") or part.get("Content-Location")
            return text_of(part, name), str(url) if url else None
    raise DamagedFile(name)
