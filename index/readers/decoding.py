"""Bytes -> text, in whatever encoding they came. The policy, for every format:

- A mark at the beginning decides; then what is UTF-8; then UTF-16 without a mark, by the zeros in it; then a guess.
- A broken byte in UTF-8 costs one character, which becomes "\ufffd", as long as whole ones are far more.
- Of the encodings of one byte a letter that are written in Latin letters, that one is taken in which the fewest words
  hold a sign that no word holds: « d‚j… » is cp850 read as cp1252, « siê » is ISO-8859-2.
- Line ends become "\n". All other characters stay as they are, ligatures, soft hyphens and accents in two parts too:
  offsets count in this text; whoever compares words folds the word and never the text.
- Plain text with control characters that no article holds is refused; formats that are marked up drop them, because
  XML has no place for them.
"""

from __future__ import annotations

import codecs
import re
from contextlib import suppress

from index.errors import EmptyFile, NotText
from index.readers.credible_text import is_credible, looks_japanese, oddness

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark is the beginning of this one
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(
    rb"<(?:meta|\?xml)\b[^>]{0,200}?(?:charset|encoding)\s*=\s*+[\"']?\s*+([\w:.-]{2,40})", re.IGNORECASE
)
_TAG = re.compile(rb"<[^<>]{0,500}>")
_ESCAPED_JAPANESE = b"\x1b$B"
_PAGE = re.compile(rb"<(?:!doctype\s+html|html)\b", re.IGNORECASE)
_CONTROL_BYTES = bytes(byte for byte in range(32) if byte not in b"\t\n\r\f\v\x1b")
_HEAD = 4_000
_MOSTLY = 0.6
"""The share of zeros among every other byte from which a text is UTF-16."""
_MOSTLY_WHOLE = 3
"""Whole characters beyond ASCII for each broken one, and the text is UTF-8."""
_LATIN = ("cp1252", "cp1250", "iso8859_2", "cp850", "mac_roman")
"""The encodings that Latin letters are in, the likeliest first."""
_WIDER = {
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}
"""What is meant where one is named, as browsers know (https://encoding.spec.whatwg.org): the same letters, and more."""
_NO_CHARSETS = frozenset({"idna", "punycode", "raw-unicode-escape", "undefined", "unicode-escape"})
"""What Python can decode too, but no page is in."""
_SELDOM = frozenset(
    {"iso8859_14", "iso8859_10", "iso8859_16", "iso8859_3", "iso8859_4", "cp1258", "hp_roman8", "cp775"}
)
"""Those that files are hardly ever in, and that explain nearly any bytes by letters."""
_CONTROL = re.compile(r"[^\t\n\r\f\v\x1b -\U0010ffff]")
"""Those that no article holds."""


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


def codec_of(charset: str) -> str:
    """Python's name of the encoding that a file calls so. Raises: LookupError."""
    name = codecs.lookup(charset).name
    if name in _NO_CHARSETS:
        raise LookupError(charset)
    return _WIDER.get(name, name)


def decode_page(data: bytes, name: str) -> str:
    """The text of a web page, which may name its own encoding; else, or where its bytes are no such, as `decode`."""
    declared = _DECLARED.search(data[:4_096])
    if declared and not data.startswith(tuple(mark for mark, _ in _MARKS)):
        try:
            data.decode()
        except UnicodeDecodeError:
            if (text := _as_declared(data, declared[1].decode("ascii"))) is not None:
                return text.replace("\r\n", "\n").replace("\r", "\n")
    if _PAGE.search(data, 0, _HEAD):
        data = data.translate(None, _CONTROL_BYTES)  # scripts may hold them; UTF-16 has no tag in ASCII
    return decode(data, name)


def _as_declared(data: bytes, charset: str) -> str | None:
    """The text in the encoding that a page names; None where that is no encoding, or not the one of these bytes.

    One that is not valid UTF-8, and whose tags can be read, is neither in UTF-8 nor in UTF-16, whatever it says.
    """
    with suppress(LookupError, UnicodeError):
        codec = codec_of(charset)
        if not codec.startswith("utf") and is_credible(_TAG.sub(b" ", data).decode(codec, "replace")):
            return data.decode(codec, "replace")
    return None


def _decoded(data: bytes) -> str | None:
    if _ESCAPED_JAPANESE in data:
        with suppress(UnicodeDecodeError):
            return data.decode("iso2022_jp_ext")
    encoding = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), "utf-8")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        if encoding != "utf-8":
            return data.decode(encoding, "replace")
    return _unmarked_utf_16(data) or _broken_utf_8(data) or _guessed(data)


def _unmarked_utf_16(data: bytes) -> str | None:
    head = data[: _HEAD & ~1]
    for zeros, others, encoding in ((head[1::2], head[::2], "utf-16-le"), (head[::2], head[1::2], "utf-16-be")):
        if zeros.count(0) > _MOSTLY * len(zeros) and others.count(0) == 0:
            return data.decode(encoding, "replace")
    return None


def _broken_utf_8(data: bytes) -> str | None:
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = len(text) - len(text.encode("ascii", "ignore")) - broken
    return text if whole > _MOSTLY_WHOLE * broken else None


def _guessed(data: bytes) -> str | None:
    # Imported late: nearly every file is UTF-8, and the detector's tables cost a start tens of milliseconds.
    from charset_normalizer import from_bytes

    if japanese := _japanese(data):
        return japanese
    best = from_bytes(_TAG.sub(b" ", data)).best()
    if best is None:
        return None
    text = data.decode(best.encoding, "replace")
    letters = [char for char in text if char.isalpha()]
    if sum(map(str.isascii, letters)) < _MOSTLY * len(letters) or best.multi_byte_usage:
        return text  # not in Latin letters, or not one byte a letter
    readings = [data.decode(encoding, "replace") for encoding in _LATIN]
    if best.encoding not in _SELDOM:
        readings.append(text)
    return min(readings, key=oddness)


def _japanese(data: bytes) -> str | None:
    """The text in that of the two encodings of Japanese in which it has as many syllables as Japanese has."""
    for encoding in ("euc_jp", "cp932"):
        with suppress(UnicodeDecodeError):
            text = data.decode(encoding)
            if looks_japanese(text):
                return text
    return None


def _holds_binary(text: str) -> bool:
    """Control characters that no article holds, from a picture or an archive that happens to decode."""
    return _CONTROL.search(text) is not None
