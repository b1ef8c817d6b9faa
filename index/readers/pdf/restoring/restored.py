"""What liteparse tells otherwise than a page shows it: signs, formulas, fonts; and text that nobody sees."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from liteparse import ParsedPage
from pypdfium2 import PdfDocument

from index.readers.pdf.drawn.hidden import Box, hidden_boxes, is_hidden
from index.readers.pdf.drawn.open_page import opened
from index.readers.pdf.restoring.drawn_bullets import add_drawn_bullets
from index.readers.pdf.restoring.fonts import restore_fonts, usual_font
from index.readers.pdf.restoring.formulas import restore_formulas
from index.readers.pdf.restoring.private_signs import restore_private_signs
from index.readers.pdf.restoring.signs import restore_signs


def restore(data: bytes, pages: Sequence[ParsedPage]) -> tuple[list[list[Box]], int]:
    """Give the items of each page what stands there; and say where on each text is hidden, and how many pieces of it.

    Raises: what PDFium raises.
    """
    for item in chain.from_iterable(page.text_items for page in pages):
        item.font_size = max(item.font_size or 0, item.font_height or 0)  # a file may scale letters of size 1
    usual = usual_font(chain.from_iterable(page.text_items for page in pages))
    places: list[list[Box]] = []
    pieces = 0
    with PdfDocument(data) as document:
        for number, parsed in enumerate(pages):
            with opened(document, number) as page:
                places.append(hidden_boxes(page))
                seen = [item for item in parsed.text_items if not is_hidden(item, page, places[-1])]
                pieces += len(parsed.text_items) - len(seen)
                parsed.text_items = seen
                restore_formulas(page, parsed.text_items)
                restore_signs(page, parsed.text_items)
                restore_fonts(page, parsed.text_items, usual)
                add_drawn_bullets(page, parsed)
            restore_private_signs(parsed.text_items)
    return places, pieces
