"""The charset that a site states of a text, where its bytes do not tell."""

from __future__ import annotations

import codecs
import re
from contextlib import suppress

_KNOWN = frozenset(
    {
        *(f"cp{number}" for number in (866, 874, 932, 949, 950, 1250, 1251, 1253, 1254, 1255, 1256, 1257, 1258)),
        *(f"iso8859-{number}" for number in (2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16)),
        *("koi8-r", "koi8-u", "mac-cyrillic", "tis-620", "gbk", "gb2312", "gb18030", "big5", "big5hkscs"),
        *("euc_jp", "euc_kr", "shift_jis"),
    }
)
"""Python's names. Servers say UTF-8, ASCII and Latin-1 of all that they send: those are better guessed."""
_WIDER = {"gb2312": "gb18030", "gbk": "gb18030", "big5": "big5hkscs", "shift_jis": "cp932", "euc_kr": "cp949"}
"""What browsers take instead, which has the same letters and more."""
_OWN = re.compile(rb"<(?:meta|\?xml)\b[^>]{0,200}?(?:charset|encoding)\s*=", re.IGNORECASE)
_HEAD = 4_096
"""Bytes among which a page says its own encoding."""
_NO_TEXT = re.compile(rb"\A\{\\rtf|[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MOST_BROKEN = 0.01
"""The share of characters that may be broken before what the server says is not believed."""
_MARK = "\ufeff"


def in_utf_8(data: bytes, charset: str | None) -> bytes:
    """A text of this charset as UTF-8, with its mark; and whatever is surely no such text, or says its own, as it is.

    >>> in_utf_8("Été".encode("cp1250"), "windows-1250").decode("utf-8-sig"), in_utf_8("Été".encode(), "windows-1250")
    ('Été', b'\\xc3\\x89t\\xc3\\xa9')
    """
    with suppress(LookupError, ValueError):
        name = codecs.lookup(charset or "").name
        if name in _KNOWN and not (_is_utf_8(data) or _OWN.search(data[:_HEAD]) or _NO_TEXT.search(data)):
            text = data.decode(_WIDER.get(name, name), "replace")
            if text.count("\ufffd") <= _MOST_BROKEN * len(text):
                return (_MARK + text).encode()
    return data


def _is_utf_8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True
