"""What a site sends packed, unpacked a piece at a time: a few bytes may become a thousand times as many."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

PIECE = 2**16
"""Bytes that a piece has at most."""

_ZLIBS, _AS_IS = frozenset({"gzip", "x-gzip", "deflate"}), frozenset({"", "identity", "none", "utf-8", "binary"})
"""Of what headers say, as servers are set up; the last three are no encodings, and mean none."""
_EITHER, _BARE = zlib.MAX_WBITS | 32, -zlib.MAX_WBITS
"""Of zlib: gzip or zlib, whichever it is; deflate without a header, as some servers take the standard."""
_GZIP = b"\x1f\x8b"


class Unpacking:
    """One body that is sent under the header ``Content-Encoding``. Raises: zlib.error, for an unknown one."""

    def __init__(self, encoding: str) -> None:
        self._encoding = encoding.strip().lower()
        self._unpacker: zlib._Decompress | None = None
        self._held = b""
        if self._encoding not in _ZLIBS | _AS_IS:
            raise zlib.error(self._encoding)

    def pieces(self, packed: bytes) -> Iterator[bytes]:
        """What comes of the next bytes. Raises: zlib.error."""
        if self._encoding in _AS_IS:
            yield packed
            return
        packed, self._held = self._held + packed, b""
        while packed:
            if self._unpacker is None or self._unpacker.eof:
                if self._unpacker and not packed.startswith(_GZIP[: len(packed)]):
                    return  # padding after the end
                if len(packed) < len(_GZIP):
                    self._held = packed
                    return
                self._unpacker = zlib.decompressobj(self._bits(packed))
            piece = self._unpacker.decompress(packed, PIECE)
            packed = self._unpacker.unconsumed_tail or self._unpacker.unused_data
            yield piece
        while piece := self._unpacker.decompress(b"", PIECE) if self._unpacker else b"":
            yield piece

    def finish(self) -> None:
        """Raises: zlib.error, where the end is missing."""
        is_whole = self._unpacker.eof if self._unpacker else not self._held
        if not is_whole:
            raise zlib.error("cut off")

    def _bits(self, packed: bytes) -> int:
        """A header of zlib is a multiple of 31, and names its method, 8 (RFC 1950)."""
        has_header = packed[0] & 15 == 8 and int.from_bytes(packed[:2]) % 31 == 0
        return _BARE if self._encoding == "deflate" and not has_header and packed[:2] != _GZIP else _EITHER
