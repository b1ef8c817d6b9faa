"""Pages that a browser saved whole in one file (.mhtml): the page in it, and where it came from."""

from __future__ import annotations

from email import message_from_bytes, policy
from email.message import EmailMessage

from index.errors import DamagedFile
from index.readers.decoding import decode_page
from index.readers.draft import Draft
from index.readers.foreign import foreign
from index.readers.html import reader as html

_PAGES = frozenset({"text/html", "application/xhtml+xml"})


def read(data: bytes, name: str, language: str | None) -> Draft:
    with foreign(name):
        page, url = _page(message_from_bytes(data, _class=EmailMessage, policy=policy.default), name)
    return html.read_page(decode_page(page, name), name, language, url)


def _page(message: EmailMessage, name: str) -> tuple[bytes, str | None]:
    for part in message.walk():
        if part.get_content_type() in _PAGES:
            found = part.get_payload(decode=True)
            url = message.get("Snapshot-Content-Location") or part.get("Content-Location")
            if isinstance(found, bytes):
                return found, str(url) if url else None
    raise DamagedFile(name)
