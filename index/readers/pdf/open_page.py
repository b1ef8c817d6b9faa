"""A page of a PDF as PDFium has it, opened once for all that is looked up on it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from typing import Any


class OpenPage:
    """``left`` and ``top`` are where the page begins, in points of PDFium's, whose y grows upwards."""

    def __init__(self, handle: Any) -> None:
        self.handle = handle
        self.left, _, _, self.top = handle.get_bbox()
        self.is_turned = bool(handle.get_rotation())

    @cached_property
    def text(self) -> Any:
        return self.handle.get_textpage()


@contextmanager
def opened(document: Any, number: int) -> Iterator[OpenPage]:
    page = OpenPage(document[number])
    try:
        yield page
    finally:
        page.handle.close()  # or all of a book's would be in memory
