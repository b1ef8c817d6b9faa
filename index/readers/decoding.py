"""Bytes -> text, in whatever encoding they came."""

from __future__ import annotations

import codecs
import re
from contextlib import suppress

from index.errors import EmptyFile, NotText

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark is the beginning of this one
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(
    rb"<(?:meta|\?xml)\b[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w:.-]{2,40})", re.IGNORECASE
)
_ALLOWED_CONTROLS = frozenset("\t\n\f\v\x85\x1b")


def decode(data: bytes, name: str) -> str:
    """The text of a file, with ``\\n`` at the end of its lines.

    Raises: NotText, when the bytes are no text in any encoding, or hold what no text holds; EmptyFile.
    """
    text = _decoded(data)
    if text is None or _holds_binary(text):
        raise NotText(name)
    if not text.strip():
        raise EmptyFile(name)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def decode_page(data: bytes, name: str) -> str:
    """The text of a web page, which may name its own encoding; else as `decode`."""
    declared = _DECLARED.search(data[:4_096])
    if declared and not data.startswith(tuple(mark for mark, _ in _MARKS)):
        try:
            data.decode()
        except UnicodeDecodeError:
            with suppress(LookupError, UnicodeError):
                text = data.decode(declared[1].decode("ascii"), "replace")
                return text.replace("\r\n", "\n").replace("\r", "\n")
    return decode(data, name)


def _decoded(data: bytes) -> str | None:
    encoding = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), "utf-8")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return _guessed(data)


def _guessed(data: bytes) -> str | None:
    # Imported late: nearly every file is UTF-8, and the detector's tables cost a start tens of milliseconds.
    from charset_normalizer import from_bytes

    matches = from_bytes(data)
    best = matches.best()
    # Of encodings that explain the bytes equally well, take the one most files are in.
    equals = [match for match in matches if best and (match.chaos, match.coherence) == (best.chaos, best.coherence)]
    likeliest = next((match for match in equals if match.encoding == "cp1252"), best)
    return None if likeliest is None else str(likeliest)


def _holds_binary(text: str) -> bool:
    """Control characters that no article holds, from a picture or an archive that happens to decode."""
    return any(char < " " and char not in _ALLOWED_CONTROLS for char in text.replace("\r", "\n"))
