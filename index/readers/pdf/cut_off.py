"""A PDF that ends too early: the tree of its pages, which most files have at their end, is written again.

PDFium finds the objects of such a file by itself, also those that are packed into streams, but needs the tree.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

_PAGE = re.compile(rb"/Type\s*/Page(?![A-Za-z])")
_OBJECT = re.compile(rb"(?<![0-9])(\d{1,7})\s+(\d{1,5})\s+obj\b")
_PACKED = re.compile(rb"/Type\s*/ObjStm\b")
_COUNTS = re.compile(rb"/(N|First)\s+(\d{1,7})")
_END = b"endobj"
_STREAM = re.compile(rb"\bstream\r?\n")
_MOST_UNPACKED = 20_000_000
"""Bytes of the objects of one stream."""
_FREE = 9_000_000
"""The number of an object that no file of a few thousand pages has."""


def with_pages(data: bytes) -> bytes | None:
    """The same file with a catalog of the pages that stand in it, in their order; None where there are none."""
    kids = list(dict.fromkeys(_pages(data)))
    if not kids:
        return None
    data = _whole_objects(data)
    tree = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), b" ".join(kids))
    catalog = b"<</Type/Catalog/Pages %d 0 R>>" % _FREE
    objects = b"%d 0 obj%s\nendobj\n%d 0 obj%s\nendobj\n" % (_FREE, tree, _FREE + 1, catalog)
    return data + objects + b"trailer<</Root %d 0 R/Size %d>>\nstartxref\n0\n%%%%EOF\n" % (_FREE + 1, _FREE + 2)


def _whole_objects(data: bytes) -> bytes:
    """The file up to the end of its last object; of a stream that is cut off, what there is of it stays."""
    whole = data.rfind(_END) + len(_END)
    stream = _STREAM.search(data, whole)
    return data + b"\nendstream\nendobj\n" if stream else data[:whole] + b"\n"


def _pages(data: bytes) -> Iterator[bytes]:
    """References to the pages of a file."""
    heads = list(_OBJECT.finditer(data))
    ends = [head.start() for head in heads[1:]] + [len(data)]
    for head, end in zip(heads, ends, strict=False):
        stream = _STREAM.search(data, head.end(), end)
        words = data[head.end() : stream.start() if stream else end]
        if _PAGE.search(words):
            yield b"%s %s R" % head.groups()
        elif stream and _PACKED.search(words):
            yield from _packed_pages(words, data[stream.end() : end])


def _packed_pages(words: bytes, stream: bytes) -> Iterator[bytes]:
    """The same of the objects that are packed into a stream; ``words`` is its dictionary."""
    counts = {name: int(number) for name, number in _COUNTS.findall(words)}
    try:
        objects = zlib.decompressobj().decompress(stream, _MOST_UNPACKED)
    except zlib.error:
        return
    first = counts.get(b"First", 0)
    numbers = [int(number) for number in objects[:first].split() if number.isdigit()]
    starts = [first + start for start in numbers[1::2]]
    for number, start, end in zip(numbers[::2], starts, [*starts[1:], len(objects)], strict=False):
        if _PAGE.search(objects[start:end]):
            yield b"%d 0 R" % number
