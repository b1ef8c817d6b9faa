"""A web page in a zip file with its pictures, as Google Docs exports a document."""

from __future__ import annotations

from index.errors import DamagedFile
from index.readers.archive import archive
from index.readers.draft import Draft
from index.readers.formats import pages_of
from index.readers.html import reader as html


def read(data: bytes, name: str, language: str | None) -> Draft:
    with archive(data, name) as opened:
        pages = pages_of(opened)
        if not pages:
            raise DamagedFile(name)
        page = opened.bytes(pages[0])
    return html.read(page, name, language)
