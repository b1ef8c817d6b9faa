"""Pages of a PDF whose text runs up or down, as wide tables are printed: the same file with these pages turned."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from pypdfium2 import PdfDocument

from index.readers.pdf.drawn.documents import bytes_of
from index.readers.pdf.drawn.line import Item

_RIGHT_ANGLES = (90, 180, 270)


def angle_of(items: Iterable[Item]) -> int:
    """The angle of most letters of a page, in degrees; 0 where it is no right one."""
    letters: Counter[int] = Counter()
    for item in items:
        letters[round(item.rotation) % 360] += len(item.text)
    angle = letters.most_common(1)[0][0] if letters else 0
    return angle if angle in _RIGHT_ANGLES else 0


def turned(data: bytes, angles: Mapping[int, int]) -> bytes:
    """The file with the pages turned, by their numbers from 0, on which letters have these angles."""
    # Turned as pages, for what liteparse reads of letters that run up has spaces within the words.
    with PdfDocument(data) as document:
        for number, angle in angles.items():
            page = document[number]
            page.set_rotation((page.get_rotation() - angle) % 360)
            page.close()
        return bytes_of(document)


def angles_of(pages: Sequence[Iterable[Item]]) -> dict[int, int]:
    return {number: angle for number, items in enumerate(pages) if (angle := angle_of(items))}
