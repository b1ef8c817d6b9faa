"""Which format a file is in, as a media type: by its content first, by its name second."""

from __future__ import annotations

import json
import re
import zlib
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterable
from io import BytesIO
from zipfile import BadZipFile, ZipFile

PLAIN, MARKDOWN, HTML = "text/plain", "text/markdown", "text/html"
BBCODE = "text/x-bbcode"
ZIP, JSON, XML = "application/zip", "application/json", "application/xml"
_NOTEBOOK, _NOTEBOOK_KEY = "application/x-ipynb+json", b'"nbformat"'
ZIPPED_PAGE, _PAGES = "application/x-zipped-page", (".html", ".htm", ".xhtml")
"""A page with its pictures, as Google Docs exports documents."""
_OLE = "application/msword"
_WITHIN_OLE = {
    "EncryptedPackage": "application/x-encrypted-office",
    "__substg1.0_": "application/msg",
    "WordDocument": _OLE,
    "Workbook": "application/xls",
    "PowerPoint Document": "application/ppt",
}
"""What else a file of Microsoft's is that looks like an old one of Word's, by the name of a part of it."""
_OFFICE = "application/vnd.openxmlformats-officedocument."

_SIGNATURES = (
    (b"%PDF-", "application/pdf"),
    (b"{\\rtf", "application/rtf"),
    (b"PK\x03\x04", ZIP),
    (b"PK\x05\x06", ZIP),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/msword"),
    (b"\x89PNG", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"OggS\x00", "audio/ogg"),
    (b"ID3\x03", "audio/mpeg"),
    (b"ID3\x04", "audio/mpeg"),
    (b"fLaC\x00", "audio/flac"),
    (b"\x1aE\xdf\xa3", "video/matroska"),
    (b"\x1f\x8b", "application/gzip"),
    (b"\xfd7zXZ", "application/xz"),
    (b"7z\xbc\xaf", "application/7z"),
    (b"Rar!\x1a", "application/rar"),
    (b"%!PS", "application/postscript"),
    (b"AT&TFORM", "image/djvu"),
    (b"bplist00", "application/webarchive"),
    (b"SQLite format 3\x00", "application/sqlite"),
)
_LATER_SIGNATURES = (
    (4, b"1AY&SY", "application/bzip2"),
    (3, b"\x18ftyp", "video/mp4"),
    (3, b"\x1cftyp", "video/mp4"),
    (3, b" ftyp", "video/mp4"),
    (8, b"WEBP", "image/webp"),
    (8, b"WAVEfmt ", "audio/wav"),
    (60, b"BOOKMOBI", "application/mobi"),
    (257, b"ustar\x00", "application/tar"),
    (257, b"ustar ", "application/tar"),
)
_ZIPPED = (
    ("word/document", _OFFICE + "wordprocessingml.document"),
    ("xl/workbook.xml", _OFFICE + "spreadsheetml.sheet"),
    ("ppt/presentation.xml", _OFFICE + "presentationml.presentation"),
    ("META-INF/container.xml", "application/epub+zip"),
    ("Index/Document.iwa", "application/x-iwork"),
)
"""What a zip file is, by what the name of a member begins with that it must have."""

_NAMES = {
    HTML: "HTML",
    "text/csv": "CSV",
    "application/msword": "DOC",
    _OFFICE + "wordprocessingml.document": "DOCX",
    _OFFICE + "spreadsheetml.sheet": "XLSX",
    _OFFICE + "presentationml.presentation": "PPTX",
    "application/vnd.oasis.opendocument.text": "ODT",
    "application/vnd.oasis.opendocument.spreadsheet": "ODS",
    "application/vnd.oasis.opendocument.presentation": "ODP",
    "application/epub+zip": "EPUB",
    "application/x-iwork": "Apple iWork",
    "audio/mpeg": "MP3",
    "video/matroska": "MKV",
    "application/postscript": "PostScript",
}
"""What people call a format, where it is not the end of its media type in capitals."""

_HEAD = 4_096
"""Bytes looked at for what a text begins with."""
_WEB_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?><!--.*?-->\s*)*+<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)
_XML_START = re.compile(r"\s*<(?:\?xml|svg|rss|feed|opml)\s")
_MHTML = re.compile(r"(?:[\w-]+:.*\n(?:[ \t].*\n)*){0,20}content-type:\s*multipart/related", re.IGNORECASE)
_MESSAGE = re.compile(
    r"(?:[\w-]+:.*\n(?:[ \t].*\n)*+){0,60}?(?:received|message-id|mime-version|delivered-to|return-path):",
    re.IGNORECASE,
)
"""A mail program's; one that was copied from its window has no such fields."""
_MAILBOX = re.compile(r"From (?:-(?: .*)?|\S.*\d{4}.{0,10})\n[\w-]{1,80}:\s")
_LATE_PDF = re.compile(r"[\s\S]{0,1024}?(?:^|\n|\ufeff)%PDF-\d\.\d\s*(?:%[^\x00-\x7f]|\d+ \d+ obj)")
"""After what a printer or a mail program wrote before it."""
_BEGINNINGS = (
    (_WEB_PAGE, HTML),
    (_MAILBOX, "application/mbox"),
    (_MHTML, "multipart/related"),
    (_MESSAGE, "message/rfc822"),
    (_LATE_PDF, "application/pdf"),
    (re.compile(r"\s*(?:<\?xml[^>]*>\s*)?<FictionBook\b"), "application/fb2"),
    (_XML_START, XML),
)


def certain_type(data: bytes) -> str | None:
    """The media type that the content tells whatever the name is; None for a text that may be of several."""
    for signature, media_type in _SIGNATURES:
        if data.startswith(signature):
            if media_type == _OLE:
                return next((kind for part, kind in _WITHIN_OLE.items() if part.encode("utf-16-le") in data), _OLE)
            return _zipped(data) if media_type == ZIP else media_type
    for at, signature, media_type in _LATER_SIGNATURES:
        if data.startswith(signature, at):
            return media_type
    head = as_text(data[:_HEAD])
    told = next((media_type for pattern, media_type in _BEGINNINGS if pattern.match(head)), None)
    if told or not _is_json(data):
        return told
    return _NOTEBOOK if _NOTEBOOK_KEY in data else JSON


def name_of(media_type: str) -> str:
    """What people call a format."""
    return _NAMES.get(media_type, media_type.rpartition("/")[2].upper())


def _zipped(data: bytes) -> str:
    try:
        with ZipFile(BytesIO(data)) as archive:
            members = set(archive.namelist())
            if "mimetype" in members:
                with archive.open("mimetype") as member:
                    return member.read(100).decode("ascii", "replace").strip()
            told = next((found for start, found in _ZIPPED if any(name.startswith(start) for name in members)), None)
            return told or (ZIPPED_PAGE if len(pages_of(members)) == 1 else ZIP)
    except (BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError, OSError, ValueError):
        return ZIP  # encrypted, cut, or packed in a way that Python does not know


def pages_of(members: Iterable[str]) -> list[str]:
    """Those of the members of a zip file that are web pages; a Mac puts what only it knows beside each."""
    return [name for name in members if name.lower().endswith(_PAGES) and not name.startswith("__MACOSX/")]


def _is_json(data: bytes) -> bool:
    ends = data[:100].lstrip()[:1] + data[-100:].rstrip()[-1:]
    if ends not in (b"{}", b"[]"):
        return False
    try:
        json.loads(data)
    except RecursionError:
        return True
    except ValueError:
        return False
    return True


def as_text(data: bytes) -> str:
    """Enough of a text to find ASCII in it; its line ends are one."""
    encoding = "utf-16" if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) else "utf-8"
    text = data.removeprefix(BOM_UTF8).decode(encoding, "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n")
